import type { Check } from './condition.ts';

export const consultConditions = {} as const satisfies Record<string, Check>;
