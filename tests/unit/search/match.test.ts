import { expect, test } from 'vitest';
import type { PageList, Title } from '../../../src/components/search/list.ts';
import { matchPages } from '../../../src/components/search/match.ts';

const page = (url: string, title: string, more: Partial<Title> = {}): Title => ({
  url,
  title,
  text: '',
  section: '',
  terms: [],
  findBy: [],
  ...more,
});

const list: PageList = {
  say: { searching: '', none: '', one: '', many: '', some: '', titlesOnly: '', called: '' },
  passOver: 'hur jag om en på',
  ways: [],
  pages: [
    page('/apply/', 'Ansök steg för steg', { terms: [['ansöka om', 'söka', 'gå med']] }),
    page('/before/', 'Innan ni ansöker', { text: 'Vad larm kostar, och vem som får ansöka.' }),
    page('/alerts/', 'Hitta och läs', { terms: [['avisering', 'larm', 'alert']], findBy: ['inkorg'] }),
    page('/expert/', 'Experter på begäran', { terms: [['Experter på begäran', 'expert på begäran', 'EOD']] }),
    page('/rule/', 'En regel för e-post', { terms: [['regel för e-post', 'larmregel']] }),
  ],
};
const found = (words: string) => matchPages(list, words).map(({ page: { url } }) => url);
const called = (words: string) => matchPages(list, words)[0]?.called;

test('a term leads to its page before pages with another form of the word in their title', () => {
  expect(found('ansöka')).toEqual(['/apply/', '/before/']);
  expect(found('ANSÖKER')).toEqual(['/apply/', '/before/']);
});

test('another word for a term leads to it before a description that has the word', () => {
  expect(found('larm')).toEqual(['/alerts/', '/rule/', '/before/']);
});

test('whoever typed another word than ours is told of ours', () => {
  expect(called('larm')).toEqual({ word: 'larm', ours: 'avisering' });
  expect(called('larmet')).toEqual({ word: 'larm', ours: 'avisering' });
  expect(called('gå med')).toEqual({ word: 'gå med', ours: 'ansöka om' });
});

test('whoever typed ours, a part of a word or a word that is no term is told of nothing', () => {
  for (const words of ['avisering', 'lar', 'inkorg', 'ansök', 'experter på begäran'])
    expect(called(words), words).toBeUndefined();
});

test('words are found in any order, and all of them must be there', () => {
  expect(found('steg ansök')).toEqual(['/apply/']);
  expect(found('begäran expert')[0]).toBe('/expert/');
});

test('a question is asked in its own words', () => {
  expect(found('Hur ansöker jag?')).toEqual(found('ansöker'));
});

test('a word that no page has does not hide the others', () => {
  expect(found('outlook regel')).toEqual(found('regel'));
});

test('words that stand in no page together lead to those that have some', () => {
  expect(found('inkorg steg').sort()).toEqual(['/alerts/', '/apply/']);
});

test('a hyphen may be typed or left out', () => {
  expect(found('epost')).toEqual(found('e-post'));
  expect(found('larm-avisering')[0]).toBe('/alerts/');
});

test('one slip is forgiven when nothing else fits', () => {
  expect(found('aviserng')).toEqual(['/alerts/']);
});

test('nonsense and nothing lead nowhere', () => {
  for (const words of ['xyzzy', '', '   ', '???', '<b>', '__proto__', 'constructor'])
    expect(found(words), words).toEqual([]);
  expect(found('x'.repeat(10_000))).toEqual([]);
});
