import type { DeviceSlot, FileSlot } from '../customers/customer.ts';
import type { FeatureId } from './features.ts';

/*
 * What one can do to a device, a file or an alert from its actions menu. Each opens a panel of its own; which
 * neighbours stand beside "Consult a threat expert", and in what order, is facts 6.2.
 */

/** The menu of the device page: the first three are buttons, the others lie behind "…" (facts 6.2 (2), March 2021). */
export const deviceMenu = {
  bar: ['tags', 'isolate', 'restrict'],
  overflow: ['scan', 'package', 'liveResponse', 'investigation', 'consult', 'value', 'actionCenter'],
} as const;

/** The menu of the alert page: one button, the others behind "…" (facts 6.2 (3), March 2021). */
export const alertMenu = { bar: ['manage'], overflow: ['consult', 'timeline', 'suppress', 'link'] } as const;

/** The menu of the file page, all buttons (facts 6.2 (4)). "Collect file" stands where the service has no copy. */
export const fileMenu = { bar: ['quarantine', 'indicator', 'download', 'consult', 'actionCenter'] } as const;

/** The menu Help and support (facts 6.2 (1)); the wording of the first six is likely, the order certain. */
export const helpMenu = [
  'guide',
  'support',
  'premierSupport',
  'licenses',
  'simulations',
  'evaluationLab',
  'consult',
] as const;

/** The items of the help menu that lead out of the portal or to a page of it that is not simulated. */
export const helpItems = [
  'guide',
  'support',
  'premierSupport',
  'licenses',
  'simulations',
  'evaluationLab',
] as const;
export type HelpItem = (typeof helpItems)[number];

/** An action that is confirmed in a panel. */
export const actionIds = [
  'tags',
  'isolate',
  'release',
  'restrict',
  'unrestrict',
  'scan',
  'package',
  'liveResponse',
  'investigation',
  'value',
  'quarantine',
  'indicator',
  'download',
  'collect',
  'suppress',
  'link',
] as const;
export type ActionId = (typeof actionIds)[number];

/** On what an action acts. */
export type ActionSubject = 'device' | 'file' | 'alert';

interface ActionForm {
  readonly subject: ActionSubject;
  /** What one chooses among, the first being chosen from the start; empty where there is nothing to choose. */
  readonly options: readonly string[];
  /** Whether a comment (a reason, a tag) must be written before it can be confirmed. */
  readonly comment: 'required' | 'none';
  /** The advanced feature that must be On. */
  readonly feature?: FeatureId;
}

/** The panel of each action (facts 6.2, "Useful behaviour of the neighbours"). */
export const actionForms = {
  tags: { subject: 'device', options: [], comment: 'required' },
  isolate: { subject: 'device', options: ['full', 'selective'], comment: 'required' },
  release: { subject: 'device', options: [], comment: 'required' },
  restrict: { subject: 'device', options: [], comment: 'required' },
  unrestrict: { subject: 'device', options: [], comment: 'required' },
  scan: { subject: 'device', options: ['quick', 'full'], comment: 'required' },
  package: { subject: 'device', options: [], comment: 'required' },
  liveResponse: { subject: 'device', options: [], comment: 'none', feature: 'liveResponse' },
  investigation: { subject: 'device', options: [], comment: 'none', feature: 'automatedInvestigation' },
  value: { subject: 'device', options: ['normal', 'low', 'high'], comment: 'none' },
  quarantine: { subject: 'file', options: [], comment: 'required' },
  indicator: { subject: 'file', options: ['block', 'allow'], comment: 'none', feature: 'allowOrBlockFile' },
  download: { subject: 'file', options: [], comment: 'required' },
  collect: { subject: 'file', options: [], comment: 'required' },
  suppress: { subject: 'alert', options: ['device', 'organization'], comment: 'none' },
  link: { subject: 'alert', options: ['newIncident', 'otherIncident'], comment: 'none' },
} as const satisfies Record<ActionId, ActionForm>;

/** Every option of every action, each once. */
export const actionOptions = [
  ...new Set(actionIds.flatMap((id): readonly string[] => actionForms[id].options)),
];

/** The form of an action's panel. */
export function formOf(action: ActionId): ActionForm {
  return actionForms[action];
}

/** What was done to a device or a file, as the Action center shows it. */
export interface LoggedAction {
  readonly action: ActionId;
  readonly target: DeviceSlot | FileSlot;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly comment: string;
  /** The option that was chosen; empty where there was none. */
  readonly option: string;
}
