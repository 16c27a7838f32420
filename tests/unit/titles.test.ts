import { expect, test } from 'vitest';
import { matchTitles } from '../../src/components/search/titles.ts';

const titles = [
  { url: '/sv/', title: 'Start', text: 'Läs om att ansöka.' },
  { url: '/sv/do/apply/', title: 'Ansöka steg för steg', text: 'Så går det till.' },
];
const found = (term: string) => matchTitles(titles, term).map(({ url }) => url);

test('a word in the title weighs more than one in the description', () => {
  expect(found('ansöka')).toEqual(['/sv/do/apply/', '/sv/']);
});

test('every word must be there, in any case and order', () => {
  expect(found('STEG ansöka')).toEqual(['/sv/do/apply/']);
  expect(found('ansöka zebra')).toEqual([]);
});
