import { describe, expect, test } from 'vitest';
import { course } from '../../../../../demos/course/index.ts';
import { drawersOf } from '../../../../../demos/course/model/course.ts';
import { openScormTracker } from '../../../../../demos/course/tracking/scorm-tracker.ts';
import { scorm12 } from '../../../../../demos/course/tracking/scorm12.ts';
import { scorm2004 } from '../../../../../demos/course/tracking/scorm2004.ts';
import type { AnswerReport, Trouble } from '../../../../../demos/course/tracking/tracker.ts';
import { FakeScorm, fakeOptions } from '../../../../support/lms/fake-scorm.ts';
import { kept } from '../../../../support/lms/sample-standing.ts';

const answer: AnswerReport = {
  id: 'nowhere/question',
  kind: 'choose',
  response: ['one'],
  right: ['two'],
  correct: false,
  description: 'Vad frågas det om?',
  took: 1_500,
};

function opened(dialect = scorm12, values: Readonly<Record<string, string>> = {}, options = fakeOptions()) {
  const lms = new FakeScorm(dialect, values);
  const tracker = openScormTracker(lms.frame, dialect, options);
  const heard: (Trouble | null)[] = [];
  tracker.onTrouble((trouble) => heard.push(trouble));
  return { lms, tracker, heard, options };
}

test('a search for the LMS that finds nothing is told, and the course can be done', () => {
  const options = fakeOptions();
  const tracker = openScormTracker({}, scorm12, options);
  const heard: (Trouble | null)[] = [];
  tracker.onTrouble((trouble) => heard.push(trouble));
  tracker.keep(...kept('half'));
  tracker.answered(answer);
  tracker.leave();
  expect(heard).toEqual(['noLms']);
  expect(options.logged[0]).toContain('API');
});

describe.each([
  ['scorm12', scorm12, 'cmi.core.lesson_status', 'cmi.core.lesson_status', 'cmi.core.score.raw', 'failed'],
  ['scorm2004', scorm2004, 'cmi.completion_status', 'cmi.success_status', 'cmi.score.raw', 'completed'],
] as const)('%s', (_name, dialect, status, success, score, done) => {
  test('begins incomplete, with more to come, and says nothing of a score', () => {
    const { lms } = opened(dialect);
    expect(lms.values.get(status)).toBe('incomplete');
    expect(lms.values.get(dialect === scorm12 ? 'cmi.core.exit' : 'cmi.exit')).toBe('suspend');
    expect(lms.values.has(score)).toBe(false);
    expect(lms.calls.at(-1)).toBe('commit');
  });

  test('keeps each step and commits it', () => {
    const { lms, tracker, heard } = opened(dialect);
    const [drawers, standing, place] = kept('half');
    tracker.keep(drawers, standing, place);
    expect(lms.values.get(status)).toBe('incomplete');
    expect(lms.values.get(dialect.location)).toBe(place);
    expect(Number(lms.values.get(score))).toBe(standing.percent);
    expect(lms.calls.at(-1)).toBe('commit');
    expect(heard).toEqual([]);
    const next = openScormTracker(lms.frame, dialect, fakeOptions());
    expect(next.kept).toEqual(drawers);
    expect(next.passedBefore).toBe(false);
  });

  test('passed stays passed, with its best score, whatever comes', () => {
    const { lms, tracker } = opened(dialect);
    tracker.keep(...kept('passed'));
    const best = lms.values.get(score);
    for (const way of ['failed', 'half', 'nothing'] as const) tracker.keep(...kept(way));
    expect(lms.values.get(success)).toBe('passed');
    expect(lms.values.get(score)).toBe(best);

    const next = openScormTracker(lms.frame, dialect, fakeOptions());
    expect(next.passedBefore).toBe(true);
    for (const way of ['half', 'failed', 'nothing'] as const) next.keep(...kept(way));
    expect(lms.values.get(success)).toBe('passed');
    expect(lms.values.get(status)).not.toBe('incomplete');
    expect(lms.values.get(score)).toBe(best);
  });

  test('finished with too few points is failed, stays finished, and can still become passed', () => {
    const { lms, tracker } = opened(dialect);
    const [drawers, standing, place] = kept('failed');
    const failing = { ...standing, completed: true, passed: false };
    tracker.keep(drawers, failing, place);
    expect([lms.values.get(status), lms.values.get(success)]).toEqual([done, 'failed']);
    tracker.keep(...kept('half'));
    expect([lms.values.get(status), lms.values.get(success)]).toEqual([done, 'failed']);
    const next = openScormTracker(lms.frame, dialect, fakeOptions());
    next.keep(...kept('half'));
    expect(lms.values.get(success)).toBe('failed');
    next.keep(...kept('passed'));
    expect(lms.values.get(success)).toBe('passed');
  });

  test('answers are numbered on from where the LMS is', () => {
    const { lms, tracker } = opened(dialect);
    tracker.answered(answer);
    tracker.answered(answer);
    const next = openScormTracker(lms.frame, dialect, fakeOptions());
    next.answered(answer);
    expect(lms.set('cmi.interactions.').filter((call) => call.includes('.id='))).toEqual([
      'set cmi.interactions.0.id=nowhere.question',
      'set cmi.interactions.1.id=nowhere.question',
      'set cmi.interactions.2.id=nowhere.question',
    ]);
  });

  test('an answer that is refused keeps its number, and comes in order when it is taken', () => {
    const { lms, tracker, heard } = opened(dialect);
    lms.refused.set('cmi.interactions.0.id', '101');
    tracker.answered({ ...answer, id: 'a/one' });
    tracker.answered({ ...answer, id: 'a/two' });
    expect(heard).toEqual(['notSent']);
    expect(lms.values.has('cmi.interactions.1.id')).toBe(false);
    lms.refused.clear();
    tracker.keep(...kept('half'));
    expect(heard).toEqual(['notSent', null]);
    expect(lms.values.get('cmi.interactions.0.id')).toBe('a.one');
    expect(lms.values.get('cmi.interactions.1.id')).toBe('a.two');
  });

  test('a refusal is logged in the words of the LMS, told, and sent again by itself', () => {
    const { lms, tracker, heard, options } = opened(dialect);
    lms.refused.set(dialect.suspend, '101').set('commit', '391');
    tracker.keep(...kept('half'));
    expect(heard).toEqual(['notSent']);
    expect(options.logged.join('\n')).toContain('101 error 101 – in its own words');
    expect(options.waiting).toHaveLength(1);
    options.waiting.shift()?.();
    expect(options.waiting).toHaveLength(1);
    lms.refused.clear();
    options.waiting.shift()?.();
    expect(heard).toEqual(['notSent', null]);
    expect(lms.values.get(dialect.suspend)).not.toBe('');
    expect(options.waiting).toEqual([]);
  });

  test('an LMS that keeps no answers is left alone', () => {
    const { lms, tracker, heard } = opened(dialect);
    lms.refused.set('get cmi.interactions._count', '401');
    tracker.answered(answer);
    expect(lms.set('cmi.interactions')).toEqual([]);
    expect(heard).toEqual([]);
  });

  test('what does not fit is not sent: what was there stays, and the reader is told', () => {
    const { lms, tracker, heard } = opened(dialect);
    const [drawers, standing, place] = kept('half');
    tracker.keep(drawers, standing, place);
    const before = lms.values.get(dialect.suspend);
    tracker.keep({ ...drawers, check: 'x'.repeat(dialect.most) }, standing, 'elsewhere');
    expect(heard).toEqual(['full']);
    expect(lms.values.get(dialect.suspend)).toBe(before);
    expect(lms.values.get(dialect.location)).toBe('elsewhere');
    tracker.keep(drawers, standing, place);
    expect(heard).toEqual(['full', null]);
  });

  test('what is too long is made shorter first', () => {
    const asked: number[] = [];
    const options = {
      ...fakeOptions(),
      shortened: (_kept: unknown, most: number) => {
        asked.push(most);
        return { check: 'short' };
      },
    };
    const { lms, tracker, heard } = opened(dialect, {}, options);
    const [, standing, place] = kept('half');
    tracker.keep({ check: 'x'.repeat(dialect.most) }, standing, place);
    expect(asked).toEqual([dialect.most]);
    expect(lms.values.get(dialect.suspend)).toBe('check=short');
    expect(heard).toEqual([]);
  });

  test('an LMS that does not hand over what it keeps is not written to', () => {
    const lms = new FakeScorm(dialect);
    lms.refused.set(`get ${dialect.suspend}`, '101');
    const tracker = openScormTracker(lms.frame, dialect, fakeOptions());
    tracker.keep(...kept('half'));
    expect(lms.set('cmi')).toEqual([]);
    expect(tracker.kept).toEqual({});
  });

  test('an LMS that does not tell what has been passed is not written to', () => {
    const lms = new FakeScorm(dialect, { [success]: 'passed', [status]: 'passed' });
    lms.refused.set(`get ${success}`, '101');
    const tracker = openScormTracker(lms.frame, dialect, fakeOptions());
    tracker.keep(...kept('half'));
    expect(lms.set('cmi')).toEqual([]);
    expect(tracker.kept).toEqual({});
  });

  test('an LMS that keeps no answers and says so only when it gets one is left alone', () => {
    const { lms, tracker, heard } = opened(dialect);
    lms.refused.set('cmi.interactions.0.id', '401');
    tracker.answered(answer);
    tracker.answered(answer);
    expect(lms.set('cmi.interactions')).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  test('an answer whose id is refused for what it is holds up no other', () => {
    const { lms, tracker, heard } = opened(dialect);
    lms.refused.set('cmi.interactions.0.id', dialect.refused[0] ?? '');
    tracker.answered({ ...answer, id: 'a/one' });
    lms.refused.clear();
    tracker.answered({ ...answer, id: 'a/two' });
    expect(lms.values.get('cmi.interactions.0.id')).toBe('a.two');
    expect(heard).toEqual([]);
  });

  test('is asked again after longer and longer, up to a minute', () => {
    const waits: number[] = [];
    const base = fakeOptions();
    const { lms, tracker } = opened(
      dialect,
      {},
      {
        ...base,
        later: (work, milliseconds) => {
          waits.push(milliseconds);
          base.waiting.push(work);
        },
      },
    );
    lms.refused.set('commit', '101');
    tracker.keep(...kept('half'));
    for (let time = 0; time < 8; time += 1) base.waiting.shift()?.();
    expect(waits.slice(0, 3)).toEqual([2_000, 4_000, 8_000]);
    expect(waits.at(-1)).toBe(60_000);
    lms.refused.clear();
    base.waiting.shift()?.();
    lms.refused.set('commit', '101');
    tracker.keep(...kept('half'));
    expect(waits.at(-1)).toBe(2_000);
  });

  test('an LMS that does not let itself be initialized is none', () => {
    const lms = new FakeScorm(dialect);
    lms.refused.set('initialize', '103');
    const tracker = openScormTracker(lms.frame, dialect, fakeOptions());
    let heard: Trouble | null = null;
    tracker.onTrouble((trouble) => {
      heard = trouble;
    });
    expect(heard).toBe('noLms');
  });

  test('leaving tells the time once, and nothing is said after that', () => {
    const { lms, tracker, heard, options } = opened(dialect);
    options.pass(90_000);
    tracker.leave();
    tracker.leave();
    expect(lms.calls.filter((call) => call === 'terminate')).toHaveLength(1);
    const spent = dialect === scorm12 ? '0000:01:30.00' : 'PT0H1M30S';
    expect([...lms.values.values()]).toContain(spent);
    const { length } = lms.calls;
    tracker.keep(...kept('half'));
    tracker.answered(answer);
    expect(lms.calls).toHaveLength(length);
    expect(heard).toEqual(['noLms']);
  });

  test('what somebody else has kept there is handed over for the course to refuse', () => {
    const { tracker } = opened(dialect, { [dialect.suspend]: 'bookmark=4' });
    expect(Object.keys(tracker.kept)).toEqual(drawersOf(course));
  });
});

test('in 2004 success is unknown until the course is finished, and progress is told', () => {
  const { lms, tracker } = opened(scorm2004);
  tracker.keep(...kept('half'));
  expect(lms.values.get('cmi.success_status')).toBe('unknown');
  const half = Number(lms.values.get('cmi.progress_measure'));
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(1);
  tracker.answered(answer);
  expect(lms.values.get('cmi.interactions.0.description')).toBe('{lang=sv}Vad frågas det om?');
});
