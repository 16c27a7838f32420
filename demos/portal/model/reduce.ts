import { accept, decisionDue, isComplete } from './application.ts';
import { day } from './clock.ts';
import type { PortalEvent } from './events.ts';
import type { Application, PortalState } from './state.ts';

type EventOf<Type extends PortalEvent['type']> = Extract<PortalEvent, { type: Type }>;
type Reducers = { [Type in PortalEvent['type']]: (state: PortalState, event: EventOf<Type>) => PortalState };

/** Longer input is cut: a form field is no place to fill a browser's memory. */
const longestInput = 200;

/** The beginning of what was typed. A character that would be cut in half (a surrogate pair) is left out. */
function cut(value: string): string {
  const start = value.slice(0, longestInput);
  return start.isWellFormed() ? start : start.slice(0, -1);
}

const inForm = (state: PortalState) => state.application.panel === 'form';

function withApplication(state: PortalState, change: Partial<Application>): PortalState {
  return { ...state, application: { ...state.application, ...change } };
}

/** Moves the clock to `time` and lets happen what was due until then. */
function passTime(state: PortalState, time: number): PortalState {
  const due = decisionDue(state);
  const later = { ...state, clock: time };
  return due !== null && due <= time ? accept(later, due) : later;
}

const reducers: Reducers = {
  'place.opened': (state, { place }) => ({ ...state, place }),

  // Leaving a page drops what was not saved on it, and closes its panel.
  'page.opened': (state, { page }) => ({
    ...withApplication(state, { panel: 'closed' }),
    page,
    features: { saved: state.features.saved, draft: state.features.saved, justSaved: false },
  }),

  'feature.switched': (state, { feature, on }) => {
    const hasToggle = feature !== 'targetedAttackNotifications' || state.application.status === 'accepted';
    if (!hasToggle) return state;
    const { saved, draft } = state.features;
    return { ...state, features: { saved, draft: { ...draft, [feature]: on }, justSaved: false } };
  },

  'preferences.saved': (state) => {
    const { draft } = state.features;
    return { ...state, features: { saved: draft, draft, justSaved: true } };
  },

  'application.opened': (state) =>
    state.application.status === 'notApplied' ? withApplication(state, { panel: 'form' }) : state,

  'application.edited': (state, { field, value }) =>
    inForm(state)
      ? withApplication(state, {
          form: { ...state.application.form, [field]: cut(value) },
          // What is being mended is not complained of until it is left again.
          left: { ...state.application.left, [field]: false },
        })
      : state,

  'application.fieldLeft': (state, { field }) =>
    inForm(state) ? withApplication(state, { left: { ...state.application.left, [field]: true } }) : state,

  'application.privacyOpened': (state) =>
    inForm(state) ? withApplication(state, { panel: 'privacy', privacyRead: true }) : state,

  'application.privacyClosed': (state) =>
    state.application.panel === 'privacy' ? withApplication(state, { panel: 'form' }) : state,

  'application.submitted': (state) => {
    if (!inForm(state)) return state;
    if (!isComplete(state.application)) return withApplication(state, { left: { name: true, email: true } });
    return withApplication(state, { status: 'applied', panel: 'confirmation', submittedAt: state.clock });
  },

  'application.closed': (state) => withApplication(state, { panel: 'closed' }),

  'mail.opened': (state, { mail }) => {
    const { messages } = state.mailbox;
    if (!messages.some(({ id }) => id === mail)) return state;
    return {
      ...state,
      mailbox: {
        open: mail,
        messages: messages.map((message) => (message.id === mail ? { ...message, read: true } : message)),
      },
    };
  },

  'clock.dayPassed': (state) => passTime(state, state.clock + day),

  'clock.skippedAhead': (state) => passTime(state, decisionDue(state) ?? state.clock + day),

  'eligibility.answered': (state, { question, answer }) => ({
    ...state,
    eligibility: {
      answers: { ...state.eligibility.answers, [question]: answer },
      resultShown: false,
    },
  }),

  'eligibility.resultAsked': (state) => ({
    ...state,
    eligibility: { ...state.eligibility, resultShown: true },
  }),

  'eligibility.answersReopened': (state) => ({
    ...state,
    eligibility: { ...state.eligibility, resultShown: false },
  }),
};

/** The names of all events, for tests and for checks of what scenarios use. */
export const eventTypes = Object.keys(reducers) as PortalEvent['type'][];

/**
 * What an event makes of the portal. Pure: the given state is never changed. Every event is accepted in every
 * state; one without meaning there returns the state as it was.
 */
export function reduce(state: PortalState, event: PortalEvent): PortalState {
  // Each entry takes the event of its own name; the compiler cannot follow that through the look-up.
  const reducer = reducers[event.type] as (state: PortalState, event: PortalEvent) => PortalState;
  return reducer(state, event);
}
