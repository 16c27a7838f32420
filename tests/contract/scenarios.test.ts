import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stateAfter } from '../../demos/engine/replay.ts';
import { stepIds, wordKeys } from '../../demos/engine/scenario.ts';
import { type Condition, conditions } from '../../demos/portal/model/conditions/index.ts';
import { eventTypes } from '../../demos/portal/model/event-shapes.ts';
import { portal } from '../../demos/portal/model/index.ts';
import { type TargetId, targets } from '../../demos/portal/model/targets/index.ts';
import type { Target } from '../../demos/portal/model/targets/target.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { completeTags } from '../../src/config/locales.ts';
import { translatorOf } from '../../src/config/simulation-words.ts';
import { controlsIn } from '../support/accessible-controls.ts';
import { catalogAt } from '../support/catalogs.ts';
import { everyEvent } from '../support/portal-events.ts';
import { renderedMoment } from '../support/rendered-moment.ts';
import { atStep, sessionAfter } from '../support/sessions.ts';
import { type Unused, unusedConditions, unusedEvents, unusedTargets } from '../support/unused-names.ts';

const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const steps = scenarios.flatMap((scenario) => Object.values(scenario.steps));
const mistakes = steps.flatMap((step) => Object.values(step.mistakes ?? {}));
const named = scenarios.map((scenario) => ({ id: scenario.id, scenario }));

/** What a name in a scenario stands for. The compiler refuses an unknown one too, without saying where it should be. */
function lookUp<Name extends string, Thing>(
  all: Readonly<Record<Name, Thing>>,
  name: Name,
  kind: 'condition' | 'target',
): Thing {
  if (Object.hasOwn(all, name)) return all[name];
  throw new Error(
    `The portal has no ${kind} "${name}". Correct the scenario, or add it to a file in demos/portal/model/${kind}s/ that the index.ts there lists.`,
  );
}

const conditionOf = (name: Condition) => lookUp(conditions, name, 'condition');
const targetOf = (name: TargetId): Target => lookUp<TargetId, Target>(targets, name, 'target');

test('every folder of demos/scenarios is registered, and every scenario has its folder', () => {
  const folders = readdirSync(new URL('../../demos/scenarios/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const registered = scenarios.map(({ id }) => id);
  const unlisted = folders.filter((folder) => !registered.includes(folder));
  const homeless = registered.filter((id) => !folders.includes(id));
  expect(unlisted, 'demos/scenarios/index.ts does not list them: add their scenarios there.').toEqual([]);
  expect(
    homeless,
    'Their folders in demos/scenarios/ are not called by their ids: rename one of the two.',
  ).toEqual([]);
});

describe.each(named)('$id', ({ scenario }) => {
  const ids = stepIds(scenario);

  test('has ids of which links can be made: kebab-case, beginning with a letter', () => {
    const names = [
      scenario.id,
      ...ids,
      ...Object.values(scenario.steps).flatMap((step) => Object.keys(step.mistakes ?? {})),
    ];
    expect(names.filter((name) => !kebabCase.test(name))).toEqual([]);
  });

  test('reaches its goal, which is not there from the start', () => {
    const goal = conditionOf(scenario.goal);
    expect(goal(stateAfter(portal, scenario, 0))).toBe(false);
    expect(goal(stateAfter(portal, scenario, ids.length))).toBe(true);
  });

  test.each(ids)('step %s is open before it is done, and then no longer', (id) => {
    const index = ids.indexOf(id);
    const done = conditionOf((scenario.steps[id] as (typeof steps)[number]).done);
    expect(done(stateAfter(portal, scenario, index)), 'it already holds before the step').toBe(false);
    expect(done(stateAfter(portal, scenario, index + 1)), 'it does not hold after the step').toBe(true);
  });

  const ofSteps = ids.flatMap((id) =>
    Object.keys(scenario.steps[id]?.mistakes ?? {}).map((name) => [id, name] as const),
  );
  test.each(ofSteps)('in step %s the mistake %s can be made', (id, name) => {
    const { step } = atStep(scenario, id);
    const answers = everyEvent.map(
      (event) => sessionAfter(scenario, { type: 'went', to: step }, { type: 'acted', event }).answer,
    );
    expect(
      answers,
      'No event leads to it: another mistake that is listed before it answers instead, or the step is then done.',
    ).toContainEqual({ kind: 'mistake', step, name });
  });

  test.each(completeTags)('has exactly its words in %s', (locale) => {
    const path = `demos/scenarios/${scenario.id}/${locale}.json`;
    const catalog = catalogAt(path);
    const expected = wordKeys(scenario);
    const missing = expected.filter((key) => !catalog[key]?.trim());
    const surplus = Object.keys(catalog).filter((key) => !expected.includes(key));
    expect(
      missing,
      `${path} lacks ${missing.join(', ')}. Write the text there: the scenario has that step.`,
    ).toEqual([]);
    expect(
      surplus,
      `${path} has ${surplus.join(', ')}, which no step of the scenario uses. Remove it or mend its key.`,
    ).toEqual([]);
    expect(Object.keys(catalog), `${path} is not in the order of the steps`).toEqual(expected);
  });

  test.each(completeTags)('has a title and a summary in %s that stand without the portal', (locale) => {
    const { title, summary } = catalogAt(`demos/scenarios/${scenario.id}/${locale}.json`);
    expect(`${title}${summary}`).not.toContain('$t(');
  });

  const languages = completeTags.flatMap((page) =>
    completeTags.map((portalLanguage) => [page, portalLanguage] as const),
  );
  describe.each(languages)('on a page in %s with the portal in %s', (page, portalLanguage) => {
    const translator = translatorOf(scenario.id, page, portalLanguage);

    test.each(ids)('step %s finds its control by role and name, and once', (id) => {
      const targetId = (scenario.steps[id] as (typeof steps)[number]).target;
      const target = targetOf(targetId);
      const expected = {
        role: target.role,
        name: translator.label(target.label, target.values),
        within: target.within ? translator.label(target.within) : '',
      };
      const controls = controlsIn(renderedMoment(scenario, atStep(scenario, id), translator));
      const found = controls.filter(
        ({ role, name, within }) =>
          role === expected.role &&
          name === expected.name &&
          (!expected.within || within === expected.within),
      );
      expect(found.map(({ role, name }) => ({ role, name }))).toEqual([
        { role: expected.role, name: expected.name },
      ]);
      expect(
        found[0]?.target,
        `The player cannot point at "${expected.name}". Draw it in demos/portal/ui/ with TargetButton, or with useTarget("${targetId}").`,
      ).toBe(targetId);
    });
  });
});

describe('what the portal’s model offers', () => {
  const use: [string, readonly string[], readonly string[], readonly Unused[]][] = [
    [
      'event',
      eventTypes,
      [
        ...steps.flatMap(({ events }) => events.map(({ type }) => type)),
        ...mistakes.map(({ when }) => when.type),
      ],
      unusedEvents,
    ],
    [
      'condition',
      Object.keys(conditions),
      [...steps.map(({ done }) => done), ...scenarios.map(({ goal }) => goal)],
      unusedConditions,
    ],
    [
      'target',
      Object.keys(targets),
      steps.flatMap(({ target, reveals }) => [target, ...(reveals ? [reveals] : [])]),
      unusedTargets,
    ],
  ];

  test.each(use)(
    'is used by a scenario or listed with a reason: every %s',
    (_what, offered, used, unused) => {
      const listed = unused.flatMap(({ names }) => names);
      const idle = offered.filter((name) => !used.includes(name) && !listed.includes(name));
      expect(
        idle,
        'Use it in a scenario, remove it, or list it in tests/support/unused-names.ts with the reason.',
      ).toEqual([]);
      const stale = listed.filter((name) => used.includes(name) || !offered.includes(name));
      expect(stale, 'tests/support/unused-names.ts lists what is used or is gone: remove it there.').toEqual(
        [],
      );
      expect(
        unused.filter(({ reason, names }) => reason.length < 20 || names.length === 0),
        'A reason is missing, or stands for nothing.',
      ).toEqual([]);
    },
  );
});
