import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { talks } from '../../demos/talks/index.ts';
import { stopsOf } from '../../demos/talks/stops.ts';
import { marksOf, type Talk, talkKeys } from '../../demos/talks/talk.ts';
import { talkPages } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { sections } from '../../src/config/sidebar.ts';
import { catalogIn, labelsIn } from '../../src/config/simulation-words.ts';
import { loadPages } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';
import { root } from '../support/project-files.ts';
import { tooLong } from '../support/talk-time.ts';

const inLanguages = talks.flatMap((talk) => completeTags.map((locale) => [talk.id, locale, talk] as const));
const wordsOf = ({ id }: Talk, locale: Locale) => catalogIn(`demos/talks/${id}`, locale);

describe('the talks', () => {
  test('are those that have a folder, and each has a page', () => {
    const folders = readdirSync(join(root, 'demos/talks'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const listed = talks.map(({ id }) => id).sort();
    expect(listed, 'demos/talks/index.ts lists other talks than have a folder there').toEqual(folders.sort());
    expect(Object.keys(talkPages).sort(), '"talkPages" in src/config/addresses.ts').toEqual(listed);
  });

  test.each(inLanguages)('%s has exactly its words in %s', (id, locale, talk) => {
    expect(Object.keys(wordsOf(talk, locale)), `demos/talks/${id}/${locale}.json`).toEqual(talkKeys(talk));
  });

  test.each(inLanguages)('%s cites no label in a heading in %s', (_id, locale, talk) => {
    const headings = Object.entries(wordsOf(talk, locale)).filter(([key]) =>
      /(?:^|\.)(?:title|summary)$/u.test(key),
    );
    expect(headings.filter(([, text]) => text.includes('$t('))).toEqual([]);
  });

  test.each(completeTags)('stand on their own pages in %s, and on no other', (locale) => {
    const shown = loadPages()
      .filter((page) => page.locale === locale)
      .flatMap(({ path, body }) =>
        [...body.matchAll(/<TalkScript of="([^"]+)" \/>/gu)].map(([, id = '']) => [
          id,
          path.replace(/\.mdx?$/u, ''),
        ]),
      );
    expect(Object.fromEntries(shown)).toEqual(talkPages);
    expect(shown).toHaveLength(talks.length);
  });

  test.each(talks.map((talk) => [talk.id, talk] as const))(
    '%s leads to pages that exist',
    (id, { moments }) => {
      const slugs: readonly string[] = sections.flatMap(({ pages }) => pages);
      expectNoProblems(
        Object.entries(moments).flatMap(([moment, { page, answeredOn }]) =>
          [page, answeredOn]
            .filter((slug) => slug !== undefined && !slugs.includes(slug))
            .map(
              (slug) =>
                `demos/talks/${id}/talk.ts leads from "${moment}" to the page "${slug}", which src/config/sidebar.ts does not have. Correct it.`,
            ),
        ),
      );
    },
  );
});

describe.each(talks.map((talk) => [talk.id, talk] as const))('%s', (_id, talk) => {
  const length = marksOf(talk).at(-1)?.to ?? 0;

  test('lasts as long as it says, within a tenth', () => {
    expect(
      Math.abs(length / 60 - talk.minutes),
      `${length} seconds for ${talk.minutes} minutes`,
    ).toBeLessThanOrEqual(talk.minutes / 10);
  });

  test.each(completeTags)('can be said in its time in %s', (locale) =>
    expectNoProblems(tooLong(talk, locale, wordsOf(talk, locale), labelsIn(locale))),
  );

  test('has moments whose ids can end an address', () => {
    for (const id of Object.keys(talk.moments)) expect(id).toMatch(/^[a-z][a-z-]*$/u);
  });

  test('has somewhere to stand at every moment', () => {
    expect(
      stopsOf(talk)
        .filter(({ opens }) => opens)
        .map(({ moment }) => moment),
    ).toEqual(Object.keys(talk.moments));
  });
});

describe('what the time check notices', () => {
  const talk: Talk = { id: 'x', minutes: 1, moments: { only: { page: 'do/apply', seconds: 10 } } };
  const saying = (words: number) => ({ 'only.say': 'ett '.repeat(words).trim() });

  test('a word too many, in the language where it is too many', () => {
    expect(tooLong(talk, 'sv', saying(20), {})).toEqual([]);
    expect(tooLong(talk, 'en', saying(21), {})).toEqual([]);
    expect(tooLong(talk, 'sv', saying(21), {})).toEqual([
      'demos/talks/x/sv.json says 21 words in “only.say”: 10.5 seconds at 120 words a minute, and the moment has 10. Say less, or give it longer in talk.ts.',
    ]);
  });

  test('the words of a label', () => {
    const words = { 'only.say': `$t(portal:a.b)${' ett'.repeat(19)}` };
    expect(tooLong(talk, 'sv', words, { 'a.b': 'Ett' })).toEqual([]);
    expect(tooLong(talk, 'sv', words, { 'a.b': 'Ett två' })).toHaveLength(1);
  });
});
