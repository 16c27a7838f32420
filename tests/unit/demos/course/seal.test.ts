import { expect, test } from 'vitest';
import { print, seal } from '../../../../demos/course/model/seal.ts';

test('a seal has eleven characters and a print four, of digits and small letters', () => {
  for (const text of ['', 'a', 'å', '\u{1f6e1}', '\ud800', 'x'.repeat(1_000_000)]) {
    expect(seal(text)).toMatch(/^[0-9a-z]{11}$/u);
    expect(print(text)).toMatch(/^[0-9a-z]{4}$/u);
  }
});

test('a text has the seal that it had when progress was first kept: another would refuse all of it', () => {
  expect(seal('')).toBe('0wvjl67o803');
  expect(seal('first|choose=1')).toBe('0ba9190cv5d');
  expect(print('abc')).toBe('fkb1');
});

test('no two of many texts that differ little have the same seal', () => {
  const texts = Array.from({ length: 20_000 }, (_, number) => `apply|order=1a2b${number}`);
  expect(new Set(texts.map(seal)).size).toBe(texts.length);
});

test('texts of the same letters in another order have other prints', () => {
  const texts = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba', 'ab', 'ba', 'aab', 'aba', 'baa'];
  expect(new Set(texts.map(print)).size).toBe(texts.length);
});
