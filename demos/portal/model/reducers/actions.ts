import type { DeviceSlot, FileSlot } from '../../customers/customer.ts';
import { type ActionId, formOf } from '../actions.ts';
import { alertView, untouched } from '../alerts.ts';
import { actionProblem, commandNow, deviceWork, fileWork, subjectOf } from '../device-work.ts';
import { customerOf } from '../known.ts';
import type { DeviceWork, FileWork, Panel, PortalState } from '../state.ts';
import { cut, onPage, type Reducers, type TypesOf, withPanel } from './reducer.ts';

type ActionPanel = Extract<Panel, { kind: 'action' }>;

function withDevice(state: PortalState, change: Partial<DeviceWork>): PortalState {
  const { open, work } = state.device;
  const after = { ...deviceWork(state, open), ...change };
  return { ...state, device: { ...state.device, work: { ...work, [open]: after } } };
}

function withFile(state: PortalState, change: Partial<FileWork>): PortalState {
  const after = { ...fileWork(state, state.file), ...change };
  return { ...state, fileWork: { ...state.fileWork, [state.file]: after } };
}

function withAlert(
  state: PortalState,
  change: { suppressed?: 'device' | 'organization'; linkedIncident?: number },
) {
  const { open, work } = state.alerts;
  const after = { ...(work[open] ?? untouched), ...change, changedAt: state.clock };
  return { ...state, alerts: { ...state.alerts, work: { ...work, [open]: after } } };
}

/** The incident to which an alert is linked: a new one, or the customer's other one. */
function otherIncident(state: PortalState, option: string): number {
  const { notification, ordinaryAlerts } = customerOf(state.customer);
  if (option === 'newIncident') return notification.incidentId + 100;
  const own = alertView(state, state.alerts.open).incidentId;
  return own === notification.incidentId
    ? ordinaryAlerts.suspiciousPowerShell.incidentId
    : notification.incidentId;
}

type Effect = (state: PortalState, panel: ActionPanel) => PortalState;

/** What each action does, beside being written down in the Action center (facts 6.2). */
const effects: Readonly<Partial<Record<ActionId, Effect>>> = {
  tags: (state, { comment }) => {
    const { tags } = deviceWork(state, state.device.open);
    return withDevice(state, { tags: [...new Set([...tags, comment.trim()])] });
  },
  isolate: (state, { option }) =>
    withDevice(state, { isolation: option === 'selective' ? 'selective' : 'full' }),
  release: (state) => withDevice(state, { isolation: null }),
  restrict: (state) => withDevice(state, { restricted: true }),
  unrestrict: (state) => withDevice(state, { restricted: false }),
  investigation: (state) => withDevice(state, { investigating: true }),
  value: (state, { option }) => withDevice(state, { value: option as DeviceWork['value'] }),
  quarantine: (state) => withFile(state, { quarantined: true }),
  indicator: (state, { option }) => withFile(state, { indicator: option as FileWork['indicator'] }),
  collect: (state) => withFile(state, { stored: true }),
  suppress: (state, { option }) =>
    withAlert(state, { suppressed: option === 'organization' ? 'organization' : 'device' }),
  link: (state, { option }) => withAlert(state, { linkedIncident: otherIncident(state, option) }),
};

/** What is done to a device or a file is written down; what is done to an alert is seen on the alert. */
function logged(state: PortalState, { action, comment, option }: ActionPanel): PortalState {
  const target = subjectOf(state, action);
  if (target === null || target === 'alert') return state;
  const entry = { action, target: target satisfies DeviceSlot | FileSlot, at: state.clock };
  return { ...state, actionLog: [...state.actionLog, { ...entry, comment: comment.trim(), option }] };
}

function openAction(state: PortalState, command: ActionId): PortalState {
  const action = commandNow(state, command);
  if (subjectOf(state, action) === null) return state;
  const [option = ''] = formOf(action).options;
  const untouched = { comment: '', left: false, confirmed: false, refused: false };
  return withPanel(state, { kind: 'action', action, option, ...untouched });
}

/** The state with something changed in the panel of an action that has not been confirmed. */
function withOpen(state: PortalState, change: (panel: ActionPanel) => ActionPanel): PortalState {
  const { panel } = state;
  return panel?.kind === 'action' && !panel.confirmed ? { ...state, panel: change(panel) } : state;
}

/** Actions on devices, files and alerts. */
export const actionReducers: Reducers<TypesOf<'device' | 'file' | 'action' | 'actionCenter'>> = {
  'device.opened': (state, { device, tab }) => ({
    ...onPage(state, 'device'),
    place: 'portal',
    device: { ...state.device, open: device, tab },
  }),

  'file.opened': (state, { file }) =>
    customerOf(state.customer).files[file] ? { ...onPage(state, 'file'), place: 'portal', file } : state,

  'action.opened': (state, { action }) => openAction(state, action),

  'action.edited': (state, { value }) =>
    withOpen(state, (panel) => ({ ...panel, comment: cut(value), left: false, refused: false })),

  'action.fieldLeft': (state) => withOpen(state, (panel) => ({ ...panel, left: true })),

  'action.optionChosen': (state, { option }) =>
    withOpen(state, (panel) =>
      formOf(panel.action).options.includes(option) ? { ...panel, option } : panel,
    ),

  'action.confirmed': (state) => {
    const { panel } = state;
    if (panel?.kind !== 'action' || panel.confirmed) return state;
    if (actionProblem(state, panel) !== null) return { ...state, panel: { ...panel, refused: true } };
    const done = effects[panel.action]?.(state, panel) ?? state;
    return { ...logged(done, panel), panel: { ...panel, confirmed: true } };
  },

  'actionCenter.opened': (state) =>
    state.page === 'device' || state.page === 'file' ? withPanel(state, { kind: 'actionCenter' }) : state,
};
