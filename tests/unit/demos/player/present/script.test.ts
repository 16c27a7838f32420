import { describe, expect, test } from 'vitest';
import { stepIds } from '../../../../../demos/engine/scenario.ts';
import { scriptAt, stepAtStop } from '../../../../../demos/player/present/use-script.ts';
import { scenarioById } from '../../../../../demos/scenarios/index.ts';
import { stopsOf } from '../../../../../demos/talks/stops.ts';
import { marksOf, moment, type Talk } from '../../../../../demos/talks/talk.ts';
import type { ToldTalk } from '../../../../../demos/talks/told-talk.ts';

const here = scenarioById('opt-in');
const there = scenarioById('opt-out');
const [, second = '', third = '', fourth = ''] = stepIds(here);
const thereIds = stepIds(there);

const talk: Talk = {
  id: 'mixed',
  minutes: 1,
  moments: {
    start: moment(here, { to: second, seconds: 10 }),
    away: moment(there, { to: thereIds[1] as string, seconds: 20 }),
    page: { page: 'understand/names', seconds: 10 },
    end: moment(here, { from: fourth, seconds: 10 }),
  },
};
const told: ToldTalk = {
  id: talk.id,
  stops: stopsOf(talk),
  marks: marksOf(talk),
  opens: { start: '/start/', away: '/away/', page: '/page/', end: '/end/' },
};
const at = (id: string, step: number) => scriptAt(here, [told], { talk: 'mixed', moment: id }, step);

describe('a talk in the window of one of its scenarios', () => {
  test('goes from step to step in a moment, and then to the next one, which is elsewhere', () => {
    expect(at('start', 0)).toMatchObject({ elsewhere: null, next: { step: second }, previous: undefined });
    expect(at('start', 1)?.next).toMatchObject({ moment: 'start', step: third });
    expect(at('start', 2)?.next).toMatchObject({ moment: 'away' });
  });

  test('counts what is elsewhere as one stop, and leaves the portal as it is', () => {
    const away = at('away', 2);
    expect(away).toMatchObject({
      elsewhere: '/away/',
      mark: { from: 10, to: 30 },
      next: { moment: 'page' },
      previous: { moment: 'start', step: third },
    });
    const page = at('page', 2);
    expect(page).toMatchObject({
      elsewhere: '/page/',
      next: { moment: 'end' },
      previous: { moment: 'away' },
    });
    expect(page?.previous && stepAtStop(here, page.previous)).toBeNull();
    expect(page?.next && stepAtStop(here, page.next)).toBe(3);
  });

  test('leads somebody who has strayed on to the next moment, or back to where this one opens', () => {
    expect(at('start', 5)).toMatchObject({ next: { moment: 'away' }, previous: { step: stepIds(here)[0] } });
  });

  test('ends', () => expect(at('end', 3)?.next).toBeUndefined());

  test.each([
    ['no talk', null],
    ['an unknown talk', { talk: 'constructor', moment: 'start' }],
    ['an unknown moment', { talk: 'mixed', moment: '__proto__' }],
  ])('%s is none', (_, place) => expect(scriptAt(here, [told], place, 0)).toBeNull());
});
