import type { Target } from './target.ts';

/** Hunting, the API as a program sees it, and Services Hub. */
export const outsideTargets = {
  'hunting.run': { role: 'button', label: 'hunting.run' },
  'api.send': { role: 'button', label: 'api.send' },
} as const satisfies Record<string, Target>;
