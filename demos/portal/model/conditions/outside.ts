import type { Check } from './condition.ts';

export const outsideConditions = {} as const satisfies Record<string, Check>;
