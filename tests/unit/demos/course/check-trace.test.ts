import { describe, expect, test } from 'vitest';
import {
  type CheckTrace,
  readCheck,
  type TaskHelp,
  untouched,
  writeCheck,
} from '../../../../demos/course/model/check-trace.ts';
import { checkPoints, judge, keptEvents, replay, withEvent } from '../../../../demos/course/model/judge.ts';
import { noProgress, withCheck } from '../../../../demos/course/model/progress.ts';
import { standing } from '../../../../demos/course/model/standing.ts';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import { walk } from '../../../support/check-walks.ts';
import { solved } from '../../../support/course-done.ts';
import { oneOf, type Random, seeded } from '../../../support/seeded.ts';
import { partOf, smallCourse } from '../../../support/small-course.ts';

const { check } = smallCourse;
const ids = Object.keys(check.tasks);
const part = partOf(smallCourse, 'check', 'check');

function anyHelp(random: Random): Record<string, TaskHelp> {
  const asked = ids.filter(() => random() < 0.4);
  return Object.fromEntries(asked.map((id) => [id, oneOf(random, ['hint', 'shown', 'skipped'] as const)]));
}

/** All that is told of a trace. */
function results(trace: CheckTrace) {
  const { percent, points, passed, completed, parts } = standing(
    smallCourse,
    withCheck(noProgress, part, trace),
  );
  const { verdicts, help, begun, done } = parts.check ?? {};
  const said = { percent, points, passed, completed, verdicts, help, begun, done };
  return { ...said, judged: judge(check, trace), ofCheck: checkPoints(check, trace) };
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('after anything that was done (seed %i)', (seed) => {
  const random = seeded(seed);
  const events = walk(check, random, 20 + 60 * seed);
  const trace: CheckTrace = { events, help: anyHelp(random), handedIn: seed % 2 === 0 };

  test('a resume changes no verdict, no point and no standing', () => {
    const again = readCheck(check, writeCheck(check, trace));
    expect(again).not.toBeNull();
    if (again) expect(results(again)).toEqual(results(trace));
  });

  test('a resume brings the portal back as it is judged', () => {
    const again = readCheck(check, writeCheck(check, trace));
    expect(again && replay(check, again.events).now).toEqual(replay(check, keptEvents(check, events)).now);
  });

  test('what is kept event by event is judged as all of it', () => {
    const step = (before: CheckTrace, event: PortalEvent) => withEvent(check, before, event);
    const kept = events.reduce(step, { ...trace, events: [], handedIn: false });
    expect(kept.events.length).toBeLessThan(events.length);
    expect(judge(check, kept)).toEqual(judge(check, trace));
    expect(replay(check, kept.events).now).toEqual(replay(check, keptEvents(check, events)).now);
  });
});

test('the walks have met, left open and broken something', () => {
  const told = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) =>
    Object.values(judge(check, { events: walk(check, seeded(seed), 300) })),
  );
  expect(new Set(told)).toEqual(new Set(['met', 'open', 'broken']));
});

test('typing leaves one event, with nothing of the text', () => {
  const opening: readonly PortalEvent[] = [
    { type: 'file.opened', file: 'file1' },
    { type: 'consult.opened', source: 'file' },
  ];
  const typing = [...'Robin Falk writes'].map(
    (_, index, all): PortalEvent => ({
      type: 'consult.edited',
      field: 'context',
      value: all.slice(0, index + 1).join(''),
    }),
  );
  const step = (one: CheckTrace, event: PortalEvent) => withEvent(check, one, event);
  const trace = [...opening, ...typing].reduce(step, untouched);
  expect(trace.events).toHaveLength(3);
  expect(JSON.stringify(trace)).not.toContain('Robin');
});

test('nothing is added once the check has been handed in', () => {
  const done = solved(check);
  expect(withEvent(check, done, { type: 'page.opened', page: 'home' })).toBe(done);
});

test('what is no event of the portal is not kept: it would make the rest unreadable', () => {
  const foreign = { type: 'action.optionChosen', option: 'nothing of that name' } as const;
  expect(withEvent(check, untouched, foreign)).toEqual(untouched);
  expect(readCheck(check, writeCheck(check, { ...untouched, events: [foreign] }))).toEqual(untouched);
});

describe('help', () => {
  const done = solved(check);
  const points = (help: Record<string, TaskHelp>) => checkPoints(check, { ...done, help });

  test('a hint costs nothing, being shown or passing over costs the point', () => {
    expect(points({})).toBe(ids.length);
    for (const id of ids) {
      expect(points({ [id]: 'hint' })).toBe(ids.length);
      expect(points({ [id]: 'shown' })).toBe(ids.length - 1);
      expect(points({ [id]: 'skipped' })).toBe(ids.length - 1);
    }
  });

  test('with a task that does not exist is not kept', () => {
    const text = writeCheck(check, { ...done, help: { elsewhere: 'shown' } });
    expect(readCheck(check, text)?.help).toEqual({});
  });
});

describe('the trace as text is nothing else', () => {
  const good = writeCheck(check, solved(check));
  test.each([
    ['nothing', ''],
    ['a head alone that is too short', good.slice(0, ids.length)],
    ['another mark for handed in', `2${good.slice(1)}`],
    ['another letter for help', `${good[0]}x${good.slice(2)}`],
    ['an end in the middle of an event', good.slice(0, -1)],
    ['something after the end', `${good}~`],
    ['JSON', JSON.stringify(solved(check))],
    ['a long text', good + 'x'.repeat(1_000_000)],
  ])('%s', (_what, text) => expect(readCheck(check, text)).toBeNull());
});
