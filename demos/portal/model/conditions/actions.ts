import type { Check } from './condition.ts';

export const actionsConditions = {} as const satisfies Record<string, Check>;
