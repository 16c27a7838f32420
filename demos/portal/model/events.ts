import type { EligibilityAnswers } from './eligibility-questions.ts';
import type { FeatureId } from './features.ts';
import type { MailId } from './mail.ts';
import type { Page, Place } from './pages.ts';

/** The fields of the application form (facts 3.3, step 2). */
export type ApplicationField = 'name' | 'email';

type EligibilityAnswered = {
  [Question in keyof EligibilityAnswers]: {
    type: 'eligibility.answered';
    question: Question;
    answer: EligibilityAnswers[Question];
  };
}[keyof EligibilityAnswers];

/**
 * Everything that can happen in the simulation. Any event may come in any state;
 * one that has no meaning there changes nothing.
 */
export type PortalEvent =
  | { type: 'place.opened'; place: Place }
  | { type: 'page.opened'; page: Page }
  | { type: 'feature.switched'; feature: FeatureId; on: boolean }
  | { type: 'preferences.saved' }
  | { type: 'application.opened' }
  | { type: 'application.edited'; field: ApplicationField; value: string }
  | { type: 'application.fieldLeft'; field: ApplicationField }
  | { type: 'application.privacyOpened' }
  | { type: 'application.privacyClosed' }
  | { type: 'application.submitted' }
  | { type: 'application.closed' }
  | { type: 'mail.opened'; mail: MailId }
  | { type: 'clock.dayPassed' }
  | { type: 'clock.skippedAhead' }
  | EligibilityAnswered
  | { type: 'eligibility.resultAsked' }
  | { type: 'eligibility.answersReopened' };
