import type { Target } from './target.ts';

export const consultTargets = {} as const satisfies Record<string, Target>;
