import type { Check } from './condition.ts';

/** What can be true of hunting, of the API and of Services Hub. */
export const outsideConditions = {
  'hunting.open': ({ place, page }) => place === 'portal' && page === 'hunting',
  'hunting.run': ({ hunting }) => hunting.run !== null,
  'api.open': ({ place }) => place === 'api',
  'api.answered': ({ api }) => api.sent !== null,
} as const satisfies Record<string, Check>;
