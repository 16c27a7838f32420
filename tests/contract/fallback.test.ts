import { describe, expect, test, vi } from 'vitest';
import { createTranslator } from '../../demos/player/translator.ts';
import { followsPage, type LabelKey } from '../../demos/portal/model/labels.ts';
import { scenarioById, scenarios } from '../../demos/scenarios/index.ts';
import { diagrams } from '../../src/components/diagrams/diagrams.ts';
import { diagramLocale } from '../../src/components/diagrams/words.ts';
import { pageCatalogs, playerLocale, simulationLocale } from '../../src/config/catalogs.ts';
import { coreLabels, labelLocale, portalLabels, portalLocale } from '../../src/config/labels.ts';
import type { Locale } from '../../src/config/locales.ts';
import { alternates } from '../../src/config/sitemap.ts';
import { suppliesFor } from '../../src/config/supplies.ts';
import { isFallback, lackNotes } from '../../src/config/written.ts';

/*
 * The site with a third language that is still being translated. It is made up here, since there is none: its player,
 * the words of one scenario and the simulation's own labels are there, each in quotation marks, and nothing else.
 */

const translated = new Set(['demos/player', 'demos/scenarios/opt-in']);

vi.mock('../../src/config/locales.ts', async (load) => {
  const real = await load<typeof import('../../src/config/locales.ts')>();
  const third = { label: 'Third', lang: 'xx', dir: 'ltr', partial: true };
  return {
    ...real,
    locales: { ...real.locales, xx: third },
    localeTags: [...real.localeTags, 'xx'],
    partialTags: ['xx'],
    isPartial: (locale: string) => locale === 'xx',
    isLocale: (value: unknown) => value === 'xx' || real.isLocale(value),
  };
});

vi.mock('../../src/config/read-catalog.ts', async (load) => {
  const real = await load<typeof import('../../src/config/read-catalog.ts')>();
  return {
    readCatalog: (...[files, folder, locale]: Parameters<typeof real.readCatalog>) => {
      if (locale !== third) return real.readCatalog(files, folder, locale);
      const english = Object.entries(real.readCatalog(files, folder, 'en'));
      const written = english.filter(([key]) => translated.has(folder) || followsPage(key));
      return Object.fromEntries(written.map(([key, text]) => [key, `‘${text}’`]));
    },
  };
});

const third = 'xx' as Locale;
const optIn = scenarioById('opt-in');

describe('labels in a language that is still being translated', () => {
  test('the portal speaks the other language, and what the simulation says itself is there', () => {
    expect(portalLocale(third)).toBe('en');
    expect(labelLocale('nav.settings', third)).toBe('en');
    expect(labelLocale('place.mailbox', third)).toBe(third);
    for (const [key, text] of Object.entries(portalLabels(third, 'lovasen'))) {
      const whole = portalLabels('en', 'lovasen')[key as LabelKey];
      expect(text, key).toBe(followsPage(key) ? `‘${whole}’` : whole);
    }
  });

  test('none is missing', () => {
    expect(Object.keys(coreLabels(third))).toEqual(Object.keys(coreLabels('en')));
  });
});

describe('simulations in a language that is still being translated', () => {
  test('one that has all its words is shown in it, round a portal in the other language', () => {
    expect(simulationLocale(optIn, third)).toBe(third);
    const catalogs = pageCatalogs(optIn, third);
    expect(catalogs).toMatchObject({ lang: 'xx', portalLang: 'en' });
    const translator = createTranslator(catalogs);
    expect(translator.labelLang('nav.settings')).toBe('en');
    expect(translator.labelLang('place.mailbox')).toBe('xx');
    expect(translator.label('nav.settings')).toBe(portalLabels('en')['nav.settings']);
    expect(translator.words('title').join('')).toMatch(/^‘.*’$/u);
  });

  test.each(scenarios.filter(({ id }) => id !== 'opt-in'))(
    '$id, which has not, is shown whole in the other',
    (one) => {
      expect(simulationLocale(one, third)).toBe('en');
      expect(pageCatalogs(one, third)).toEqual(pageCatalogs(one, 'en'));
      expect(suppliesFor(one, third)).toEqual(suppliesFor(one, 'en'));
    },
  );
});

test('a diagram without all its words is drawn in the other language, whole', () => {
  for (const id of Object.keys(diagrams)) {
    expect(diagramLocale(id, third)).toBe('en');
    expect(diagramLocale(id, 'sv')).toBe('sv');
    expect(diagramLocale(id, 'en')).toBe('en');
  }
});

test('a page cites the player as the simulations have it', () => {
  expect(playerLocale(third)).toBe(third);
  expect(playerLocale('sv')).toBe('sv');
});

describe('pages in a language that is still being translated', () => {
  test('are borrowed while they are not written', () => {
    expect(isFallback('xx/do/apply/')).toBe(true);
    expect(isFallback('xx/do/apply/#opt-in--submit')).toBe(true);
    expect(isFallback('xx/')).toBe(true);
    expect(isFallback('xx/no/such/page/')).toBe(false);
    expect(isFallback('sv/do/apply/')).toBe(false);
    expect(isFallback('https://threat-experts.example/xx/do/apply/')).toBe(false);
  });

  test('are not told to search engines as translations', () => {
    const { origin } = new URL('https://threat-experts.example');
    const told = alternates(`${origin}/sv/do/apply/`).map(({ lang }) => lang);
    expect(told).toEqual(expect.arrayContaining(['sv', 'en', 'x-default']));
    expect(told).not.toContain('xx');
  });

  test('are named when the site is built', () => {
    const notes = lackNotes();
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^xx: 0 of \d+ pages are there \(not yet index, .* shown in English\.$/u);
  });
});
