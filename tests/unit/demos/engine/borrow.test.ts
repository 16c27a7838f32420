import { describe, expect, test } from 'vitest';
import {
  borrow,
  chapterOf,
  type Domain,
  scenariosFor,
  stepIds,
  wordKeys,
  wordsOf,
} from '../../../../demos/engine/scenario.ts';

interface Doing extends Domain {
  event: { type: 'done' };
  target: 'button';
  condition: 'done';
  start: 'nothing';
  place: 'table';
}

const define = scenariosFor<Doing>();
const step = { events: [{ type: 'done' }], target: 'button', done: 'done' } as const;
const shared = { start: 'nothing', places: ['table'], facts: [], goal: 'done' } as const;

const small = define({
  ...shared,
  id: 'small',
  steps: { first: step, second: { ...step, mistakes: { slip: { when: { type: 'done' } } } } },
});

const long = define({
  ...shared,
  id: 'long',
  chapters: { begin: 'small-first', end: 'own' },
  steps: { ...borrow(small, 'small'), own: step },
});

describe('a scenario that borrows steps of another', () => {
  test('has them in order, under ids of its own', () => {
    expect(stepIds(long)).toEqual(['small-first', 'small-second', 'own']);
    expect(stepIds(define({ ...shared, id: 'x', steps: borrow(small, 'y', ['second']) }))).toEqual([
      'y-second',
    ]);
  });

  test('writes no words for them', () => {
    expect(wordKeys(long)).toEqual([
      ...['title', 'summary', 'ending', 'chapter.begin', 'chapter.end'],
      ...['own.instruction', 'own.result', 'own.hint', 'own.note'],
    ]);
  });

  test('finds their words where they stand, those of mistakes too', () => {
    const catalogs: Record<string, Record<string, string>> = {
      long: { title: 'Long', 'own.instruction': 'Mine' },
      small: { title: 'Small', 'first.instruction': 'Press', 'second.mistake.slip': 'Not there' },
    };
    const words = wordsOf(long, (id) => catalogs[id] ?? {});
    expect(words).toMatchObject({
      title: 'Long',
      'own.instruction': 'Mine',
      'small-first.instruction': 'Press',
      'small-second.mistake.slip': 'Not there',
    });
  });

  test('refuses a step that the other does not have', () => {
    expect(() => borrow(small, 'z', ['third' as 'first'])).toThrow('The scenario small has no step "third"');
  });

  test('knows the chapter of each step', () => {
    expect(stepIds(long).map((id) => chapterOf(long, id))).toEqual(['begin', 'begin', 'end']);
    expect(chapterOf(small, 'first')).toBeUndefined();
    expect(chapterOf(long, 'no-such-step')).toBeUndefined();
  });
});
