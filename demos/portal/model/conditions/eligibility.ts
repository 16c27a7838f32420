import { questions, result } from '../eligibility.ts';
import {
  type EligibilityAnswers,
  type EligibilityQuestion,
  eligibilityQuestions,
} from '../eligibility-questions.ts';
import type { PortalState } from '../state.ts';
import type { Check } from './condition.ts';

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

/** What can be true of the questions about the requirements. */
export const eligibilityConditions = {
  'eligibility.resultShown': (state) => result(state) !== null,
  ...answerChecks,
} as const satisfies Record<string, Check>;
