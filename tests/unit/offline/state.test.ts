import { expect, test } from 'vitest';
import { buttonsOf, megabytes, type State, sentencesOf } from '../../../src/components/offline/state.ts';
import { isMetered } from '../../../src/offline/connection.ts';
import { saysOff } from '../../../src/offline/page/choice.ts';

const status = { version: 'a', files: 3, bytes: 1 };

test.each<[State, readonly string[], readonly string[]]>([
  [{ kind: 'unable' }, ['unable'], []],
  [{ kind: 'none' }, ['none'], ['fetch']],
  [{ kind: 'ask' }, ['ask'], ['fetch']],
  [{ kind: 'cleared' }, ['cleared'], ['fetch']],
  [{ kind: 'refused' }, ['refused'], ['fetch']],
  [{ kind: 'loading', bytes: 1, total: 2, older: false }, ['loading'], ['cancel']],
  [{ kind: 'loading', bytes: 1, total: 2, older: true }, ['loading', 'older'], ['cancel']],
  [{ kind: 'kept', status, newer: false }, ['kept'], ['clear']],
  [{ kind: 'kept', status, newer: true }, ['kept', 'newer'], ['clear']],
  [{ kind: 'stopped', reason: 'full', older: true }, ['full', 'older'], ['resume', 'clear']],
  [{ kind: 'stopped', reason: 'network', older: false }, ['network'], ['resume', 'clear']],
  [{ kind: 'stopped', reason: 'ask', older: true }, ['askNewer', 'older'], ['fetch', 'clear']],
])('%j says and offers what fits', (state, sentences, buttons) => {
  expect(sentencesOf(state)).toEqual(sentences);
  expect(buttonsOf(state)).toEqual(buttons);
});

test('Megabytes are whole, and written alike in every language', () => {
  expect(megabytes(13_545_678)).toBe('14');
  expect(megabytes(0)).toBe('0');
});

test('Readers who save data, or are on a mobile network, are asked', () => {
  const withConnection = (connection?: object) => isMetered({ connection });
  expect([{ saveData: true }, { type: 'cellular' }].map(withConnection)).toEqual([true, true]);
  expect([undefined, {}, { saveData: false, type: 'wifi' }].map(withConnection)).toEqual([
    false,
    false,
    false,
  ]);
  expect(isMetered({})).toBe(false);
});

test('Only our own word says that the copy is not wanted', () => {
  expect(saysOff('{"version":1,"off":true}')).toBe(true);
  const others = [
    null,
    '',
    '{',
    'true',
    'null',
    '[]',
    '{"off":true}',
    '{"version":2,"off":true}',
    '{"version":1}',
  ];
  expect(others.map(saysOff)).toEqual(others.map(() => false));
});
