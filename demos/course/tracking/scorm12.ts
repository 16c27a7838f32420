import { identifier, interactionTypes, shortPattern } from './responses.ts';
import { noResult, type Result } from './result.ts';
import type { ScormDialect } from './scorm-dialect.ts';
import { timeOfDay, timespan } from './time-spans.ts';

/** From the least to the most: a status only ever rises. `failed` is said of who has finished with too few points. */
function statusOf({ passed, completed, failed }: Result): string {
  if (passed) return 'passed';
  if (failed) return 'failed';
  return completed ? 'completed' : 'incomplete';
}

/**
 * SCORM 1.2 (Run-Time Environment, 3.4). It has one status for what 2004 tells apart: `incomplete` until everything is
 * done, then `passed` or `failed`. The manifest names no mastery score, or the LMS would judge by the score of a
 * course that is not finished.
 */
export const scorm12: ScormDialect = {
  names: {
    object: 'API',
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  suspend: 'cmi.suspend_data',
  location: 'cmi.core.lesson_location',
  success: 'cmi.core.lesson_status',
  most: 4096,
  unset: [],
  unknown: ['201', '401'],
  refused: ['405'],
  before(session) {
    const status = session.get('cmi.core.lesson_status').value;
    const percent = Number(session.get('cmi.core.score.raw').value) || 0;
    const passed = status === 'passed';
    return {
      ...noResult,
      percent,
      scaled: percent / 100,
      passed,
      failed: status === 'failed',
      completed: passed || status === 'failed' || status === 'completed',
    };
  },
  result: (result, elapsed) => [
    ['cmi.core.lesson_status', statusOf(result)],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', String(result.percent)],
    ['cmi.core.session_time', timespan(elapsed)],
    // Always: an empty exit would let the LMS forget the progress, and who comes back would begin anew.
    ['cmi.core.exit', 'suspend'],
  ],
  interaction: ({ report, question, date }) => [
    ['id', identifier(report.id)],
    ['type', interactionTypes[report.kind]],
    ['time', timeOfDay(date)],
    ['correct_responses.0.pattern', shortPattern(report, report.right, question)],
    ['student_response', shortPattern(report, report.response, question)],
    ['result', report.correct ? 'correct' : 'wrong'],
    ['latency', timespan(report.took)],
  ],
};
