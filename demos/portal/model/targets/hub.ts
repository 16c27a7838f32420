import { hubViewers } from '../events.ts';
import { controls, type Target } from './target.ts';

const openCase = (number: number) =>
  ({ role: 'button', label: 'hub.case', values: { case: number } }) as const;

/** Services Hub. A case is found by its number, counted from 1. */
export const hubTargets = {
  'hub.askManager': { role: 'button', label: 'hub.askManager' },
  'hub.case1': openCase(1),
  'hub.case2': openCase(2),
  'hub.case3': openCase(3),
  'hub.case4': openCase(4),
  'hub.back': { role: 'button', label: 'hub.back' },
  'hub.share': { role: 'button', label: 'hub.share' },
  ...controls('radio', 'simulation.hubViewer', hubViewers, 'simulation.hubViewer'),
} as const satisfies Record<string, Target>;
