import type { Target } from './target.ts';

export const outsideTargets = {} as const satisfies Record<string, Target>;
