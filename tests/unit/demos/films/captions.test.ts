import { describe, expect, test } from 'vitest';
import { plainText, type Segment } from '../../../../demos/engine/rich-text.ts';
import { captionLength, captionLimits, captionsOf, type Line } from '../../../../demos/films/captions.ts';
import { oneOf, type Random, seeded } from '../../../support/seeded.ts';

const lineText = (line: Line) => line.map(({ text }) => text).join('');
const textOf = (captions: readonly (readonly Line[])[]) => captions.flat().map(lineText).join(' ');

const words = [
  'i',
  'på',
  'öppna',
  'inställningar',
  'e-postadress',
  'är',
  'och',
  'utvärderingsperioden.',
  'sedan,',
];
const labels = ['Ansök', 'Spara inställningar', 'Rådfråga en hotexpert', 'Services Hub'];

/** Sentences of any length, with labels anywhere. */
function sentence(random: Random): Segment[] {
  const segments: Segment[] = [];
  for (let left = 1 + Math.floor(random() * 40); left > 0; left -= 1) {
    const space = segments.length > 0 ? ' ' : '';
    if (random() < 0.2)
      segments.push(...(space ? [space] : []), { label: 'x.y', text: oneOf(random, labels) });
    else segments.push(space + oneOf(random, words));
  }
  return segments;
}

describe('captions', () => {
  test.each(Array.from({ length: 300 }, (_, seed) => seed))('keep all words and fit: sentence %i', (seed) => {
    const segments = sentence(seeded(seed));
    const captions = captionsOf(segments);
    expect(textOf(captions)).toBe(plainText(segments));
    for (const lines of captions) {
      expect(lines.length).toBeLessThanOrEqual(captionLimits.lines);
      for (const line of lines) expect(lineText(line).length).toBeLessThanOrEqual(captionLimits.characters);
    }
  });

  test('of a short sentence are one line', () => {
    expect(captionsOf(['Öppna menyn.'])).toEqual([[[{ text: 'Öppna menyn.' }]]]);
  });

  test('keep a label whole where that can be, with what belongs to it', () => {
    const label = { label: 'help.consult', text: 'Rådfråga en hotexpert' };
    const [lines = []] = captionsOf(['Välj kommandot längst ned i menyn: ', label, '.']);
    expect(lines.map(lineText)).toEqual(['Välj kommandot längst ned i menyn:', 'Rådfråga en hotexpert.']);
    expect(lines[1]).toEqual([{ text: label.text, label: label.label }, { text: '.' }]);
  });

  test('divide a label that is longer than a line, and still know it as one', () => {
    const text = 'Dela slutpunktsaviseringar med Microsoft Compliance Center';
    const runs = captionsOf([{ label: 'feature.x', text }])
      .flat()
      .flat();
    expect(runs.every(({ label }) => label === 'feature.x')).toBe(true);
    expect(runs.map((run) => run.text).join(' ')).toBe(text);
  });

  test('begin anew with a sentence that does not fit', () => {
    const [first, second] = [
      'Undersökningen är avslutad.',
      'Experterna berättar vad filen är, och vad de inte har hittat.',
    ];
    expect(captionsOf([`${first} ${second}`]).map((lines) => lines.map(lineText).join(' '))).toEqual([
      first,
      second,
    ]);
  });

  test('cannot hold a word that is longer than a line', () => {
    const long = 'x'.repeat(captionLimits.characters + 1);
    expect(() => captionsOf([`Ett ${long} till`])).toThrow(long);
  });

  test('are counted by what is read', () => {
    expect(captionLength([[{ text: 'Ett ' }, { text: 'två', label: 'x' }], [{ text: 'tre' }]])).toBe(10);
  });
});
