import { helpMenu } from '../actions.ts';
import { controls, type Target } from './target.ts';

/** Help and support, and the form "Consult a threat expert". */
export const consultTargets = {
  'help.open': { role: 'button', label: 'help.open' },
  ...controls('menuitem', 'help', helpMenu),
  'consult.topic': { role: 'textbox', label: 'consult.topic' },
  'consult.context': { role: 'textbox', label: 'consult.context' },
  'consult.example': { role: 'button', label: 'simulation.exampleQuestion' },
  'consult.email': { role: 'textbox', label: 'consult.email' },
  'consult.privacyStatement': { role: 'button', label: 'consult.privacyStatement' },
  'consult.submit': { role: 'button', label: 'consult.submit' },
  'consult.close': { role: 'button', label: 'consult.close' },
} as const satisfies Record<string, Target>;
