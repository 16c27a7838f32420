import type { PortalScenario } from '../../scenarios/index.ts';
import { type Names, noNames } from '../names.ts';
import { type Answer, reduceSession, type Session, type SessionAction, startSession } from '../session.ts';
import { emptyLog, type LogEntry, logAfter, type SessionLog, sessionFrom } from '../session-log.ts';
import type { Naming } from './named-scenario.ts';

/** How a presentation is shown, beside what has been done in it. */
export interface Arrangement {
  /** Whether the audience sees nothing. */
  readonly blank: boolean;
  /** The language of the audience's window (a tag, BCP 47). */
  readonly lang: string;
  /** The language of the portal in both windows (a tag, BCP 47). */
  readonly portalLang: string;
  /** Whether keys that are a single character do something (WCAG 2.1.4). */
  readonly letters: boolean;
  /** Whether the presenter's window says where the keys lead on and back to: not from step to step then. */
  readonly led: boolean;
}

/** What one window tells the other: all that is needed to show the same. */
export interface Showing {
  readonly entries: readonly LogEntry[];
  readonly answer: Answer | null;
  readonly arrangement: Arrangement;
  /** A customer's own names, which are in the memory of the windows alone. */
  readonly names: Names;
}

/** A {@link Showing} that has been read, with the session made from it. */
export interface Mirrored extends Showing {
  readonly session: Session;
}

/** A presentation at one moment, in one window. */
export interface Moment {
  readonly session: Session;
  readonly log: SessionLog;
  readonly arrangement: Arrangement;
  /** The names under which everything is shown. */
  readonly names: Names;
  /** Counts all changes. */
  readonly changes: number;
  /** Whether the last change was made in this window. */
  readonly here: boolean;
  /** Counts how often everything was forgotten, in whichever window. */
  readonly beginnings: number;
}

/** What can happen to a {@link Moment}. */
export type MomentAction =
  | SessionAction
  | { readonly type: 'arranged'; readonly change: Partial<Arrangement> }
  | { readonly type: 'named'; readonly names: Names }
  | { readonly type: 'mirrored'; readonly showing: Mirrored }
  | { readonly type: 'forgotten'; readonly arrangement: Arrangement }
  | { readonly type: 'undone'; readonly to: Moment };

/** The presentation as it is when nothing has been done. */
export function firstMoment(
  scenario: PortalScenario,
  arrangement: Arrangement,
  names: Names = noNames,
): Moment {
  return {
    session: startSession(scenario, 'present'),
    log: emptyLog,
    arrangement,
    names,
    changes: 0,
    here: false,
    beginnings: 0,
  };
}

/** What a moment tells the other window. */
export function showingOf({ session, log, arrangement, names }: Moment): Showing {
  return { entries: log.entries, answer: session.answer, arrangement, names };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A session under other names: what it says and holds follows from the scenario, so it is gone through again. */
function underNames(scenario: PortalScenario, session: Session, entries: readonly LogEntry[]): Session {
  const { portal, step } = sessionFrom(scenario, 'present', entries);
  return { ...session, portal, step };
}

/** Takes over what the other window shows; a session that is the same already stays as it is. */
function mirror(scenario: PortalScenario, moment: Moment, showing: Mirrored): Moment {
  const { entries, answer, arrangement, names } = showing;
  const own = moment.session;
  const next = { ...moment, arrangement, names };
  if (same(names, moment.names) && same(entries, moment.log.entries) && same(answer, own.answer)) return next;
  // It was read before the names in it were used.
  const session = underNames(scenario, showing.session, entries);
  const news = session.step !== own.step || !same(answer, own.answer);
  return {
    ...next,
    session: {
      ...session,
      answer,
      actor: 'player',
      turn: entries.length === 0 ? 0 : own.turn + Number(news),
      linksFollowed: own.linksFollowed,
    },
    log: { entries, open: false },
    beginnings: moment.beginnings + Number(entries.length === 0 && moment.log.entries.length > 0),
  };
}

function change(scenario: PortalScenario, moment: Moment, action: MomentAction): Moment {
  switch (action.type) {
    case 'arranged':
      return { ...moment, arrangement: { ...moment.arrangement, ...action.change } };
    case 'named': {
      const { names } = action;
      return { ...moment, names, session: underNames(scenario, moment.session, moment.log.entries) };
    }
    case 'mirrored':
      return mirror(scenario, moment, action.showing);
    case 'forgotten': {
      const { beginnings } = moment;
      return { ...firstMoment(scenario, action.arrangement), beginnings: beginnings + 1 };
    }
    case 'undone': {
      const { session, log, arrangement } = action.to;
      // The names stay forgotten: who pressed by mistake gives them again, and nobody else meets them.
      const again = same(action.to.names, moment.names)
        ? session
        : underNames(scenario, session, log.entries);
      return { ...moment, session: { ...again, actor: 'player' }, log, arrangement };
    }
    default: {
      const session = reduceSession(scenario, moment.session, action);
      return { ...moment, session, log: logAfter(moment.log, moment.session, action, session) };
    }
  }
}

/** The names that are used after an action. */
function namesAfter({ names }: Moment, action: MomentAction): Names {
  if (action.type === 'named') return action.names;
  if (action.type === 'mirrored') return action.showing.names;
  return action.type === 'forgotten' ? noNames : names;
}

/**
 * What an action makes of a moment. Pure, but for `naming`, which sees to it that the model knows the names.
 * @param naming gives the scenario under the names that are used then; left out, it has none but its own
 */
export function reduceMoment(
  known: PortalScenario,
  moment: Moment,
  action: MomentAction,
  naming: Naming = () => known,
): Moment {
  const here = action.type !== 'mirrored';
  const scenario = naming(namesAfter(moment, action));
  return { ...change(scenario, moment, action), changes: moment.changes + 1, here };
}
