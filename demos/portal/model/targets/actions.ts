import type { Target } from './target.ts';

export const actionsTargets = {} as const satisfies Record<string, Target>;
