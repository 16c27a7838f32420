import { customers } from '../customers/index.ts';
import { conditions } from './conditions/index.ts';
import { beginFrom, introduce, learn } from './known.ts';
import { actionReducers } from './reducers/actions.ts';
import { alertReducers } from './reducers/alerts.ts';
import { clockReducers } from './reducers/clock.ts';
import { consultReducers } from './reducers/consult.ts';
import { eligibilityReducers } from './reducers/eligibility.ts';
import { mailReducers } from './reducers/mail.ts';
import { outsideReducers } from './reducers/outside.ts';
import { ruleReducers } from './reducers/rules.ts';
import { settingsReducers } from './reducers/settings.ts';
import { shellReducers } from './reducers/shell.ts';
import { starts } from './starts.ts';

/*
 * Teaches the model everything, by being imported. For the build and the tests: in a browser nobody should wait for it.
 */
introduce(...Object.values(customers));
learn(
  { conditions },
  { reducers: actionReducers },
  { reducers: alertReducers },
  { reducers: clockReducers },
  { reducers: consultReducers },
  { reducers: eligibilityReducers },
  { reducers: mailReducers },
  { reducers: outsideReducers },
  { reducers: ruleReducers },
  { reducers: settingsReducers },
  { reducers: shellReducers },
);
beginFrom(starts);
