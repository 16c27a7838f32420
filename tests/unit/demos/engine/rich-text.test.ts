import { describe, expect, test } from 'vitest';
import { markLabel, parseSegments, plainText } from '../../../../demos/engine/rich-text.ts';

const label = { label: 'nav.settings', text: 'Settings' };
const marked = markLabel(label.label, label.text);

describe('a sentence with labels', () => {
  test('is one run of words when it has none', () => {
    expect(parseSegments('Go there.')).toEqual(['Go there.']);
  });

  test('is nothing when it is empty', () => {
    expect(parseSegments('')).toEqual([]);
  });

  test.each([
    ['at its start', `${marked} is open.`, [label, ' is open.']],
    ['inside', `Open ${marked} now.`, ['Open ', label, ' now.']],
    ['at its end', `Open ${marked}`, ['Open ', label]],
    ['twice in a row', `${marked}${marked}`, [label, label]],
  ])('keeps words and labels apart: %s', (_where, sentence, segments) => {
    expect(parseSegments(sentence)).toEqual(segments);
  });

  test('keeps a label whose text is empty, or runs over lines', () => {
    expect(parseSegments(markLabel('a', ''))).toEqual([{ label: 'a', text: '' }]);
    expect(parseSegments(markLabel('a', 'b\nc'))).toEqual([{ label: 'a', text: 'b\nc' }]);
  });

  test('takes an unfinished mark for words and does not throw', () => {
    const broken = marked.slice(0, -1);
    expect(parseSegments(broken)).toEqual([broken]);
  });

  test('is read aloud without its marks', () => {
    expect(plainText(parseSegments(`Open ${marked} now.`))).toBe('Open Settings now.');
  });
});
