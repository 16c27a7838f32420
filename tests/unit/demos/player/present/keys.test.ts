import { describe, expect, test } from 'vitest';
import { commandOf } from '../../../../../demos/player/present/keys.ts';
import { talkFragment, talkIn } from '../../../../../demos/player/present/stored-talk.ts';
import {
  clockTime,
  elapsed,
  noTime,
  startedOrPaused,
  timingOf,
} from '../../../../../demos/player/present/timing.ts';

const pressed = (key: string, more = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});

describe('keys', () => {
  test.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['Home', 'reset'],
  ])('%s works with single characters on and off', (key, command) => {
    expect(commandOf(pressed(key), true)).toBe(command);
    expect(commandOf(pressed(key), false)).toBe(command);
  });

  test.each([
    ['f', 'wholeScreen'],
    ['F', 'wholeScreen'],
    ['b', 'blank'],
    ['.', 'blank'],
    ['n', 'notes'],
    ['?', 'keys'],
  ])('%s works unless single characters are off', (key, command) => {
    expect(commandOf(pressed(key), true)).toBe(command);
    expect(commandOf(pressed(key), false)).toBeNull();
    expect(commandOf(pressed(key, { repeat: true }), true)).toBeNull();
  });

  test.each(['altKey', 'ctrlKey', 'metaKey'])('with %s they are the browser’s', (held) => {
    for (const key of ['PageDown', 'Home', 'f'])
      expect(commandOf(pressed(key, { [held]: true }), true)).toBeNull();
  });

  test.each(['x', 'Enter', 'constructor', '__proto__'])('%s asks for nothing', (key) =>
    expect(commandOf(pressed(key), true)).toBeNull(),
  );
});

describe('time', () => {
  test('passes while it runs, and stands in pauses', () => {
    const running = startedOrPaused(noTime, 1_000);
    expect(elapsed(running, 4_000)).toBe(3_000);
    const paused = startedOrPaused(running, 4_000);
    expect(elapsed(paused, 99_000)).toBe(3_000);
    expect(elapsed(startedOrPaused(paused, 99_000), 100_000)).toBe(4_000);
    expect(elapsed(running, 0)).toBe(0);
  });

  test.each([
    [0, '0:00'],
    [65_999, '1:05'],
    [3_723_000, '1:02:03'],
  ])('%i is written %s', (time, written) => expect(clockTime(time)).toBe(written));

  test('is read as it was kept, and anything else not at all', () => {
    expect(timingOf({ before: 5, since: null })).toEqual({ before: 5, since: null });
    for (const wrong of [
      null,
      5,
      {},
      { before: -1, since: null },
      { before: 0, since: 'x' },
      { before: 1e99, since: null },
    ])
      expect(timingOf(wrong)).toBeNull();
  });
});

test('an audience’s address names its talk, and no other address does', () => {
  expect(talkIn(talkFragment('abc123'))).toBe('abc123');
  for (const hash of ['', '#', '#opt-in--apply', '#talk-', '#talk-A<b>', `#talk-${'a'.repeat(99)}`])
    expect(talkIn(hash)).toBeNull();
});
