import { useEffect, useState } from 'react';
import { stepIds } from '../../engine/scenario.ts';
import { readStepLink, stepAnchor } from '../../engine/step-link.ts';
import type { PortalScenario } from '../../scenarios/index.ts';
import type { Names } from '../names.ts';
import { restoreSession } from '../restore-session.ts';
import { isForSimulation, isWanted, wasFollowed, whenFollowed, writeAddress } from '../step-address.ts';
import { type Keeping, keepSession, storedKey } from '../stored-session.ts';
import { type Arrangement, firstMoment, type Moment, type MomentAction, reduceMoment } from './moment.ts';
import { type DeskChoices, keepChoices } from './stored-talk.ts';

/** What the address asks for, as an action; null when it is not meant for the simulation. */
function asked(scenario: PortalScenario): MomentAction | null {
  const { hash } = window.location;
  if (!isForSimulation(hash, scenario)) return null;
  return { type: 'linkFollowed', request: readStepLink(scenario, hash) };
}

/** How a presenter's window begins. */
export interface Beginning {
  readonly moment: Moment;
  /**
   * Whether the audience's window is to follow: not where a reload has lost what that window may still show, as with
   * answers that are never kept. Then this window follows.
   */
  readonly leads: boolean;
  /** Whether something had been kept that cannot be read. */
  readonly lost: boolean;
}

/** The presentation as a presenter's window begins: at the step in its address, else as it was before a reload. */
export function beginning(scenario: PortalScenario, arrangement: Arrangement, names: Names): Beginning {
  const first = firstMoment(scenario, arrangement, names);
  const key = storedKey(scenario, 'present');
  const restored =
    key === null ? null : restoreSession(scenario, 'present', key, (stored) => isWanted(stored, scenario));
  const lost = restored === 'lost';
  if (restored !== null && restored !== 'lost') {
    const { session, entries } = restored;
    const moment = { ...first, session: { ...session, turn: 1 }, log: { entries, open: false } };
    return { moment, leads: true, lost };
  }
  const action = window.location.hash.length > 1 ? asked(scenario) : null;
  if (action === null) return { moment: first, leads: false, lost };
  const leads = wasFollowed();
  return { moment: { ...reduceMoment(scenario, first, action), here: leads }, leads, lost };
}

interface Remembered {
  readonly scenario: PortalScenario;
  readonly moment: Moment;
  readonly choices: DeskChoices;
  /** The choices that need not be kept. */
  readonly asAtFirst: DeskChoices;
  readonly dispatch: (action: MomentAction) => void;
  /** Whether something had been kept that could not be read. */
  readonly lost: boolean;
}

/** Follows links to steps, shows the step in the address, and keeps what a reload shall bring back. Returns whether it is kept. */
export function useDeskMemory({ scenario, moment, choices, asAtFirst, dispatch, lost }: Remembered): Keeping {
  const [done, setDone] = useState<Keeping>(lost ? 'lost' : 'kept');
  const [chosen, setChosen] = useState(true);
  const { session, log, changes } = moment;
  const { step, answer } = session;
  const key = storedKey(scenario, 'present');
  const unknown = answer?.kind === 'unknownLink';

  useEffect(
    () =>
      whenFollowed(() => {
        const action = asked(scenario);
        if (action) dispatch(action);
        return action !== null;
      }),
    [scenario, dispatch],
  );

  useEffect(() => {
    if (changes === 0 || unknown) return;
    const id = stepIds(scenario)[step];
    if (id !== undefined) writeAddress(step === 0 ? null : stepAnchor(scenario.id, id));
  }, [scenario, step, changes, unknown]);

  // After the address has been written: what is kept names it.
  const { entries } = log;
  useEffect(() => {
    if (changes === 0 || key === null) return;
    setDone(keepSession(scenario, key, { anchor: window.location.hash.slice(1), entries }));
  }, [scenario, key, entries, changes]);

  const differs = JSON.stringify(choices) !== JSON.stringify(asAtFirst);
  const kept = JSON.stringify(differs ? choices : null);
  useEffect(() => setChosen(keepChoices(scenario, JSON.parse(kept))), [scenario, kept]);
  return chosen ? done : 'notKept';
}
