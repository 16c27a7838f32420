import { describe, expect, test } from 'vitest';
import { matches } from '../../../../demos/engine/match.ts';

const opened = { type: 'page.opened', page: 'settings' };

describe('an event pattern', () => {
  test('stands for every event of its type when it names nothing else', () => {
    expect(matches({ type: 'page.opened' }, opened)).toBe(true);
  });

  test('refuses another type and another particular', () => {
    expect(matches({ type: 'place.opened' }, opened)).toBe(false);
    const elsewhere = { ...opened, page: 'home' };
    expect(matches(elsewhere, opened)).toBe(false);
  });

  test('tells false from absent', () => {
    expect(matches({ type: 'a', on: false } as { type: string }, { type: 'a' })).toBe(false);
  });

  test('sees only what the event itself holds, not what every object inherits', () => {
    const pattern = { type: 'a', constructor: Object } as unknown as { type: string };
    expect(matches(pattern, { type: 'a' })).toBe(false);
  });
});
