import { describe, expect, test } from 'vitest';
import {
  completed,
  keysIn,
  lacking,
  lackOf,
  surplusOf,
  type Translation,
  type Written,
} from '../../src/config/fallback.ts';
import { lackNote } from '../../src/config/lack-note.ts';

const whole: Written = {
  pages: ['', 'do/apply', 'do/opt-out'],
  catalogs: {
    'demos/player': { next: 'Next', mail_one: '1 mail', mail_other: '{{count}} mails' },
    'demos/scenarios/opt-in': { title: 'Apply' },
  },
};
const translation = (changes: Partial<Translation> = {}): Translation => ({
  locale: 'nb',
  lang: 'nb',
  pages: ['do/apply'],
  catalogs: { 'demos/player': { next: 'Neste', mail_one: '  ' } },
  ...changes,
});
const complete = translation({ pages: whole.pages, catalogs: whole.catalogs });

describe('what a language lacks', () => {
  test('texts that are not there, and empty ones', () => {
    expect(lacking(['a', 'b', 'c'], { a: 'x', b: ' ' })).toEqual(['b', 'c']);
    expect(lacking(['a'])).toEqual(['a']);
  });

  test('plural forms are those of the language', () => {
    expect(keysIn('nb', ['next', 'mail_one', 'mail_other'])).toEqual(['next', 'mail_one', 'mail_other']);
    expect(keysIn('ja', ['mail_one', 'mail_other'])).toEqual(['mail_other']);
    expect(keysIn('pl', ['mail_one', 'mail_other']).toSorted()).toEqual([
      'mail_few',
      'mail_many',
      'mail_one',
      'mail_other',
    ]);
  });

  test('pages, keys and whole catalogs', () => {
    expect(lackOf(translation(), whole)).toEqual({
      pages: ['', 'do/opt-out'],
      allPages: 3,
      catalogs: [
        { folder: 'demos/player', keys: ['mail_one', 'mail_other'], all: 3 },
        { folder: 'demos/scenarios/opt-in', keys: ['title'], all: 1 },
      ],
    });
    expect(lackOf(complete, whole).catalogs.flatMap(({ keys }) => keys)).toEqual([]);
  });

  const silent = { shown: [], held: [] };
  test('is said in one paragraph', () => {
    const spoken = {
      shown: ['opt-out'],
      held: [{ id: 'opt-in', lacks: [{ folder: 'demos/player', keys: ['next', 'back', 'reset'] }] }],
    };
    expect(lackNote('nb', lackOf(translation(), whole), spoken, 'English')).toBe(
      'nb: 1 of 3 pages are there (not yet index, do/opt-out). ' +
        'Texts not yet there: 2 of 3 in demos/player, 1 of 1 in demos/scenarios. ' +
        'Simulations shown in it: opt-out. ' +
        'The words of opt-in are there; its simulation also needs those in demos/player/nb.json (next, back and 1 more). ' +
        'Until then, what is missing is shown in English.',
    );
    expect(lackNote('nb', lackOf(complete, whole), silent, 'English')).toContain('Remove "partial"');
  });

  test('names what has been forgotten', () => {
    const six = { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E', f: 'F' };
    const made = translation({ catalogs: { 'content/i18n': { ...six, e: '' } } });
    const note = lackNote(
      'nb',
      lackOf(made, { pages: [], catalogs: { 'content/i18n': six } }),
      silent,
      'English',
    );
    expect(note).toContain('Almost complete: content/i18n/nb.json (e).');
  });
});

describe('what a language has in vain', () => {
  test('a page, a key and a catalog that no other language has', () => {
    const made = translation({
      pages: ['do/aply'],
      catalogs: { 'demos/player': { nekst: 'Neste' }, 'demos/plaier': { next: 'Neste' } },
    });
    expect(surplusOf(made, whole)).toEqual([
      expect.stringContaining('content/docs/nb/do/aply'),
      expect.stringContaining('demos/player/nb.json has “nekst”'),
      expect.stringContaining('demos/plaier/nb.json has “next”'),
    ]);
    expect(surplusOf(complete, whole)).toEqual([]);
  });
});

test('what has no text is taken from the whole', () => {
  expect(completed({ a: 'A', b: '' }, { a: 'x', b: 'y', c: 'z' })).toEqual({ a: 'A', b: 'y', c: 'z' });
});
