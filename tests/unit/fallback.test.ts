import { describe, expect, test } from 'vitest';
import {
  completed,
  keysIn,
  lacking,
  lackOf,
  lackSentence,
  surplusOf,
  type Translation,
  type Written,
} from '../../src/config/fallback.ts';

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
        { folder: 'demos/player', absent: false, keys: ['mail_one', 'mail_other'], all: 3 },
        { folder: 'demos/scenarios/opt-in', absent: true, keys: ['title'], all: 1 },
      ],
    });
    expect(lackOf(complete, whole)).toEqual({ pages: [], allPages: 3, catalogs: [] });
  });

  test('is said in one paragraph', () => {
    expect(lackSentence('nb', lackOf(translation(), whole), 'English')).toBe(
      'nb: 1 of 3 pages are there; not yet index, do/opt-out. ' +
        'demos/player/nb.json lacks 2 of 3 texts (mail_one, mail_other). ' +
        '1 catalogs are not begun (demos/scenarios/opt-in/nb.json). ' +
        'Until then, what is missing is shown in English.',
    );
    expect(lackSentence('nb', lackOf(complete, whole), 'English')).toContain('Remove "partial"');
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
