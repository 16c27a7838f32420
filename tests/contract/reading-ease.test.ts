import { describe, expect, test } from 'vitest';
import { overviewTable, pageRows } from '../../scripts/pages/overview.ts';
import { reading } from '../../scripts/pages/reading.ts';
import { loadPages, pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';

const pages = loadPages();
const rows = pageRows(pages);

describe('reading ease', () => {
  test('is known for every page in every language', () => {
    expect(rows.length).toBeGreaterThan(30);
    // Which pages lack a twin is for tests/contract/page-pairs.test.ts to say.
    expect(rows.flatMap(({ readings }) => Object.values(readings))).toHaveLength(pages.length);
  });

  // Not a goal, which is far below: heavier than what authorities write, something has gone wrong.
  test('is nowhere beyond reason', () =>
    expectNoProblems(
      rows.flatMap(({ path, readings }) =>
        Object.entries(readings)
          .filter(([, { words, lix }]) => words >= 150 && lix > 55)
          .map(
            ([locale, { lix }]) =>
              `content/docs/${locale}/${path} has LIX ${lix}, at most 55: shorten its sentences. “npm run pages” shows all pages.`,
          ),
      ),
    ));
});

describe('the count', () => {
  test('of words, sentences and long words', () => {
    // Ten words in two sentences, two of them longer than six letters: 5 + 20.
    expect(reading('En kort mening är det här. Meddelanden läser någon dagligen.')).toEqual({
      words: 10,
      lix: 25,
    });
  });

  test.each([
    ['## Rubrik\n\nEtt två', 2],
    ['- Ett\n- Två\n- Tre', 3],
    ['| Ett | Två |\n|---|---|\n| Tre | Fyra |', 4],
    ['Den 12.5 och t.ex. det\nhär. Slut', 2],
  ])('takes “%s” for %i sentences', (text, sentences) => {
    const { words, lix } = reading(text.replaceAll(/\p{L}{7,}/gu, 'ord'));
    expect(Math.round(words / sentences)).toBe(lix);
  });

  test('of nothing', () => expect(reading('– ·\n\n')).toEqual({ words: 0, lix: 0 }));
});

test('the overview is a table in Markdown, with what twins share and what they do not', () => {
  const page = (locale: string, title: string, body: string) => {
    const made = pageOf(
      `content/docs/${locale}/do/x.mdx`,
      `---\ntitle: ${title}\njob: guide\nfacts: ["1.1", "2.10"]\n---\n${body}`,
    );
    if (!made) throw new Error('The sample is no page.');
    return made;
  };
  const simulation = '<Simulation scenario="opt-in" />';
  const table = overviewTable(
    pageRows([page('sv', 'Ett två', `Tre. ${simulation}`), page('en', 'One', simulation)]),
    ['sv', 'en'],
  );
  expect(table.split('\n')).toEqual([
    '| Page | Job | Words sv | Words en | LIX sv | LIX en | Simulations | Facts |',
    '| --- | --- | --: | --: | --: | --: | --- | --- |',
    '| do/x | guide | 3 | 1 | 2 | 1 | opt-in | 1.1, 2.10 |',
    '| 1 pages |  | 3 | 1 |  |  |  |  |',
  ]);
});
