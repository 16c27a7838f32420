import { cut, identifier, interactionTypes, pattern } from './responses.ts';
import { noResult, type Result } from './result.ts';
import type { ScormDialect } from './scorm-dialect.ts';
import { duration, moment } from './time-spans.ts';

/** What a description must be able to hold (RTE 4.2.9.1), with the mark of its language. */
const mostDescription = 250;

/** A number as SCORM writes it: at most seven decimals. */
const real = (value: number) => String(Number(value.toFixed(7)));

function successOf({ passed, failed }: Result): string {
  if (passed) return 'passed';
  return failed ? 'failed' : 'unknown';
}

/**
 * SCORM 2004, 4th edition (Run-Time Environment, 4.2). Completion and success are told apart. The manifest sets no
 * threshold for either, or the LMS would judge by the score of a course that is not finished.
 */
export const scorm2004: ScormDialect = {
  names: {
    object: 'API_1484_11',
    initialize: 'Initialize',
    terminate: 'Terminate',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  suspend: 'cmi.suspend_data',
  location: 'cmi.location',
  success: 'cmi.success_status',
  most: 64000,
  unset: ['403'],
  unknown: ['401', '402'],
  refused: ['406', '407'],
  before(session) {
    const scaled = Number(session.get('cmi.score.scaled').value) || 0;
    const success = session.get('cmi.success_status').value;
    return {
      ...noResult,
      scaled,
      percent: Number(session.get('cmi.score.raw').value) || 0,
      passed: success === 'passed',
      failed: success === 'failed',
      completed: session.get('cmi.completion_status').value === 'completed',
    };
  },
  result: (result, elapsed) => [
    ['cmi.completion_status', result.completed ? 'completed' : 'incomplete'],
    ['cmi.success_status', successOf(result)],
    ['cmi.progress_measure', real(result.progress)],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', String(result.percent)],
    ['cmi.score.scaled', real(result.scaled)],
    ['cmi.session_time', duration(elapsed)],
    // Always: after `normal` the next launch is a new attempt, without progress and without what was passed.
    ['cmi.exit', 'suspend'],
  ],
  interaction: ({ report, date, lang }) => [
    ['id', identifier(report.id)],
    ['type', interactionTypes[report.kind]],
    ['timestamp', moment(date)],
    ['correct_responses.0.pattern', pattern(report, report.right)],
    ['learner_response', pattern(report, report.response)],
    ['result', report.correct ? 'correct' : 'incorrect'],
    ['latency', duration(report.took)],
    ['description', `{lang=${lang}}${cut(report.description, mostDescription - lang.length - 7)}`],
  ],
};
