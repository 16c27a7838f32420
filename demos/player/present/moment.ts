import type { PortalScenario } from '../../scenarios/index.ts';
import { type Answer, reduceSession, type Session, type SessionAction, startSession } from '../session.ts';
import { emptyLog, type LogEntry, logAfter, type SessionLog } from '../session-log.ts';

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
}

/** What one window tells the other: all that is needed to show the same. */
export interface Showing {
  readonly entries: readonly LogEntry[];
  readonly answer: Answer | null;
  readonly arrangement: Arrangement;
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
  | { readonly type: 'mirrored'; readonly showing: Mirrored }
  | { readonly type: 'forgotten'; readonly arrangement: Arrangement }
  | { readonly type: 'undone'; readonly to: Moment };

/** The presentation as it is when nothing has been done. */
export function firstMoment(scenario: PortalScenario, arrangement: Arrangement): Moment {
  return {
    session: startSession(scenario, 'present'),
    log: emptyLog,
    arrangement,
    changes: 0,
    here: false,
    beginnings: 0,
  };
}

/** What a moment tells the other window. */
export function showingOf({ session, log, arrangement }: Moment): Showing {
  return { entries: log.entries, answer: session.answer, arrangement };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Takes over what the other window shows; a session that is the same already stays as it is. */
function mirror(moment: Moment, { session, entries, answer, arrangement }: Mirrored): Moment {
  const own = moment.session;
  const next = { ...moment, arrangement };
  if (same(entries, moment.log.entries) && same(answer, own.answer)) return next;
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
    case 'mirrored':
      return mirror(moment, action.showing);
    case 'forgotten': {
      const { beginnings } = moment;
      return { ...firstMoment(scenario, action.arrangement), beginnings: beginnings + 1 };
    }
    case 'undone': {
      const { session, log, arrangement } = action.to;
      return { ...moment, session: { ...session, actor: 'player' }, log, arrangement };
    }
    default: {
      const session = reduceSession(scenario, moment.session, action);
      return { ...moment, session, log: logAfter(moment.log, moment.session, action, session) };
    }
  }
}

/** What an action makes of a moment. Pure. */
export function reduceMoment(scenario: PortalScenario, moment: Moment, action: MomentAction): Moment {
  const here = action.type !== 'mirrored';
  return { ...change(scenario, moment, action), changes: moment.changes + 1, here };
}
