import {
  type EligibilityAnswers,
  type EligibilityFinding,
  type EligibilityQuestion,
  eligibilityQuestions,
  findings,
} from './eligibility-questions.ts';
import type { PortalState } from './state.ts';

/** The questions in the order in which they are asked. */
export const questions = Object.keys(eligibilityQuestions) as EligibilityQuestion[];

/** Whether every question has an answer. */
export function allAnswered(answers: Partial<EligibilityAnswers>): answers is EligibilityAnswers {
  return questions.every((question) => answers[question] !== undefined);
}

/** What the answers mean; null while a question is open or the result has not been asked for. */
export function result({ eligibility }: PortalState): readonly EligibilityFinding[] | null {
  return eligibility.resultShown && allAnswered(eligibility.answers) ? findings(eligibility.answers) : null;
}
