import { mailConditions } from '../conditions/mail.ts';
import type { Slice } from '../known.ts';
import { mailReducers } from '../reducers/mail.ts';

/** The mailbox, and answers to reports. */
export const mailSlice: Slice = { reducers: mailReducers, conditions: mailConditions };
