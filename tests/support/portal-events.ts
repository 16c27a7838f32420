import { questions } from '../../demos/portal/model/eligibility.ts';
import { eligibilityQuestions } from '../../demos/portal/model/eligibility-questions.ts';
import type { PortalEvent } from '../../demos/portal/model/events.ts';
import { switchableFeatures } from '../../demos/portal/model/features.ts';
import { endpointSettings, navigation, type Page } from '../../demos/portal/model/pages.ts';
import { reduce } from '../../demos/portal/model/reduce.ts';
import { type PortalState, starts } from '../../demos/portal/model/state.ts';

/** What a person could put into a field: usual, wrong, hostile. */
const typed = ['', '   ', 'Kim Alm', 'kim.alm@lovasen.example', 'kim@', '__proto__', '<b>å', '🛡️'.repeat(300)];

const pages: readonly Page[] = [
  ...Object.values(navigation).flat(),
  'settings.endpoints',
  'settings.microsoft365Defender',
  ...Object.values(endpointSettings)
    .flat()
    .map((page) => `endpoints.${page}` as const),
];

type Makers = {
  readonly [Type in PortalEvent['type']]: readonly Omit<Extract<PortalEvent, { type: Type }>, 'type'>[];
};

const fields = ['name', 'email'] as const;

/** The particulars with which each event can come. The compiler asks for a line when the model learns a new event. */
const particulars: Makers = {
  'place.opened': (['portal', 'mailbox', 'eligibility'] as const).map((place) => ({ place })),
  'page.opened': pages.map((page) => ({ page })),
  'feature.switched': [...switchableFeatures, 'targetedAttackNotifications' as const].flatMap((feature) =>
    [true, false].map((on) => ({ feature, on })),
  ),
  'preferences.saved': [{}],
  'application.opened': [{}],
  'application.edited': fields.flatMap((field) => typed.map((value) => ({ field, value }))),
  'application.fieldLeft': fields.map((field) => ({ field })),
  'application.privacyOpened': [{}],
  'application.privacyClosed': [{}],
  'application.submitted': [{}],
  'application.closed': [{}],
  'mail.opened': [{ mail: 'welcome' }],
  'clock.dayPassed': [{}],
  'clock.skippedAhead': [{}],
  'eligibility.answered': questions.flatMap((question) =>
    eligibilityQuestions[question].map((answer) => ({ question, answer })),
  ) as Makers['eligibility.answered'],
  'eligibility.resultAsked': [{}],
  'eligibility.answersReopened': [{}],
};

/** Every event with every particular (for what is typed: examples), by type. */
export const eventsByType = new Map(
  Object.entries(particulars).map(([type, all]) => [
    type,
    all.map((one) => ({ type, ...one }) as PortalEvent),
  ]),
);

/** Every event with every particular. */
export const everyEvent: readonly PortalEvent[] = [...eventsByType.values()].flat();

/** The portal after these events. */
export function portalAfter(start: keyof typeof starts, ...events: readonly PortalEvent[]): PortalState {
  return events.reduce<PortalState>(reduce, starts[start]);
}

/** The events of an application that is complete and submitted. */
export const applying: readonly PortalEvent[] = [
  { type: 'page.opened', page: 'endpoints.advancedFeatures' },
  { type: 'application.opened' },
  { type: 'application.edited', field: 'name', value: 'Kim Alm' },
  { type: 'application.edited', field: 'email', value: 'kim.alm@lovasen.example' },
  { type: 'application.submitted' },
];
