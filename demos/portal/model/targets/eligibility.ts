import { type EligibilityQuestion, eligibilityQuestions } from '../eligibility-questions.ts';
import { controls, type Target } from './target.ts';

const radios = <const Question extends EligibilityQuestion>(question: Question) =>
  controls(
    'radio',
    `eligibility.${question}`,
    eligibilityQuestions[question] as readonly (typeof eligibilityQuestions)[Question][number][],
    `eligibility.${question}`,
  );

/** The questions about the requirements. */
export const eligibilityTargets = {
  ...radios('plan'),
  ...radios('deployment'),
  ...radios('cloud'),
  ...radios('contacts'),
  ...radios('need'),
  'eligibility.showResult': { role: 'button', label: 'eligibility.showResult' },
  'eligibility.changeAnswers': { role: 'button', label: 'eligibility.changeAnswers' },
} as const satisfies Record<string, Target>;
