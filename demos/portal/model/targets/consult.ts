import { helpMenu } from '../actions.ts';
import { controls, type Target } from './target.ts';

/** Help and support, and the form "Consult a threat expert". */
export const consultTargets = {
  'help.open': { role: 'button', label: 'help.open' },
  ...controls('menuitem', 'help', helpMenu),
} as const satisfies Record<string, Target>;
