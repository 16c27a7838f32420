import type { PortalEvent } from '../portal/model/events.ts';
import { cut, longestText } from '../portal/model/reducers/reducer.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import { type Mode, reduceSession, type Session, type SessionAction, startSession } from './session.ts';

/** Something that has been done: an event of the portal, a jump to a step, or leave to explore. */
export type LogEntry =
  | PortalEvent
  | { readonly type: 'went'; readonly to: number }
  | { readonly type: 'explored' };

/** What has been done in a session, as far as the present moment rests on it. Replaying it leads there. */
export interface SessionLog {
  readonly entries: readonly LogEntry[];
  /** Whether the last entry is typing that led to nothing yet, so that more of it can take its place. */
  readonly open: boolean;
}

/** The log of a session in which nothing has been done. */
export const emptyLog: SessionLog = { entries: [], open: false };

const explored: LogEntry = { type: 'explored' };

const isTyping = (entry: LogEntry | undefined) => /edited$/iu.test(entry?.type ?? '');

/** Whether both are typing in the same field: alike in everything but the value. */
function isSameField(one: LogEntry | undefined, other: LogEntry): boolean {
  if (one === undefined || !isTyping(one) || !isTyping(other)) return false;
  const particulars = (entry: LogEntry) => JSON.stringify({ ...entry, value: null });
  return particulars(one) === particulars(other);
}

/** An event as it is noted: what was typed or pasted is no longer than the longest field takes. */
function noted(event: PortalEvent): PortalEvent {
  if (!('value' in event) || event.value.length <= longestText) return event;
  return { ...event, value: cut(event.value, longestText) } as PortalEvent;
}

/** The log after an action that led from one session to another. */
export function logAfter(
  log: SessionLog,
  before: Session,
  action: SessionAction,
  after: Session,
): SessionLog {
  // Whatever brings the portal to a step makes all that was done before unimportant.
  const jumped: SessionLog = { entries: [{ type: 'went', to: after.step }], open: false };
  switch (action.type) {
    case 'acted': {
      const event = noted(action.event);
      const replaces = log.open && isSameField(log.entries.at(-1), event);
      // A start over empties the log and keeps the mode.
      const begun = log.entries.length === 0 && before.mode === 'explore' ? [explored] : log.entries;
      const kept = replaces ? begun.slice(0, -1) : begun;
      return { entries: [...kept, event], open: isTyping(event) && after.step === before.step };
    }
    case 'modeChosen':
      return action.mode === 'explore' ? { entries: [...log.entries, explored], open: false } : jumped;
    case 'linkFollowed':
      if (action.request.kind === 'none') return log;
      return action.request.kind === 'step' ? jumped : emptyLog;
    case 'shown':
      return action.rejoin ? jumped : log;
    case 'went':
    case 'rejoined':
      return jumped;
    case 'reset':
      return emptyLog;
    case 'hintToggled':
      return log;
  }
}

function actionOf(entry: LogEntry): SessionAction {
  if (entry.type === 'went') return { type: 'went', to: entry.to };
  return entry.type === 'explored'
    ? { type: 'modeChosen', mode: 'explore' }
    : { type: 'acted', event: entry };
}

/**
 * The session to which a log leads from the scenario's start: nothing is answered, no help is open.
 * @throws what the model may throw at entries that were not made by it
 */
export function sessionFrom(scenario: PortalScenario, mode: Mode, entries: readonly LogEntry[]): Session {
  const {
    portal,
    step,
    mode: reached,
  } = entries
    .map(actionOf)
    .reduce((session, action) => reduceSession(scenario, session, action), startSession(scenario, mode));
  // Who presents has no button that leads back from exploring.
  return { ...startSession(scenario, mode === 'present' ? mode : reached), portal, step };
}
