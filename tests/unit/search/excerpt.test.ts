import { expect, test } from 'vitest';
import { excerptPieces } from '../../../src/components/search/excerpt.ts';

test('marks what was looked for, and nothing else', () => {
  expect(excerptPieces('du kan <mark>ansöka</mark> om')).toEqual([
    { text: 'du kan ', marked: false },
    { text: 'ansöka', marked: true },
    { text: ' om', marked: false },
  ]);
});

test('gives escaped characters back as characters, once', () => {
  expect(excerptPieces('a &lt; b &amp;&amp; c &quot;d&quot; &#39;e&#39; &amp;lt;')).toEqual([
    { text: `a < b && c "d" 'e' &lt;`, marked: false },
  ]);
});

test('keeps any other tag and any unknown entity as text', () => {
  expect(excerptPieces('<img src=x onerror=alert(1)> &unknown; &constructor;')).toEqual([
    { text: '<img src=x onerror=alert(1)> &unknown; &constructor;', marked: false },
  ]);
});

test('an empty excerpt has no pieces', () => {
  expect(excerptPieces('')).toEqual([]);
});
