import { deviceGroups, deviceSlots, fileSlots, questionSources } from '../customers/customer.ts';
import { accountRoles, subscriptions } from './account.ts';
import { actionIds, actionOptions, helpItems } from './actions.ts';
import { alertSlots } from './alert-slots.ts';
import { consultFields } from './consult.ts';
import { eligibilityQuestions } from './eligibility-questions.ts';
import { apiRequests, applicationFields, deviceTabs, hubViewers, menus, type PortalEvent } from './events.ts';
import { switchableFeatures } from './features.ts';
import { menuPages, places } from './pages.ts';
import { queryIds } from './query-ids.ts';
import { filterValues, sortColumns } from './queue.ts';
import { ruleFields, ruleOptions, ruleTabs } from './rules.ts';
import { alertStatuses, classifications, determinations, severities } from './vocabulary.ts';

/**
 * What may stand in one particular of an event: one of a list; a yes or no; a text, which a person may write as they
 * like; or the name of something that the simulation has made (a mail, a case, a rule).
 */
export type Particular = readonly string[] | 'flag' | 'text' | 'name';

type Particulars<Type extends PortalEvent['type']> = {
  readonly [Key in Exclude<keyof Extract<PortalEvent, { type: Type }>, 'type'>]: Particular;
};

const keys = <Name extends string>(record: Readonly<Record<Name, unknown>>) => Object.keys(record) as Name[];

/**
 * Every event with its particulars. The compiler asks for a line when the model learns a new event; what is read from
 * a browser's storage is held to it, and the tests make all events from it.
 */
export const eventShapes: { readonly [Type in PortalEvent['type']]: Particulars<Type> } = {
  'place.opened': { place: places },
  'page.opened': { page: menuPages },
  'menu.opened': { menu: menus },
  'menu.closed': {},
  'panel.closed': {},
  'help.chosen': { item: helpItems },
  'account.chosen': { account: accountRoles },
  'subscription.chosen': { subscription: subscriptions },
  'clock.dayPassed': {},
  'clock.skippedAhead': {},
  'feature.switched': { feature: [...switchableFeatures, 'targetedAttackNotifications'], on: 'flag' },
  'preferences.saved': {},
  'application.opened': {},
  'application.edited': { field: applicationFields, value: 'text' },
  'application.fieldLeft': { field: applicationFields },
  'application.privacyOpened': {},
  'application.privacyClosed': {},
  'application.submitted': {},
  'application.closed': {},
  'alerts.filterOpened': {},
  'alerts.filterToggled': { field: keys(filterValues), value: Object.values(filterValues).flat() },
  'alerts.filterApplied': {},
  'alerts.filterCleared': {},
  'alerts.sorted': { column: sortColumns },
  'alert.opened': { alert: alertSlots },
  'alert.classified': { classification: keys(classifications) },
  'alert.assigned': {},
  'alert.manageOpened': {},
  'alert.changed': {
    field: ['status', 'assignedToMe', 'classification', 'determination'],
    value: [...keys(alertStatuses), 'yes', 'no', 'none', ...keys(classifications), ...keys(determinations)],
  },
  'alert.commentEdited': { value: 'text' },
  'alert.saved': {},
  'incident.opened': { alert: alertSlots },
  'device.opened': { device: deviceSlots, tab: deviceTabs },
  'file.opened': { file: fileSlots },
  'action.opened': { action: actionIds },
  'action.edited': { value: 'text' },
  'action.fieldLeft': {},
  'action.optionChosen': { option: actionOptions },
  'action.confirmed': {},
  'actionCenter.opened': {},
  'consult.opened': { source: questionSources },
  'consult.edited': { field: consultFields, value: 'text' },
  'consult.fieldLeft': { field: consultFields },
  'consult.exampleChosen': {},
  'consult.privacyOpened': {},
  'consult.privacyClosed': {},
  'consult.submitted': {},
  'mail.opened': { mail: 'name' },
  'mail.linkFollowed': {},
  'reply.edited': { value: 'text' },
  'reply.fieldLeft': {},
  'reply.sampleAttached': { on: 'flag' },
  'reply.sent': {},
  'rule.formOpened': { rule: 'name' },
  'rule.edited': { field: ruleFields, value: 'text' },
  'rule.fieldLeft': { field: ruleFields },
  'rule.optionSwitched': { option: ruleOptions, on: 'flag' },
  'rule.devicesChosen': { devices: ['all', 'selected'] },
  'rule.groupSwitched': { group: keys(deviceGroups), on: 'flag' },
  'rule.severitySwitched': { severity: keys(severities), on: 'flag' },
  'rule.tabOpened': { tab: ruleTabs },
  'rule.recipientAdded': {},
  'rule.recipientRemoved': { address: 'text' },
  'rule.testSent': {},
  'rule.saved': {},
  'rule.deleted': {},
  'deviceGroup.deleted': { group: keys(deviceGroups) },
  'hunting.queryChosen': { query: queryIds },
  'hunting.edited': { value: 'text' },
  'hunting.run': {},
  'api.requestChosen': { request: apiRequests },
  'api.sent': {},
  'hub.managerAsked': {},
  'hub.viewerChosen': { viewer: hubViewers },
  'hub.caseOpened': { caseId: 'name' },
  'hub.caseClosed': {},
  'hub.shared': {},
  'eligibility.answered': {
    question: keys(eligibilityQuestions),
    answer: Object.values(eligibilityQuestions).flat(),
  },
  'eligibility.resultAsked': {},
  'eligibility.answersReopened': {},
};

/** The names of all events. */
export const eventTypes = Object.keys(eventShapes) as PortalEvent['type'][];

/** Longer text than this is not an event of ours: the fields cut what is typed long before. */
const longestText = 20_000;

function fits(particular: Particular, value: unknown): boolean {
  if (particular === 'flag') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  if (particular === 'text') return value.length <= longestText;
  if (particular === 'name') return /^[A-Za-z][A-Za-z0-9-]{0,60}$/u.test(value);
  return particular.includes(value);
}

/**
 * Whether something that was read from a store is an event of the portal: its type, and exactly the particulars of
 * that type. The reducer bears with any such event in any state.
 */
export function isPortalEvent(value: unknown): value is PortalEvent {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const given = new Map<string, unknown>(Object.entries(value));
  const type = given.get('type');
  if (typeof type !== 'string' || !Object.hasOwn(eventShapes, type)) return false;
  const shape = Object.entries<Particular>(eventShapes[type as PortalEvent['type']]);
  return (
    given.size === shape.length + 1 && shape.every(([name, particular]) => fits(particular, given.get(name)))
  );
}
