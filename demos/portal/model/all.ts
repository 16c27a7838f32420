import { customers } from '../customers/index.ts';
import { beginFrom, introduce, learn } from './known.ts';
import { actionsSlice } from './slices/actions.ts';
import { alertsSlice } from './slices/alerts.ts';
import { clockSlice } from './slices/clock.ts';
import { consultSlice } from './slices/consult.ts';
import { eligibilitySlice } from './slices/eligibility.ts';
import { mailSlice } from './slices/mail.ts';
import { outsideSlice } from './slices/outside.ts';
import { rulesSlice } from './slices/rules.ts';
import { settingsSlice } from './slices/settings.ts';
import { shellSlice } from './slices/shell.ts';
import { starts } from './starts.ts';

/*
 * Teaches the model everything, by being imported. For the build and the tests: in a browser nobody should wait for it.
 */
introduce(...Object.values(customers));
learn(
  actionsSlice,
  alertsSlice,
  clockSlice,
  consultSlice,
  eligibilitySlice,
  mailSlice,
  outsideSlice,
  rulesSlice,
  settingsSlice,
  shellSlice,
);
beginFrom(starts);
