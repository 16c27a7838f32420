import { describe, expect, test } from 'vitest';
import { eligibility } from '../../../../demos/scenarios/eligibility/scenario.ts';
import { optIn } from '../../../../demos/scenarios/opt-in/scenario.ts';
import { talkById, talks } from '../../../../demos/talks/index.ts';
import { nextIn, previousIn, stopsOf } from '../../../../demos/talks/stops.ts';
import { marksOf, moment, type Talk, talkKeys } from '../../../../demos/talks/talk.ts';

const talk: Talk = {
  id: 'x',
  minutes: 2,
  moments: {
    look: moment(optIn, { seconds: 20 }),
    do: moment(optIn, { from: 'apply', to: 'enter-name', seconds: 60, answeredOn: 'do/apply' }),
    end: moment(eligibility, { from: 'show-result', to: 'show-result', seconds: 25 }),
    page: { page: 'understand/names', seconds: 15 },
  },
};

const stops = stopsOf(talk);

describe('the stops of a talk', () => {
  test('are where each moment opens, and where one stands after each step done in it', () => {
    expect(stops.map(({ moment: id, scenario, step }) => `${id} ${scenario} ${step}`)).toEqual([
      'look opt-in open-settings',
      'do opt-in apply',
      'do opt-in enter-name',
      'do opt-in enter-email',
      'end eligibility show-result',
      'end eligibility undefined',
      'page eligibility undefined',
    ]);
  });

  test('say where a moment opens', () => {
    expect(stops.filter(({ opens }) => opens).map(({ moment: id }) => id)).toEqual(Object.keys(talk.moments));
    expect(stops.map(({ opens }) => opens)).toEqual([true, true, false, false, true, false, true]);
  });

  test('name the note on the step that is up, and no note at the end of a scenario', () => {
    expect(stops.map(({ note }) => note).slice(2)).toEqual([
      'enter-name.note',
      'enter-email.note',
      'show-result.note',
      undefined,
      undefined,
    ]);
  });

  test('show a page before what the moment before it left', () => {
    expect(stops.map(({ page }) => page).filter(Boolean)).toEqual(['understand/names']);
  });

  test('cannot begin with a page', () => {
    expect(() => stopsOf({ ...talk, moments: { page: { page: 'do/apply', seconds: 5 } } })).toThrow(
      /"x" begins with the page do\/apply: begin with a scenario/u,
    );
  });
});

describe('forwards and backwards', () => {
  test.each(stops.map((stop, index) => [`${stop.moment} ${stop.step}`, stop, index] as const))(
    'from %s',
    (_, stop, index) => {
      expect(nextIn(talk, stop)).toEqual(stops[index + 1]);
      expect(previousIn(talk, stop)).toEqual(stops[index - 1]);
    },
  );

  test('from a step to which somebody has strayed: on to the next moment, or back to where this one opens', () => {
    const strayed = { moment: 'do', step: 'wait' };
    expect(nextIn(talk, strayed)?.moment).toBe('end');
    expect(previousIn(talk, strayed)).toEqual(stops[1]);
    expect(nextIn(talk, { moment: 'page', step: 'wait' })).toBeUndefined();
  });

  test.each([nextIn, previousIn])('from no moment at all', (go) => {
    expect(() => go(talk, { moment: 'y', step: 'apply' })).toThrow(/has no moment "y".*look, do, end, page/u);
  });
});

describe('time marks', () => {
  test('follow one another', () => {
    expect(marksOf(talk)).toEqual([
      { moment: 'look', from: 0, to: 20 },
      { moment: 'do', from: 20, to: 80 },
      { moment: 'end', from: 80, to: 105 },
      { moment: 'page', from: 105, to: 120 },
    ]);
  });
});

test('a talk has words for itself and for each moment', () => {
  expect(talkKeys({ ...talk, moments: { page: { page: 'do/apply', seconds: 5 } } })).toEqual([
    'title',
    'summary',
    'page.title',
    'page.show',
    'page.say',
    'page.question',
    'page.answer',
  ]);
});

describe('a talk that cannot be', () => {
  test('a moment that ends before it begins', () => {
    expect(() => moment(optIn, { from: 'submit', to: 'apply', seconds: 5 })).toThrow(/exchange the two/u);
  });

  test('one that nobody has made', () => {
    expect(() => talkById('nothing')).toThrow(talks.map(({ id }) => id).join(', '));
  });
});
