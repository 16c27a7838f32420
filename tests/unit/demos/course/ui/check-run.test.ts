import { describe, expect, test } from 'vitest';
import { course } from '../../../../../demos/course/index.ts';
import type { Task } from '../../../../../demos/course/model/check.ts';
import { type CheckTrace, untouched } from '../../../../../demos/course/model/check-trace.ts';
import { replay } from '../../../../../demos/course/model/judge.ts';
import { withoutTyping } from '../../../../../demos/course/model/typed-text.ts';
import { nextOnWay, withDone, withHelp } from '../../../../../demos/course/ui/check/check-run.ts';
import type { PortalEvent } from '../../../../../demos/portal/model/events.ts';
import { portal } from '../../../../../demos/portal/model/index.ts';
import { everyEvent } from '../../../../support/portal-events.ts';
import { oneOf, seeded } from '../../../../support/seeded.ts';

const { check } = course;
const start = portal.starts[check.scenario.start];
const traceOf = (...events: PortalEvent[]): CheckTrace =>
  events.reduce((trace, event) => withDone(check, trace, event), untouched);
const typed = (value: string, field: 'topic' | 'context' = 'topic'): PortalEvent => ({
  type: 'consult.edited',
  field,
  value,
});

describe('the trace of a check', () => {
  test('holds nothing that was typed', () => {
    const { events } = traceOf(typed('Kim Alm was here'), typed('kim@example.com', 'context'));
    expect(JSON.stringify(events)).not.toMatch(/kim/iu);
    expect(events).toHaveLength(2);
  });

  test('holds what stands in a field, and not each keystroke', () => {
    const left: PortalEvent = { type: 'consult.fieldLeft', field: 'topic' };
    const { events } = traceOf(
      typed('a'),
      typed('ab'),
      typed('a', 'context'),
      typed('abc'),
      left,
      typed('d'),
    );
    expect(events.map(({ type }) => type)).toEqual([
      'consult.edited',
      'consult.edited',
      'consult.edited',
      'consult.fieldLeft',
      'consult.edited',
    ]);
  });

  test('leads to the portal in which it was kept, whatever was done', () => {
    const random = seeded(7);
    for (let round = 0; round < 100; round += 1) {
      let now = start;
      let trace: CheckTrace = untouched;
      for (let count = 0; count < 60; count += 1) {
        const event = withoutTyping(oneOf(random, everyEvent), check.known);
        const next = portal.reduce(now, event);
        if (next !== now) trace = withDone(check, trace, event);
        now = next;
      }
      expect(replay(check, trace.events).now).toEqual(now);
    }
  });
});

describe('help with a task', () => {
  test('is kept by the task, the most that was had', () => {
    const hinted = withHelp(untouched, 'find', 'hint');
    expect(hinted.help).toEqual({ find: 'hint' });
    const shown = withHelp(hinted, 'find', 'shown');
    expect(shown.help).toEqual({ find: 'shown' });
    expect(withHelp(shown, 'find', 'hint')).toBe(shown);
    expect(withHelp(shown, 'find', 'skipped').help).toEqual({ find: 'skipped' });
  });
});

describe('the way that is shown', () => {
  test.each(Object.entries(check.tasks))('of %s leads on step by step, to its end', (_, task: Task) => {
    let now = start;
    const before = nextOnWay(task, now);
    let done = 0;
    for (const step of task.way) {
      const next = nextOnWay(task, now);
      if (next === step) done += 1;
      now = step.events.reduce(portal.reduce, now);
    }
    expect(nextOnWay(task, now)).toBeNull();
    expect(before).not.toBeNull();
    expect(done).toBeGreaterThan(0);
  });

  test('goes back to what has been left, when nothing after it has been done', () => {
    const [first] = task('find').way;
    const away = portal.reduce(start, { type: 'page.opened', page: 'search' });
    expect(nextOnWay(task('find'), away)).toBe(first);
  });
});

function task(id: string): Task {
  const found = check.tasks[id];
  if (found) return found;
  throw new Error(`Expected the check to have a task "${id}".`);
}
