import { fieldProblem } from './application.ts';
import { questions, result } from './eligibility.ts';
import {
  type EligibilityAnswers,
  type EligibilityQuestion,
  eligibilityQuestions,
} from './eligibility-questions.ts';
import type { PortalState } from './state.ts';

type Check = (state: PortalState) => boolean;

type AnswerCondition = {
  [Question in EligibilityQuestion]: `eligibility.${Question}.${EligibilityAnswers[Question]}`;
}[EligibilityQuestion];

/** One condition for each answer: `eligibility.plan.yes` holds when that answer has been given. */
const answerChecks = Object.fromEntries(
  questions.flatMap((question) =>
    eligibilityQuestions[question].map((answer) => [
      `eligibility.${question}.${answer}`,
      ({ eligibility }: PortalState) => eligibility.answers[question] === answer,
    ]),
  ),
) as Record<AnswerCondition, Check>;

/** What a step or a scenario can require of the portal. */
export const conditions = {
  'settings.open': ({ page }) => page === 'settings',
  'endpoints.open': ({ page }) => page === 'settings.endpoints',
  'advancedFeatures.open': ({ page }) => page === 'endpoints.advancedFeatures',
  'notifications.switchedOff': ({ features }) => features.draft.targetedAttackNotifications === false,
  'notifications.off': ({ features }) => features.saved.targetedAttackNotifications === false,
  'notifications.on': ({ page, place, features }) =>
    place === 'portal' &&
    page === 'endpoints.advancedFeatures' &&
    features.saved.targetedAttackNotifications === true,
  'application.open': ({ application }) => application.panel === 'form',
  'application.nameGiven': ({ application }) =>
    application.left.name && fieldProblem(application.form, 'name') === null,
  'application.emailGiven': ({ application }) =>
    application.left.email && fieldProblem(application.form, 'email') === null,
  'application.privacyShown': ({ application }) => application.panel === 'privacy',
  'application.privacyRead': ({ application }) => application.panel === 'form' && application.privacyRead,
  'application.submitted': ({ application }) => application.status === 'applied',
  'application.closed': ({ application }) => application.panel === 'closed',
  'application.accepted': ({ application }) => application.status === 'accepted',
  'mailbox.open': ({ place }) => place === 'mailbox',
  'mail.welcomeRead': ({ mailbox }) => mailbox.open === 'welcome',
  'eligibility.resultShown': (state) => result(state) !== null,
  ...answerChecks,
} as const satisfies Record<string, Check>;

/** The name of something that can be true of the portal. */
export type Condition = keyof typeof conditions;
