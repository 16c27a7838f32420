import type Cmi5 from '@rusticisoftware/cmi5';
import type { Score, Statement } from '@rusticisoftware/cmi5';
import { interactionTypes, pattern } from './responses.ts';
import type { Result } from './result.ts';
import { duration } from './time-spans.ts';
import type { AnswerReport } from './tracker.ts';

/** An answer as a statement that cmi5 allows beside its own: what was asked stands below the course, by an id of its own. */
export function answeredStatement(au: Cmi5, report: AnswerReport, lang: string): Statement {
  const statement = au.prepareStatement('http://adlnet.gov/expapi/verbs/answered');
  return {
    ...statement,
    verb: { ...statement.verb, display: { en: 'answered' } },
    object: {
      id: `${au.getActivityId()}/${report.id}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        description: { [lang]: report.description },
        interactionType: interactionTypes[report.kind],
        correctResponsesPattern: [pattern(report, report.right)],
      },
    },
    result: {
      ...statement.result,
      success: report.correct,
      response: pattern(report, report.response),
      duration: duration(report.took),
    },
  };
}

/** What is said once a registration (cmi5 9.3). */
export type SaidOnce = 'completed' | 'passed';

const onceVerbs: ReadonlyMap<string, SaidOnce> = new Map([
  ['http://adlnet.gov/expapi/verbs/completed', 'completed'],
  ['http://adlnet.gov/expapi/verbs/passed', 'passed'],
]);

/** Which of these a statement says; undefined for any other. */
export const saidOnceBy = ({ verb }: Statement): SaidOnce | undefined => onceVerbs.get(verb.id);

/** The score that goes with passed and failed. */
export const scoreOf = ({ scaled, percent }: Result): Score => ({
  scaled: Number(scaled.toFixed(7)),
  raw: percent,
  min: 0,
  max: 100,
});
