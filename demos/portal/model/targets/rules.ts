import type { Target } from './target.ts';

export const rulesTargets = {} as const satisfies Record<string, Target>;
