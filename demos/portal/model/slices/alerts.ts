import { alertsConditions } from '../conditions/alerts.ts';
import type { Slice } from '../known.ts';
import { alertReducers } from '../reducers/alerts.ts';

/** The alerts queue, and what the SOC makes of an alert. */
export const alertsSlice: Slice = { reducers: alertReducers, conditions: alertsConditions };
