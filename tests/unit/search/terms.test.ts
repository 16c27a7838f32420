import { expect, test } from 'vitest';
import { fill } from '../../../src/components/search/sentence.ts';
import { termsByPage } from '../../../src/config/search-terms.ts';
import type { Term } from '../../../src/config/termbase.ts';

const term = (more: Partial<Term>): Term => ({
  id: 'alert',
  en: 'alert',
  sv: 'avisering',
  partOfSpeech: 'noun',
  isLabel: false,
  labels: [],
  definition: { sv: 'x', en: 'x' },
  synonyms: { sv: ['larm'], en: ['alarm'] },
  forbidden: [],
  source: 'R',
  ...more,
});

test('a term brings its synonyms and its name in the other language to its page', () => {
  const terms = [term({ page: 'do/read' }), term({ sv: 'kö', en: 'queue', page: 'do/read' }), term({})];
  expect(termsByPage({ terms }, 'sv')).toEqual(
    new Map([
      [
        'do/read',
        [
          ['avisering', 'larm', 'alert'],
          ['kö', 'larm', 'queue'],
        ],
      ],
    ]),
  );
  expect(termsByPage({ terms }, 'en').get('do/read')?.[0]).toEqual(['alert', 'alarm', 'avisering']);
});

test('a name that is the same in both languages stands there once', () => {
  const terms = [term({ sv: 'DART', en: 'DART', synonyms: { sv: [], en: [] }, page: 'x' })];
  expect(termsByPage({ terms }, 'sv').get('x')).toEqual([['DART']]);
});

test('a sentence is filled with what is known, and nothing is read from what is filled in', () => {
  expect(fill('{count} för {term}, {other}', { count: 2, term: '{count}' })).toBe('2 för {count}, {other}');
});
