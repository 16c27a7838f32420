import { openingTime } from './clock.ts';
import type { EligibilityAnswers } from './eligibility-questions.ts';
import type { ApplicationField } from './events.ts';
import { type FeatureStates, initialFeatures } from './features.ts';
import type { Mail, MailId } from './mail.ts';
import type { Page, Place } from './pages.ts';

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

/** Everything that is true of the simulation at one moment. All surfaces are views of it. */
export interface PortalState {
  /** Milliseconds since 1970, UTC. */
  readonly clock: number;
  readonly place: Place;
  readonly page: Page;
  readonly features: {
    /** What is in force. */
    readonly saved: FeatureStates;
    /** What the page shows: it becomes `saved` by "Save preferences" and is dropped when the page is left. */
    readonly draft: FeatureStates;
    /** Whether the last thing done on the page was to save it. */
    readonly justSaved: boolean;
  };
  readonly application: Application;
  readonly mailbox: { readonly messages: readonly Mail[]; readonly open: MailId | null };
  readonly eligibility: { readonly answers: Partial<EligibilityAnswers>; readonly resultShown: boolean };
}

const notApplied: PortalState = {
  clock: openingTime,
  place: 'portal',
  page: 'home',
  features: { saved: initialFeatures, draft: initialFeatures, justSaved: false },
  application: {
    status: 'notApplied',
    submittedAt: null,
    panel: 'closed',
    form: { name: '', email: '' },
    left: { name: false, email: false },
    privacyRead: false,
  },
  mailbox: { messages: [], open: null },
  eligibility: { answers: {}, resultShown: false },
};

const featuresWhenAccepted: FeatureStates = { ...initialFeatures, targetedAttackNotifications: true };

/** The states from which a scenario can begin. */
export const starts = {
  notApplied,
  accepted: {
    ...notApplied,
    features: { saved: featuresWhenAccepted, draft: featuresWhenAccepted, justSaved: false },
    application: { ...notApplied.application, status: 'accepted' },
  },
  eligibility: { ...notApplied, place: 'eligibility' },
} as const satisfies Record<string, PortalState>;
