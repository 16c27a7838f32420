import { describe, expect, test } from 'vitest';
import { diagrams, partsOf } from '../../src/components/diagrams/diagrams.ts';
import type { Shape } from '../../src/components/diagrams/shapes.ts';
import { runsOf } from '../../src/components/diagrams/words.ts';
import { type CompleteLocale, completeTags, isPartial, type Locale } from '../../src/config/locales.ts';
import { loadCatalogs } from '../support/catalogs.ts';
import { loadPages } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';

const shapes = Object.entries<Shape>(diagrams);
const catalogs = loadCatalogs().filter(({ folder }) => folder === 'content/diagrams');

/** Words that belong to no diagram alone: between a channel and a party. */
const shared = ['direction.to', 'direction.from', 'direction.both'];

/** The parts that are drawn as unknown, whose words must say so. */
const unknownIn = (shape: Shape): string[] => {
  const parts =
    shape.kind === 'flow'
      ? [...shape.stages, ...shape.branches, ...shape.beside]
      : shape.kind === 'states'
        ? shape.states
        : shape.parties.flatMap(({ lines }) => lines);
  return parts.filter(({ drawn }) => drawn === 'unknown').map(({ id }) => id);
};

test('every diagram stands on one page', () => {
  const pages = loadPages().filter(({ locale }) => locale === completeTags[0]);
  const shown = pages.flatMap(({ body }) => [...body.matchAll(/<Diagram of="([^"]+)"/g)].map(([, id]) => id));
  expect(shown.sort()).toEqual(Object.keys(diagrams).sort());
});

/** How each language says that nothing is documented. */
const notDocumented: Record<CompleteLocale, RegExp> & Partial<Record<Locale, RegExp>> = {
  sv: /inte dokumenterat/iu,
  en: /not documented/iu,
};

describe.each(catalogs.map((catalog) => [catalog.file, catalog] as const))(
  '%s',
  (_, { file, entries, locale }) => {
    test.skipIf(isPartial(locale))('has a caption and a name for every part of every diagram', () => {
      const needed = shapes.flatMap(([id, shape]) =>
        ['caption', ...partsOf(shape)].map((part) => `${id}.${part}`),
      );
      expect(needed.length).toBeGreaterThan(30);
      expectNoProblems(
        [...shared, ...needed]
          .filter((key) => !entries.has(key))
          .map((key) => `${file} lacks “${key}”: name the part.`),
      );
    });

    test('has no words for a part that no diagram has', () => {
      const known = new Set([
        ...shared,
        ...shapes.flatMap(([id, shape]) =>
          ['caption', ...partsOf(shape)].flatMap((part) => [`${id}.${part}`, `${id}.${part}.text`]),
        ),
      ]);
      expectNoProblems(
        [...entries.keys()]
          .filter((key) => !known.has(key))
          .map((key) => `${file} has “${key}”, but no diagram has that part: remove it, or draw the part.`),
      );
    });

    const says = notDocumented[locale];
    test.skipIf(!says)('says in words what is drawn as unknown', () => {
      const unknown = shapes.flatMap(([id, shape]) => unknownIn(shape).map((part) => `${id}.${part}`));
      expect(unknown.length).toBeGreaterThan(2);
      expectNoProblems(
        unknown
          .filter(
            (key) => entries.has(key) && !says?.test(`${entries.get(key)} ${entries.get(`${key}.text`)}`),
          )
          .map(
            (key) => `${file}: “${key}” is drawn dashed, so its words must say that it is not documented.`,
          ),
      );
    });
  },
);

test('there are words in every complete language', () => {
  expect(catalogs.map(({ locale }) => locale)).toEqual(expect.arrayContaining(completeTags));
});

test.each(shapes)('%s has no part twice, and few enough to be taken in', (_, shape) => {
  const parts =
    shape.kind === 'exchanges'
      ? shape.parties.flatMap(({ lines }) => lines.map(({ id }) => id))
      : partsOf(shape);
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts.length).toBeLessThanOrEqual(16);
});

test('labels are found among the words, in order', () => {
  expect(runsOf('Välj $t(portal:a.b) och $t(portal:c)')).toEqual([
    { words: 'Välj ' },
    { label: 'a.b' },
    { words: ' och ' },
    { label: 'c' },
  ]);
  expect(runsOf('Välj')).toEqual([{ words: 'Välj' }]);
});
