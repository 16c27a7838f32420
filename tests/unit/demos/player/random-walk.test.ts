import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../demos/engine/rich-text.ts';
import { stepIds } from '../../../../demos/engine/scenario.ts';
import { answerText, taskText } from '../../../../demos/player/answer-text.ts';
import { parseSession } from '../../../../demos/player/restore-session.ts';
import {
  reduceSession,
  type Session,
  type SessionAction,
  startSession,
} from '../../../../demos/player/session.ts';
import { emptyLog, logAfter, sessionFrom } from '../../../../demos/player/session-log.ts';
import { mostEntries, serializeSession } from '../../../../demos/player/stored-session.ts';
import { scenarios } from '../../../../demos/scenarios/index.ts';
import { completeTags } from '../../../../src/config/locales.ts';
import { translatorOf } from '../../../../src/config/simulation-words.ts';
import { everyEvent } from '../../../support/portal-events.ts';
import { brokenRules } from '../../../support/portal-rules.ts';
import { oneOf, type Random, seeded } from '../../../support/seeded.ts';

const actions = 10_000;

/** How many actions are followed by reading back what is kept. */
const kept = 1_500;

/** Other actions than the portal's events, which are three of four. */
function control(random: Random, { step }: Session, steps: number): SessionAction {
  const near = oneOf(random, [step + 1, step + 1, step - 1, -1, steps, Math.floor(random() * steps)]);
  const all: SessionAction[] = [
    { type: 'went', to: near },
    { type: 'linkFollowed', request: { kind: 'step', index: near } },
    { type: 'linkFollowed', request: { kind: 'unknown' } },
    { type: 'linkFollowed', request: { kind: 'none' } },
    { type: 'reset' },
    { type: 'modeChosen', mode: oneOf(random, ['guided', 'explore', 'present']) },
    { type: 'hintToggled' },
    { type: 'shown', rejoin: random() < 0.5 },
    { type: 'rejoined' },
  ];
  return oneOf(random, all);
}

describe.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))(
  'anything done in any order in $id',
  ({ scenario }) => {
    const steps = stepIds(scenario).length;
    const translators = completeTags.map((locale) => translatorOf(scenario.id, locale));

    /** What is wrong with a session: rules of the portal that it breaks, texts that do not exist. */
    function faults(session: Session, before: Session): string[] {
      // The player may set the portal back; the portal itself never goes back.
      const restored = session.actor === 'player';
      const found = brokenRules(session.portal, restored ? session.portal : before.portal);
      if (session.step < 0 || session.step > steps) found.push(`step ${session.step} of ${steps}`);
      if (session.turn < before.turn) found.push('the count of what happened went back');
      for (const translator of translators) {
        const said = [answerText(scenario, session, translator), taskText(scenario, session, translator)];
        for (const text of said.map(plainText)) {
          if (/undefined|[{}]|\$t\(/u.test(text) || /^[\w-]+\.[\w.-]+$/u.test(text))
            found.push(`it says "${text}"`);
        }
        if (session.answer !== null && plainText(said[0] ?? []) === '')
          found.push(`no words for ${session.answer.kind}`);
      }
      return found;
    }

    test('is kept so that it can be read back, and leads to the same portal and step', () => {
      const random = seeded(1815);
      let session = startSession(scenario, 'guided');
      let log = emptyLog;
      for (let count = 0; count < kept; count += 1) {
        const action: SessionAction =
          random() < 0.9
            ? { type: 'acted', event: oneOf(random, everyEvent) }
            : control(random, session, steps);
        const next = reduceSession(scenario, session, action);
        log = logAfter(log, session, action, next);
        session = next;
        if (log.entries.length > mostEntries) log = emptyLog;
        const read = parseSession(scenario, serializeSession(scenario, { anchor: '', ...log }) ?? '');
        if (read === null)
          expect.unreachable(`Action ${count}, ${JSON.stringify(action)}, cannot be read back.`);
        if (count % 10 !== 0) continue;
        const again = sessionFrom(scenario, 'guided', read.entries);
        expect(again.step, `after action ${count}`).toBe(session.step);
        expect(again.portal, `after action ${count}`).toEqual(session.portal);
      }
    });

    test('neither throws nor leads to nonsense, and a reset always restores the start', () => {
      const random = seeded(4711);
      let session = startSession(scenario, 'guided');
      for (let count = 0; count < actions; count += 1) {
        const action: SessionAction =
          random() < 0.75
            ? { type: 'acted', event: oneOf(random, everyEvent) }
            : control(random, session, steps);
        const next = reduceSession(scenario, session, action);
        const wrong = faults(next, session);
        if (wrong.length > 0)
          expect.unreachable(`Action ${count}, ${JSON.stringify(action)}: ${wrong.join('; ')}`);
        session = next;
        if (count % 100 === 0) {
          const { turn, answer, ...restored } = reduceSession(scenario, session, { type: 'reset' });
          const fresh = startSession(scenario, session.mode);
          expect({ ...restored, turn: 0, answer: null }).toEqual(fresh);
          expect([turn, answer?.kind]).toEqual([session.turn + 1, 'reset']);
        }
      }
    });
  },
);
