import { describe, expect, test } from 'vitest';
import { type Model, stateAfter } from '../../../../demos/engine/replay.ts';
import { type Domain, scenariosFor, stepIds, wordKeys } from '../../../../demos/engine/scenario.ts';

interface Counting extends Domain {
  event: { type: 'added'; count: number };
  target: 'button';
  condition: 'enough';
  start: 'zero' | 'ten';
  place: 'table';
}

const model: Model<number, Counting> = {
  starts: { zero: 0, ten: 10 },
  reduce: (sum, { count }) => sum + count,
};

const scenario = scenariosFor<Counting>()({
  id: 'count',
  start: 'ten',
  places: ['table'],
  facts: [],
  goal: 'enough',
  steps: {
    one: { events: [{ type: 'added', count: 1 }], target: 'button', done: 'enough' },
    two: {
      events: [
        { type: 'added', count: 1 },
        { type: 'added', count: 1 },
      ],
      target: 'button',
      done: 'enough',
      mistakes: { slip: { when: { type: 'added' } } },
    },
  },
});

describe('the state at a moment of a scenario', () => {
  test('is the start when no step is done, and takes all events of each step', () => {
    expect([0, 1, 2].map((count) => stateAfter(model, scenario, count))).toEqual([10, 11, 13]);
  });

  test('is the end when more steps are asked for than there are', () => {
    expect(stateAfter(model, scenario, 99)).toBe(13);
  });
});

describe('what a scenario says of itself', () => {
  test('its steps, in the order in which they are written', () => {
    expect(stepIds(scenario)).toEqual(['one', 'two']);
  });

  test('the words that its catalogs must have, in reading order', () => {
    const ofStep = (id: string) => [`${id}.instruction`, `${id}.result`, `${id}.hint`, `${id}.note`];
    const expected = ['title', 'summary', 'ending', ...ofStep('one'), ...ofStep('two'), 'two.mistake.slip'];
    expect(wordKeys(scenario)).toEqual(expected);
  });
});
