import { describe, expect, test } from 'vitest';
import { stepIds } from '../../demos/engine/scenario.ts';
import { handOver, type Supplies, suppliesOf } from '../../demos/player/supplies.ts';
import { createTranslator } from '../../demos/player/translator.ts';
import { isSurfaceId, surfacesOf } from '../../demos/portal/ui/surfaces.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { localeTags } from '../../src/config/locales.ts';
import { suppliesFor } from '../../src/config/supplies.ts';
import { hasLabels, loadCatalogs } from '../support/catalogs.ts';
import { renderedMoment } from '../support/rendered-moment.ts';
import { sessionAfter } from '../support/sessions.ts';
import { translatorOf } from '../support/simulation-words.ts';

const cases = scenarios.flatMap((scenario) =>
  localeTags.map((locale) => ({
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

  const moments = [...stepIds(scenario).keys(), stepIds(scenario).length];

  test.each(moments)('are enough for what is shown after %i steps', (to) => {
    const session = sessionAfter(scenario, { type: 'went', to });
    expect(supplies.surfaces).toEqual(expect.arrayContaining(surfacesOf(session.portal)));
    const shown = renderedMoment(scenario, session, createTranslator(supplies.catalogs, supplies.catalogs));
    expect(shown).toBe(renderedMoment(scenario, session, translatorOf(scenario.id, locale)));
  });

  test.each(Object.keys(supplies.catalogs.words))('have the labels that %s cites', (key) => {
    const words = createTranslator(supplies.catalogs, supplies.catalogs).words(key);
    expect(words).toEqual(translatorOf(scenario.id, locale).words(key));
  });
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
