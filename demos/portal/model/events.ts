import type { DeviceGroup, DeviceSlot, FileSlot, QuestionSource } from '../customers/customer.ts';
import type { AccountRole, Subscription } from './account.ts';
import type { ActionId, HelpItem } from './actions.ts';
import type { AlertSlot } from './alert-slots.ts';
import type { ConsultField } from './consult.ts';
import type { EligibilityAnswers } from './eligibility-questions.ts';
import type { FeatureId } from './features.ts';
import type { MenuPage, Place } from './pages.ts';
import type { QueryId } from './query-ids.ts';
import type { FilterField, SortColumn } from './queue.ts';
import type { RuleField, RuleOption, RuleTab } from './rules.ts';
import type { AlertStatus, Classification, Determination, Severity } from './vocabulary.ts';

/** The fields of the application form (facts 3.3, step 2). */
export const applicationFields = ['name', 'email'] as const;
export type ApplicationField = (typeof applicationFields)[number];

/** The menus that open over a page. */
export const menus = ['help', 'device', 'alert'] as const;
export type Menu = (typeof menus)[number];

/** The tabs of a device page that are simulated. */
export const deviceTabs = ['overview', 'alerts', 'timeline'] as const;
export type DeviceTab = (typeof deviceTabs)[number];

/** The fields of the panel "Manage alert". `''` stands for "not set". */
export type AlertChange =
  | { field: 'status'; value: AlertStatus }
  | { field: 'assignedToMe'; value: 'yes' | 'no' }
  | { field: 'classification'; value: Classification | 'none' }
  | { field: 'determination'; value: Determination | 'none' };

/** The two calls to the alert API that are simulated (facts 4.7). */
export const apiRequests = ['list', 'single'] as const;
export type ApiRequest = (typeof apiRequests)[number];

/** Who looks at Services Hub (facts 7.4): a case is seen by whoever opened it, and by whom it is shared with. */
export const hubViewers = ['owner', 'colleague'] as const;
export type HubViewer = (typeof hubViewers)[number];

type EligibilityAnswered = {
  [Question in keyof EligibilityAnswers]: {
    type: 'eligibility.answered';
    question: Question;
    answer: EligibilityAnswers[Question];
  };
}[keyof EligibilityAnswers];

/** Moving about, waiting, and being somebody else. */
type ShellEvent =
  | { type: 'place.opened'; place: Place }
  | { type: 'page.opened'; page: MenuPage }
  | { type: 'menu.opened'; menu: Menu }
  | { type: 'menu.closed' }
  | { type: 'panel.closed' }
  | { type: 'help.chosen'; item: HelpItem }
  | { type: 'account.chosen'; account: AccountRole }
  | { type: 'subscription.chosen'; subscription: Subscription }
  | { type: 'clock.dayPassed' }
  | { type: 'clock.skippedAhead' };

type SettingsEvent =
  | { type: 'feature.switched'; feature: FeatureId; on: boolean }
  | { type: 'preferences.saved' }
  | { type: 'application.opened' }
  | { type: 'application.edited'; field: ApplicationField; value: string }
  | { type: 'application.fieldLeft'; field: ApplicationField }
  | { type: 'application.privacyOpened' }
  | { type: 'application.privacyClosed' }
  | { type: 'application.submitted' }
  | { type: 'application.closed' };

type AlertEvent =
  | { type: 'alerts.filterOpened' }
  | { type: 'alerts.filterToggled'; field: FilterField; value: string }
  | { type: 'alerts.filterApplied' }
  | { type: 'alerts.filterCleared' }
  | { type: 'alerts.sorted'; column: SortColumn }
  | { type: 'alert.opened'; alert: AlertSlot }
  | { type: 'alert.classified'; classification: Classification }
  | { type: 'alert.assigned' }
  | { type: 'alert.manageOpened' }
  | ({ type: 'alert.changed' } & AlertChange)
  | { type: 'alert.commentEdited'; value: string }
  | { type: 'alert.saved' }
  | { type: 'incident.opened'; alert: AlertSlot };

/** What is done to devices and files, and to alerts from their menus. */
type ActionEvent =
  | { type: 'device.opened'; device: DeviceSlot; tab: DeviceTab }
  | { type: 'file.opened'; file: FileSlot }
  | { type: 'action.opened'; action: ActionId }
  | { type: 'action.edited'; value: string }
  | { type: 'action.fieldLeft' }
  | { type: 'action.optionChosen'; option: string }
  | { type: 'action.confirmed' }
  | { type: 'actionCenter.opened' };

type ConsultEvent =
  | { type: 'consult.opened'; source: QuestionSource }
  | { type: 'consult.edited'; field: ConsultField; value: string }
  | { type: 'consult.fieldLeft'; field: ConsultField }
  | { type: 'consult.exampleChosen' }
  | { type: 'consult.privacyOpened' }
  | { type: 'consult.privacyClosed' }
  | { type: 'consult.submitted' };

type MailEvent =
  | { type: 'mail.opened'; mail: string }
  | { type: 'mail.linkFollowed' }
  | { type: 'reply.edited'; value: string }
  | { type: 'reply.fieldLeft' }
  | { type: 'reply.sampleAttached'; on: boolean }
  | { type: 'reply.sent' };

type RuleEvent =
  | { type: 'rule.formOpened'; rule: string }
  | { type: 'rule.edited'; field: RuleField; value: string }
  | { type: 'rule.fieldLeft'; field: RuleField }
  | { type: 'rule.optionSwitched'; option: RuleOption; on: boolean }
  | { type: 'rule.devicesChosen'; devices: 'all' | 'selected' }
  | { type: 'rule.groupSwitched'; group: DeviceGroup; on: boolean }
  | { type: 'rule.severitySwitched'; severity: Severity; on: boolean }
  | { type: 'rule.tabOpened'; tab: RuleTab }
  | { type: 'rule.recipientAdded' }
  | { type: 'rule.recipientRemoved'; address: string }
  | { type: 'rule.testSent' }
  | { type: 'rule.saved' }
  | { type: 'rule.deleted' }
  | { type: 'deviceGroup.deleted'; group: DeviceGroup };

/** Hunting, the API as a program sees it, and Services Hub. */
type OutsideEvent =
  | { type: 'hunting.queryChosen'; query: QueryId }
  | { type: 'hunting.edited'; value: string }
  | { type: 'hunting.run' }
  | { type: 'api.requestChosen'; request: ApiRequest }
  | { type: 'api.sent' }
  | { type: 'hub.managerAsked' }
  | { type: 'hub.viewerChosen'; viewer: HubViewer }
  | { type: 'hub.caseOpened'; caseId: string }
  | { type: 'hub.caseClosed' }
  | { type: 'hub.shared' };

/**
 * Everything that can happen in the simulation. Any event may come in any state; one that has no meaning there
 * changes nothing.
 */
export type PortalEvent =
  | ShellEvent
  | SettingsEvent
  | AlertEvent
  | ActionEvent
  | ConsultEvent
  | MailEvent
  | RuleEvent
  | OutsideEvent
  | EligibilityAnswered
  | { type: 'eligibility.resultAsked' }
  | { type: 'eligibility.answersReopened' };

/** The event of one type. */
export type EventOf<Type extends PortalEvent['type']> = Extract<PortalEvent, { type: Type }>;

/**
 * Whether an event is no news and no mistake by itself: typing sends many while one thing is done, who is signed in is
 * a circumstance, not a step, a menu closes when focus leaves it, and reading what happens to a question before it is
 * sent is always right.
 */
export function isQuiet({ type }: Pick<PortalEvent, 'type'>): boolean {
  return /(?:\.edited|Edited|\.fieldLeft)$|^(?:account\.|subscription\.|consult\.privacy|menu\.closed$)/u.test(
    type,
  );
}

/** The text that an event says was typed; undefined for one with which nothing is. */
export function typedIn(event: PortalEvent): string | undefined {
  return /edited$/iu.test(event.type) && 'value' in event ? event.value : undefined;
}
