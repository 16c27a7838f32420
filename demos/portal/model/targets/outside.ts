import { apiRequests } from '../events.ts';
import { queryIds } from '../query-ids.ts';
import { controls, type Target } from './target.ts';

/** Hunting, the API as a program sees it, and Services Hub. */
export const outsideTargets = {
  ...controls('radio', 'hunting.query', queryIds),
  'hunting.text': { role: 'textbox', label: 'hunting.text' },
  'hunting.run': { role: 'button', label: 'hunting.run' },
  ...controls('radio', 'api.request', apiRequests),
  'api.send': { role: 'button', label: 'api.send' },
} as const satisfies Record<string, Target>;
