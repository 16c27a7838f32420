import type { Target } from './target.ts';

export const alertsTargets = {} as const satisfies Record<string, Target>;
