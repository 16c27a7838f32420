import { describe, expect, test } from 'vitest';
import { stepIds } from '../../../../demos/engine/scenario.ts';
import { reduceSession, type SessionAction, startSession } from '../../../../demos/player/session.ts';
import { emptyLog, logAfter, sessionFrom } from '../../../../demos/player/session-log.ts';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import { type PortalScenario, scenarioById, scenarios } from '../../../../demos/scenarios/index.ts';
import { everyEvent } from '../../../support/portal-events.ts';
import { oneOf, seeded } from '../../../support/seeded.ts';
import { stepIndex } from '../../../support/sessions.ts';

const optIn = scenarioById('opt-in');
const act = (event: PortalEvent): SessionAction => ({ type: 'acted', event });

/** The session after these actions, and the log that was kept meanwhile. */
function logged(scenario: PortalScenario, ...actions: readonly SessionAction[]) {
  return actions.reduce(
    ({ session, log }, action) => {
      const next = reduceSession(scenario, session, action);
      return { session: next, log: logAfter(log, session, action, next) };
    },
    { session: startSession(scenario, 'guided'), log: emptyLog },
  );
}

describe.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))('in $id', ({ scenario }) => {
  test('a log leads to the session in which it was kept, whatever was done', () => {
    const random = seeded(1704);
    const total = stepIds(scenario).length;
    for (let round = 0; round < 50; round += 1) {
      const actions = Array.from({ length: 40 }, (): SessionAction => {
        if (random() < 0.8) return act(oneOf(random, everyEvent));
        return oneOf<SessionAction>(random, [
          { type: 'went', to: Math.floor(random() * (total + 1)) },
          { type: 'linkFollowed', request: { kind: 'unknown' } },
          { type: 'linkFollowed', request: { kind: 'none' } },
          { type: 'modeChosen', mode: 'explore' },
          { type: 'modeChosen', mode: 'guided' },
          { type: 'hintToggled' },
          { type: 'shown', rejoin: random() < 0.5 },
          { type: 'rejoined' },
          { type: 'reset' },
        ]);
      });
      const { session, log } = logged(scenario, ...actions);
      const { portal, step, mode } = sessionFrom(scenario, 'guided', log.entries);
      // A start over keeps the mode of a moment; begun anew, it is the page's.
      const expected = log.entries.length === 0 ? mode : session.mode;
      expect({ portal, step, mode }).toEqual({ portal: session.portal, step: session.step, mode: expected });
    }
  });
});

describe('a log', () => {
  const write = (value: string, field: 'name' | 'email' = 'name') =>
    act({ type: 'application.edited', field, value });
  const atForm: SessionAction = { type: 'went', to: stepIndex(optIn, 'enter-name') };

  test('keeps what stands in a field, and not each keystroke', () => {
    const { log } = logged(optIn, atForm, write('K'), write('Ki'), write('a', 'email'), write('Kim'));
    expect(log.entries).toEqual([
      atForm,
      { type: 'application.edited', field: 'name', value: 'Ki' },
      { type: 'application.edited', field: 'email', value: 'a' },
      { type: 'application.edited', field: 'name', value: 'Kim' },
    ]);
  });

  test('begins anew with a jump, and is empty after a reset', () => {
    const wandered = [act({ type: 'page.opened', page: 'search' }), { type: 'went', to: 2 }] as const;
    expect(logged(optIn, ...wandered).log.entries).toEqual([{ type: 'went', to: 2 }]);
    expect(logged(optIn, ...wandered, { type: 'reset' }).log.entries).toEqual([]);
  });

  test('brings a presenter no mode without a way back', () => {
    expect(sessionFrom(optIn, 'present', [{ type: 'explored' }]).mode).toBe('present');
    expect(sessionFrom(optIn, 'guided', [{ type: 'explored' }]).mode).toBe('explore');
  });
});
