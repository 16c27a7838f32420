import { eligibilityQuestions } from '../eligibility-questions.ts';
import type { Reducers, TypesOf } from './reducer.ts';

/** The questions about the requirements. */
export const eligibilityReducers: Reducers<TypesOf<'eligibility'>> = {
  'eligibility.answered': (state, { question, answer }) => {
    const possible: readonly string[] = eligibilityQuestions[question];
    if (!possible.includes(answer)) return state;
    return {
      ...state,
      eligibility: { answers: { ...state.eligibility.answers, [question]: answer }, resultShown: false },
    };
  },

  'eligibility.resultAsked': (state) => ({
    ...state,
    eligibility: { ...state.eligibility, resultShown: true },
  }),

  'eligibility.answersReopened': (state) => ({
    ...state,
    eligibility: { ...state.eligibility, resultShown: false },
  }),
};
