import { describe, expect, test } from 'vitest';
import { nearness, nearnessWithSlip, type Word, wordsOf } from '../../../src/components/search/words.ts';

const word = (text: string): Word => {
  const [first, ...others] = wordsOf(text);
  if (!first || others.length > 0) throw new Error(`“${text}” was taken for ${others.length + 1} words.`);
  return first;
};
const fitOf = (typed: string, text: string) => nearness(word(typed), word(text));

describe('the words of a text', () => {
  test.each([
    ['Så ansökte man, 2021–2022.', ['så', 'ansökte', 'man', '2021', '2022']],
    ['“Microsoft’s” e-post', ['microsofts', 'epost']],
    ['  ', []],
    ['# ? /', []],
    ['a\u030angrepp', ['ångrepp']],
  ])('of “%s”', (text, words) => expect(wordsOf(text).map(({ text: one }) => one)).toEqual(words));

  test('keep what a hyphen joins', () => {
    expect(word('E5-licens').parts.map(({ text }) => text)).toEqual(['e5', 'licens']);
    expect(word('licens').parts).toEqual([]);
  });
});

describe('a typed word fits', () => {
  test.each([
    ['ansöka', ['ansök', 'ansöker', 'ansökte', 'ansökt', 'ansökan']],
    ['larm', ['larmet', 'larmen']],
    ['hotexpert', ['hotexperter', 'hotexperten', 'hotexperterna']],
    ['avisering', ['aviseringar', 'aviseringen', 'aviseringarna']],
    ['meddelande', ['meddelanden', 'meddelandet', 'meddelandena']],
    ['ärende', ['ärenden', 'ärendet']],
    ['apply', ['applying', 'applied', 'applies']],
    ['query', ['queries']],
    ['alert', ['alerts']],
    ['case', ['cases']],
    ['notification', ['notifications']],
  ])('every form of “%s”, nearly as well as itself', (typed, forms) => {
    expect(fitOf(typed, typed)).toBe(1);
    for (const form of forms) {
      expect(fitOf(typed, form), form).toBeGreaterThanOrEqual(0.85);
      expect(fitOf(form, typed), form).toBeGreaterThan(0.4);
      expect(fitOf(typed, form), form).toBeLessThan(1);
    }
  });

  test('without the marks on its letters, but less well', () => {
    expect(fitOf('ansoka', 'ansöka')).toBeGreaterThan(0.8);
    expect(fitOf('ansoka', 'ansöka')).toBeLessThan(fitOf('ansöker', 'ansöka'));
  });

  test('while it is typed, better the more of it stands there', () => {
    const steps = ['me', 'medd', 'meddelan'].map((typed) => fitOf(typed, 'meddelanden'));
    expect(steps[0]).toBeGreaterThan(0);
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
  });

  test('a part of a Swedish compound, and that least', () => {
    expect(fitOf('ärende', 'supportärende')).toBeGreaterThan(0);
    expect(fitOf('ärende', 'supportärende')).toBeLessThan(fitOf('ären', 'ärende'));
  });

  test.each([
    ['tan', 'meddelanden'],
    ['larm', 'ordlista'],
    ['a', 'ansöka'],
    ['case', 'casino'],
    ['notis', 'notification'],
  ])('not “%s” in “%s”', (typed, text) => expect(fitOf(typed, text)).toBe(0));
});

describe('one slip', () => {
  test.each(['ansökn', 'ansökaan', 'ansöak', 'anzöka', 'nsöka'])('“%s” is still “ansöka”', (typed) =>
    expect(nearnessWithSlip(word(typed), word('ansöka'))).toBeGreaterThan(0),
  );

  test.each([
    ['tam', 'tan'],
    ['ordbok', 'ordlista'],
    ['anzäka', 'ansökning'],
  ])('“%s” is not “%s”', (typed, text) => expect(nearnessWithSlip(word(typed), word(text))).toBe(0));
});
