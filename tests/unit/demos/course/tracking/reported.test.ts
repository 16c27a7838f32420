import { expect, test } from 'vitest';
import { reported } from '../../../../../demos/course/tracking/reported.ts';
import { openScormTracker } from '../../../../../demos/course/tracking/scorm-tracker.ts';
import { scorm12 } from '../../../../../demos/course/tracking/scorm12.ts';
import { scorm2004 } from '../../../../../demos/course/tracking/scorm2004.ts';
import { FakeScorm, fakeOptions } from '../../../../support/lms/fake-scorm.ts';
import { kept } from '../../../../support/lms/sample-standing.ts';

test.each([
  ['scorm12', scorm12],
  ['scorm2004', scorm2004],
] as const)('trainers are told everything that %s is told, and nothing else', (standard, dialect) => {
  const lms = new FakeScorm(dialect);
  const tracker = openScormTracker(lms.frame, dialect, fakeOptions());
  tracker.answered({
    id: 'a/one',
    kind: 'choose',
    response: ['one'],
    right: ['one'],
    correct: true,
    description: '',
    took: 0,
  });
  for (const way of ['half', 'failed', 'passed'] as const) tracker.keep(...kept(way));
  tracker.leave();
  const told = new Set([...lms.values.keys()].map((name) => name.replace(/(interactions)\..*$/u, '$1')));
  const listed = reported[standard].flatMap(({ fields }) => [...fields]);
  expect([...told].toSorted()).toEqual(listed.toSorted());

  const words = new Set([...lms.calls].map((call) => call.replace(/^set [^=]*=/u, '')));
  for (const { values } of reported[standard].filter(
    (field) => field.told !== 'answer' && field.values.length,
  ))
    expect(values.filter((value) => words.has(value)).length, values.join()).toBeGreaterThan(0);
});
