import { describe, expect, test } from 'vitest';
import { apartFromNotes, partsOf, stepIds } from '../../demos/engine/scenario.ts';
import { handOver, type Supplies, suppliesOf } from '../../demos/player/supplies.ts';
import { createTranslator } from '../../demos/player/translator.ts';
import { type Condition, conditions } from '../../demos/portal/model/conditions/index.ts';
import { eventTypes } from '../../demos/portal/model/event-shapes.ts';
import { portal } from '../../demos/portal/model/index.ts';
import { fetchSlice, sliceIds, sliceOf } from '../../demos/portal/model/slices.ts';
import { isSurfaceId, surfacesOf } from '../../demos/portal/ui/surfaces.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { sliceOfCondition } from '../../src/config/condition-slices.ts';
import { completeTags } from '../../src/config/locales.ts';
import { pageCatalogsOf, translatorOf } from '../../src/config/simulation-words.ts';
import { restFor, suppliesFor } from '../../src/config/supplies.ts';
import { hasLabels, loadCatalogs } from '../support/catalogs.ts';
import { renderedMoment } from '../support/rendered-moment.ts';
import { sessionAfter } from '../support/sessions.ts';

const cases = scenarios.flatMap((scenario) =>
  completeTags.map((locale) => ({
    id: scenario.id,
    scenario,
    locale,
    supplies: suppliesFor(scenario, locale),
  })),
);

describe.each(cases)('the supplies of $id in $locale', ({ scenario, locale, supplies }) => {
  test('are plain data: they arrive as they were sent', () => {
    const received: Supplies = JSON.parse(JSON.stringify(supplies));
    expect(received).toEqual(supplies);
    expect(stepIds(received.scenario)).toEqual(stepIds(scenario));
  });

  // The last of the first steps is read with them, and done when the rest has come.
  const moments = [...Array(supplies.steps).keys()];

  test.each(moments)('are enough for what is shown, said and done after %i steps', (to) => {
    const session = sessionAfter(scenario, { type: 'went', to });
    expect(supplies.surfaces).toEqual(expect.arrayContaining(surfacesOf(session.portal)));
    const first = createTranslator(supplies.catalogs, supplies.catalogs);
    const whole = translatorOf(scenario.id, locale);
    expect(renderedMoment(scenario, session, first)).toBe(renderedMoment(scenario, session, whole));
    const step = scenario.steps[stepIds(scenario)[to] ?? ''];
    const parts = step ? partsOf(step) : [];
    // The presenter's notes come to the presenter alone.
    for (const part of parts.filter((one) => one !== 'note')) {
      const key = `${stepIds(scenario)[to]}.${part}`;
      expect(first.words(key), key).toEqual(whole.words(key));
    }
    const before = Object.values(scenario.steps).slice(0, to);
    expect(supplies.slices).toEqual(
      expect.arrayContaining(before.flatMap(({ events }) => events.map(({ type }) => sliceOf(type)))),
    );
    expect(supplies.slices).toEqual(expect.arrayContaining(before.map((one) => sliceOfCondition(one.done))));
  });

  test('leave nothing out that the rest does not bring', () => {
    const { words, customer } = restFor(scenario, locale);
    const { shown, notes } = apartFromNotes(pageCatalogsOf(scenario.id, locale).words);
    expect(words).toEqual(shown);
    expect(new Set(Object.keys(notes))).toEqual(new Set(stepIds(scenario).map((id) => `${id}.note`)));
    expect(customer.id).toBe(portal.starts[scenario.start].customer);
  });

  test.each(Object.keys(supplies.catalogs.words))('have the labels that %s cites', (key) => {
    const words = createTranslator(supplies.catalogs, supplies.catalogs).words(key);
    expect(words).toEqual(translatorOf(scenario.id, locale).words(key));
  });
});

test('the parts of the model that a simulation fetches know every event and every condition', async () => {
  const parts = Object.fromEntries(
    await Promise.all(sliceIds.map(async (id) => [id, await fetchSlice(id)] as const)),
  );
  const events = eventTypes.filter((type) => !parts[sliceOf(type)]?.reducers?.[type]);
  const names = Object.keys(conditions) as Condition[];
  const required = names.filter((name) => !parts[sliceOfCondition(name)]?.conditions?.[name]);
  expect(
    [...events, ...required],
    'demos/portal/model/slices.ts fetches them with a part that does not have them. List their file there.',
  ).toEqual([]);
});

test('nobody waits for what is not on the way', () => {
  const optOut = cases.find(({ id }) => id === 'opt-out')?.supplies;
  expect(optOut?.surfaces).toEqual(['settings']);
  const labels = Object.keys(optOut?.catalogs.labels ?? {});
  expect(labels.filter((key) => /^(?:mail|eligibility|application)\./u.test(key))).toEqual([]);
});

test('every folder of labels is a surface’s', () => {
  const folders = loadCatalogs()
    .filter(hasLabels)
    .flatMap(({ folder }) => /^demos\/portal\/ui\/(.+)$/u.exec(folder)?.[1] ?? []);
  expect(folders.length).toBeGreaterThan(3);
  expect(
    folders.filter((folder) => !isSurfaceId(folder)),
    'demos/portal/ui/surfaces.ts does not list them: add them, or name the folders as it does',
  ).toEqual([]);
});

test('what has not been handed over is missed in words that tell what to do', () => {
  const [first] = cases;
  if (!first) throw new Error('There are no scenarios.');
  expect(() => suppliesOf('nowhere', 'xx')).toThrow(/handOver/u);
  handOver(first.supplies);
  expect(suppliesOf(first.id, first.supplies.catalogs.lang)).toBe(first.supplies);
});
