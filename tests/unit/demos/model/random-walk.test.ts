import { describe, expect, test } from 'vitest';
import { eventTypes, reduce } from '../../../../demos/portal/model/reduce.ts';
import { type PortalState, starts } from '../../../../demos/portal/model/state.ts';
import { eventsByType } from '../../../support/portal-events.ts';
import { brokenRules } from '../../../support/portal-rules.ts';
import { oneOf, seeded } from '../../../support/seeded.ts';

const events = 10_000;

/** After so many the walk begins anew: an approval is final, and what comes before it is to be met often. */
const lengthOfLife = 200;

const fromNotApplied = [
  'accepted closed',
  'applied closed',
  'applied confirmation',
  'notApplied closed',
  'notApplied form',
  'notApplied privacy',
];

/** Application and panel as the walk must have seen them; otherwise it proves little. */
const reachable: Readonly<Record<keyof typeof starts, readonly string[]>> = {
  notApplied: fromNotApplied,
  eligibility: fromNotApplied,
  accepted: ['accepted closed'],
};

test('the walk knows every event of the model', () => {
  expect([...eventsByType.keys()].sort()).toEqual([...eventTypes].sort());
});

describe.each(Object.keys(starts) as (keyof typeof starts)[])('any events in any order, from %s', (start) => {
  test.each([1, 2021, 77_777])('never lead to an impossible state (seed %i)', (seed) => {
    const random = seeded(seed);
    const met = new Set<string>();
    let state: PortalState = starts[start];
    for (let count = 0; count < events; count += 1) {
      if (count % lengthOfLife === 0) state = starts[start];
      const event = oneOf(random, eventsByType.get(oneOf(random, eventTypes)) ?? []);
      const frozen = deepFreeze(state);
      const next = reduce(frozen, event);
      const broken = brokenRules(next, frozen);
      if (broken.length > 0) {
        expect.unreachable(
          `Event ${count}, ${JSON.stringify(event)}, broke: ${broken.join('; ')}\n${JSON.stringify(frozen)}`,
        );
      }
      met.add(`${next.application.status} ${next.application.panel}`);
      state = next;
    }
    expect([...met].sort()).toEqual(reachable[start]);
  });
});

/** Makes a change of the given state throw: `reduce` must leave it alone. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
