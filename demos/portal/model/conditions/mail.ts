import type { Check } from './condition.ts';

export const mailConditions = {} as const satisfies Record<string, Check>;
