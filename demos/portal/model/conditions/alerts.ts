import type { Check } from './condition.ts';

export const alertsConditions = {} as const satisfies Record<string, Check>;
