import type { Check } from './condition.ts';

export const rulesConditions = {} as const satisfies Record<string, Check>;
