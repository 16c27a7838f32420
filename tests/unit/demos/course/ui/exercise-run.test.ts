import { describe, expect, test } from 'vitest';
import { course } from '../../../../../demos/course/index.ts';
import {
  type ExerciseTrace,
  isFinished,
  nothingDone,
} from '../../../../../demos/course/model/exercise-trace.ts';
import { exercise } from '../../../../../demos/course/model/lesson.ts';
import { excerptOf } from '../../../../../demos/course/ui/exercise/excerpt.ts';
import {
  outcomesOf,
  type Run,
  runAfter,
  takenUp,
} from '../../../../../demos/course/ui/exercise/exercise-run.ts';
import { stateAfter } from '../../../../../demos/engine/replay.ts';
import { chapterOf, stepIds } from '../../../../../demos/engine/scenario.ts';
import type { SessionAction } from '../../../../../demos/player/session.ts';
import { portal } from '../../../../../demos/portal/model/index.ts';
import { firstMonth } from '../../../../../demos/scenarios/first-month/scenario.ts';
import type { PortalScenario } from '../../../../../demos/scenarios/index.ts';

const exercises = course.lessons.flatMap((lesson) =>
  Object.values(lesson.exercises).map((one) => ({ name: `${lesson.id}/${one.scenario.id}`, one })),
);

/** What a step asks for, done unaided. */
const doing = (scenario: PortalScenario, step: number): SessionAction[] =>
  (scenario.steps[stepIds(scenario)[step] ?? '']?.events ?? []).map((event) => ({ type: 'acted', event }));

const led = (scenario: PortalScenario, run: Run, ...actions: readonly SessionAction[]) =>
  actions.reduce((so, action) => runAfter(scenario, so, action), run);

describe.each(exercises)('the exercise $name', ({ one }) => {
  const scenario = excerptOf(one);
  const total = one.steps.length;

  test('has its own steps alone, and begins where those before them lead', () => {
    expect(stepIds(scenario)).toEqual(one.steps);
    const before = stepIds(one.scenario).indexOf(one.steps[0] ?? '');
    expect(stateAfter(portal, scenario, 0)).toEqual(stateAfter(portal, one.scenario, before));
    expect(stateAfter(portal, scenario, total)).toEqual(stateAfter(portal, one.scenario, before + total));
  });

  test('has its steps in the chapters in which they are', () => {
    for (const id of one.steps) expect(chapterOf(scenario, id)).toBe(chapterOf(one.scenario, id));
  });

  test('is finished by doing each step, unaided, and goes on from any of them', () => {
    let run = takenUp(scenario, nothingDone);
    for (let guard = 0; run.session.step < total && guard < total; guard += 1) {
      run = led(scenario, run, ...doing(scenario, run.session.step));
      const again = takenUp(scenario, run.trace);
      expect([again.session.step, again.trace]).toEqual([run.session.step, run.trace]);
    }
    expect(isFinished(one, run.trace)).toBe(true);
    expect(outcomesOf(run.trace)).toEqual({ own: total, helped: 0, skipped: 0 });
  });

  test('is finished by skipping, too', () => {
    const skips = one.steps.map((_, step): SessionAction => ({ type: 'went', to: step + 1 }));
    const { trace, session } = led(scenario, takenUp(scenario, nothingDone), ...skips);
    expect(isFinished(one, trace)).toBe(true);
    expect(session.step).toBe(total);
    expect(outcomesOf(trace)).toEqual({ own: 0, helped: 0, skipped: total });
  });
});

describe('how a step was done', () => {
  const [one] = Object.values(exercise(firstMonth, { from: 'read-follow-link', to: 'read-assign' }));
  if (!one) throw new Error('Expected an exercise of two steps.');
  const scenario = excerptOf(one);
  const begun = takenUp(scenario, nothingDone);
  const outcomes = (...actions: SessionAction[]): ExerciseTrace['done'] =>
    led(scenario, begun, ...actions).trace.done;
  const first = doing(scenario, 0);

  test('is told with the help that was had, even if it was folded away', () => {
    expect(outcomes(...first)).toEqual(['own']);
    expect(outcomes({ type: 'hintToggled' }, { type: 'hintToggled' }, ...first)).toEqual(['hint']);
    expect(outcomes({ type: 'shown', rejoin: false }, { type: 'hintToggled' }, ...first)).toEqual(['shown']);
  });

  test('is that of the first time', () => {
    const back: SessionAction = { type: 'went', to: 0 };
    const run = led(scenario, begun, ...first, back, { type: 'went', to: 1 });
    expect(run.trace).toEqual({ done: ['own'], at: 1 });
  });

  test('is as good as before after going back, and after starting over', () => {
    const run = led(scenario, begun, ...first, { type: 'reset' });
    expect(run.trace).toEqual({ done: ['own'], at: 0 });
  });

  test('is not told while nothing has been done', () => {
    expect(led(scenario, begun, { type: 'hintToggled' }, { type: 'rejoined' }).trace).toBe(begun.trace);
  });
});
