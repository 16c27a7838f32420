import type { CustomerId, DeviceGroup, DeviceSlot, FileSlot } from '../customers/customer.ts';
import type { AccountRole, Subscription } from './account.ts';
import type { ActionId, HelpItem, LoggedAction } from './actions.ts';
import type { AlertSlot } from './alert-slots.ts';
import type { AlertWork } from './alerts.ts';
import type { Case } from './cases.ts';
import type { ConsultForm } from './consult.ts';
import type { EligibilityAnswers } from './eligibility-questions.ts';
import type { ApiRequest, ApplicationField, DeviceTab, HubViewer, Menu } from './events.ts';
import type { FeatureStates } from './features.ts';
import type { Mailbox } from './mail.ts';
import type { Page, Place } from './pages.ts';
import type { QueryId } from './query-ids.ts';
import type { QueueFilter, QueueOrder } from './queue.ts';
import type { Rule, RuleForm } from './rules.ts';

/** The application for Targeted Attack Notifications (facts 3.3). Acceptance is Microsoft's act, never the customer's. */
export interface Application {
  readonly status: 'notApplied' | 'applied' | 'accepted';
  /** When it was submitted, in milliseconds since 1970, UTC; null before. */
  readonly submittedAt: number | null;
  /** What the side panel shows, if it is open. */
  readonly panel: 'closed' | 'form' | 'privacy' | 'confirmation';
  readonly form: Readonly<Record<ApplicationField, string>>;
  /** The fields that have been left at least once: only they show what is wrong with them. */
  readonly left: Readonly<Record<ApplicationField, boolean>>;
  readonly privacyRead: boolean;
}

/** What an action has made of a device. */
export interface DeviceWork {
  readonly isolation: 'full' | 'selective' | null;
  readonly restricted: boolean;
  readonly investigating: boolean;
  readonly tags: readonly string[];
  readonly value: 'low' | 'normal' | 'high';
}

/** What an action has made of a file. */
export interface FileWork {
  readonly quarantined: boolean;
  readonly indicator: 'block' | 'allow' | null;
  /** Whether the service has a copy by now. */
  readonly stored: boolean;
}

/** The panel that has opened from the right, if any; that of the application is kept with the application. */
export type Panel =
  | { readonly kind: 'filter'; readonly draft: QueueFilter }
  | {
      readonly kind: 'manageAlert';
      readonly draft: Pick<AlertWork, 'status' | 'assignedToMe' | 'classification' | 'determination'>;
      readonly comment: string;
    }
  | {
      readonly kind: 'action';
      readonly action: ActionId;
      readonly comment: string;
      readonly option: string;
      /** Whether the field has been left since it was last changed. */
      readonly left: boolean;
      /** Whether it has been confirmed: the panel then says what happened. */
      readonly confirmed: boolean;
      /** Whether someone has tried to confirm it in vain: only then is what is missing complained of. */
      readonly refused: boolean;
    }
  | { readonly kind: 'actionCenter' }
  | { readonly kind: 'help'; readonly item: HelpItem }
  | { readonly kind: 'consult'; readonly view: 'form' | 'privacy' | 'confirmation' }
  | { readonly kind: 'rule'; readonly form: RuleForm };

/** Everything that is true of the simulation at one moment. All surfaces are views of it. */
export interface PortalState {
  readonly customer: CustomerId;
  /** Milliseconds since 1970, UTC. */
  readonly clock: number;
  readonly place: Place;
  readonly page: Page;
  readonly menu: Menu | null;
  readonly panel: Panel | null;
  readonly account: AccountRole;
  readonly subscription: Subscription;
  readonly features: {
    /** What is in force. */
    readonly saved: FeatureStates;
    /** What the page shows: it becomes `saved` by "Save preferences" and is dropped when the page is left. */
    readonly draft: FeatureStates;
    /** Whether the last thing done on the page was to save it. */
    readonly justSaved: boolean;
  };
  readonly application: Application;
  readonly alerts: {
    /** Whether the notification has been raised. */
    readonly notified: boolean;
    readonly work: Readonly<Partial<Record<AlertSlot, AlertWork>>>;
    /** The one that the alert page shows. */
    readonly open: AlertSlot;
    /** The one that the incident page shows. */
    readonly incident: number;
  };
  readonly queue: { readonly filter: QueueFilter; readonly order: QueueOrder };
  readonly device: {
    readonly open: DeviceSlot;
    readonly tab: DeviceTab;
    readonly work: Readonly<Partial<Record<DeviceSlot, DeviceWork>>>;
  };
  readonly file: FileSlot;
  readonly fileWork: Readonly<Partial<Record<FileSlot, FileWork>>>;
  /** Oldest first. */
  readonly actionLog: readonly LoggedAction[];
  /** The form "Consult a threat expert", as it was when last open. */
  readonly consult: ConsultForm;
  readonly cases: readonly Case[];
  readonly mailbox: Mailbox;
  readonly rules: readonly Rule[];
  /** How many rules have been made in all, so that no id is used twice. */
  readonly rulesMade: number;
  readonly deviceGroups: readonly DeviceGroup[];
  /** The device group that was last deleted on the open page, and the names of the rules that went with it or lost it. */
  readonly groupDeleted: {
    readonly group: DeviceGroup;
    readonly gone: readonly string[];
    readonly narrowed: readonly string[];
  } | null;
  readonly hunting: {
    readonly query: QueryId;
    /** The text, where the reader has changed it. */
    readonly text: string | null;
    /** What was last run, and when; its rows are computed from that. */
    readonly run: { readonly query: QueryId; readonly text: string | null; readonly at: number } | null;
  };
  readonly api: {
    readonly request: ApiRequest;
    /** What was last sent, when, and the alerts as they stood then: an answer does not change afterwards. */
    readonly sent: {
      readonly request: ApiRequest;
      readonly at: number;
      readonly alerts: PortalState['alerts'];
    } | null;
  };
  readonly hub: {
    /** Whether the account manager has been asked to have the cases shown there (facts 7.2). */
    readonly connected: boolean;
    readonly viewer: HubViewer;
    readonly open: string | null;
    readonly shared: readonly string[];
  };
  readonly eligibility: { readonly answers: Partial<EligibilityAnswers>; readonly resultShown: boolean };
}
