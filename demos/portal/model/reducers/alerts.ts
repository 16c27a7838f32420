import type { AlertSlot } from '../alert-slots.ts';
import { type AlertWork, alertView, isRaised, untouched } from '../alerts.ts';
import { noFilter, toggled } from '../queue.ts';
import type { Panel, PortalState } from '../state.ts';
import { alertStatuses, classifications, determinations } from '../vocabulary.ts';
import { cut, longestText, onPage, type Reducers, type TypesOf, withPanel } from './reducer.ts';

/** The state with something made of the open alert. */
function withWork(state: PortalState, change: Partial<AlertWork>): PortalState {
  const { open, work } = state.alerts;
  const before = work[open] ?? untouched;
  const after = { ...before, ...change, changedAt: state.clock };
  return { ...state, alerts: { ...state.alerts, work: { ...work, [open]: after } } };
}

const onAlert = (state: PortalState) => state.page === 'alert';

function atAlert(state: PortalState, slot: AlertSlot): PortalState {
  if (!isRaised(state, slot)) return state;
  return { ...onPage(state, 'alert'), alerts: { ...state.alerts, open: slot } };
}

function withDraft(
  state: PortalState,
  change: (panel: Extract<Panel, { kind: 'manageAlert' }>) => Extract<Panel, { kind: 'manageAlert' }>,
): PortalState {
  return state.panel?.kind === 'manageAlert' ? { ...state, panel: change(state.panel) } : state;
}

const has = (record: object, key: string) => Object.hasOwn(record, key);

type Draft = Extract<Panel, { kind: 'manageAlert' }>['draft'];

/** A change in the panel "Manage alert"; null for a value that its field does not have. */
function changed(draft: Draft, field: string, value: string): Draft | null {
  if (field === 'status' && has(alertStatuses, value)) return { ...draft, status: value as Draft['status'] };
  if (field === 'assignedToMe' && (value === 'yes' || value === 'no'))
    return { ...draft, assignedToMe: value === 'yes' };
  if (field === 'classification' && (value === 'none' || has(classifications, value))) {
    const classification = value === 'none' ? null : (value as Draft['classification']);
    // Only a true alert has a determination (facts 4.3).
    const determination = classification === 'truePositive' ? draft.determination : null;
    return { ...draft, classification, determination };
  }
  if (field === 'determination' && draft.classification === 'truePositive') {
    if (value === 'none') return { ...draft, determination: null };
    if (has(determinations, value)) return { ...draft, determination: value as Draft['determination'] };
  }
  return null;
}

/** The alerts queue, and what the SOC makes of an alert. */
export const alertReducers: Reducers<TypesOf<'alerts' | 'alert' | 'incident'>> = {
  'alerts.filterOpened': (state) =>
    state.page === 'alerts' ? withPanel(state, { kind: 'filter', draft: state.queue.filter }) : state,

  'alerts.filterToggled': (state, { field, value }) =>
    state.panel?.kind === 'filter'
      ? { ...state, panel: { kind: 'filter', draft: toggled(state.panel.draft, field, value) } }
      : state,

  'alerts.filterApplied': (state) =>
    state.panel?.kind === 'filter'
      ? { ...withPanel(state, null), queue: { ...state.queue, filter: state.panel.draft } }
      : state,

  'alerts.filterCleared': (state) => ({
    ...state,
    panel: state.panel?.kind === 'filter' ? { kind: 'filter', draft: noFilter } : state.panel,
    queue: { ...state.queue, filter: noFilter },
  }),

  'alerts.sorted': (state, { column }) => {
    const { order } = state.queue;
    const descending = order.column === column ? !order.descending : true;
    return { ...state, queue: { ...state.queue, order: { column, descending } } };
  },

  'alert.opened': (state, { alert }) => atAlert({ ...state, place: 'portal' }, alert),

  'alert.classified': (state, { classification }) => {
    if (!onAlert(state)) return state;
    const { determination } = alertView(state, state.alerts.open);
    return withWork(state, {
      classification,
      determination: classification === 'truePositive' ? determination : null,
    });
  },

  'alert.assigned': (state) => (onAlert(state) ? withWork(state, { assignedToMe: true }) : state),

  'alert.manageOpened': (state) => {
    if (!onAlert(state)) return state;
    const { status, assignedToMe, classification, determination } = alertView(state, state.alerts.open);
    return withPanel(state, {
      kind: 'manageAlert',
      draft: { status, assignedToMe, classification, determination },
      comment: '',
    });
  },

  'alert.changed': (state, { field, value }) =>
    withDraft(state, (panel) => ({ ...panel, draft: changed(panel.draft, field, value) ?? panel.draft })),

  'alert.commentEdited': (state, { value }) =>
    withDraft(state, (panel) => ({ ...panel, comment: cut(value, longestText) })),

  'alert.saved': (state) => {
    if (state.panel?.kind !== 'manageAlert') return state;
    const { draft, comment } = state.panel;
    const { comments } = alertView(state, state.alerts.open);
    const text = comment.trim();
    return withPanel(
      withWork(state, { ...draft, comments: text ? [...comments, { text, at: state.clock }] : comments }),
      null,
    );
  },

  'incident.opened': (state, { alert }) =>
    isRaised(state, alert)
      ? {
          ...onPage(state, 'incident'),
          place: 'portal',
          alerts: { ...state.alerts, incident: alertView(state, alert).incidentId },
        }
      : state,
};
