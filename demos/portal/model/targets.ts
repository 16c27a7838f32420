import { type EligibilityQuestion, eligibilityQuestions } from './eligibility-questions.ts';
import type { LabelKey } from './labels.ts';
import { endpointSettings, navigation } from './pages.ts';

/** A control as a person finds it: by its role and its accessible name, which is a portal label. */
export interface Target {
  readonly role: 'button' | 'switch' | 'textbox' | 'radio';
  readonly label: LabelKey;
  /** The label of the group in which it stands, where the name alone does not single it out. */
  readonly within?: LabelKey;
}

type FromList<Prefix extends string, Item extends string> = { [Key in Item as `${Prefix}.${Key}`]: Target };

/** A button for each of `items`, whose target and label are both called `<prefix>.<item>`. */
function buttons<const Prefix extends string, const Item extends string>(
  prefix: Prefix,
  items: readonly Item[],
): FromList<Prefix, Item> {
  const entries = items.map((item) => [
    `${prefix}.${item}`,
    { role: 'button', label: `${prefix}.${item}` as LabelKey },
  ]);
  return Object.fromEntries(entries) as FromList<Prefix, Item>;
}

function radios<const Question extends EligibilityQuestion>(
  question: Question,
): FromList<`eligibility.${Question}`, (typeof eligibilityQuestions)[Question][number]> {
  const entries = eligibilityQuestions[question].map((answer) => [
    `eligibility.${question}.${answer}`,
    {
      role: 'radio',
      label: `eligibility.${question}.${answer}` as LabelKey,
      within: `eligibility.${question}`,
    },
  ]);
  return Object.fromEntries(entries);
}

/** Every control that a step can name. The views render them from here, the tests and the player find them by it. */
export const targets = {
  ...buttons('nav', Object.values(navigation).flat()),
  ...buttons('endpoints', Object.values(endpointSettings).flat()),
  'settings.endpoints': { role: 'button', label: 'settings.endpoints' },
  'settings.microsoft365Defender': { role: 'button', label: 'settings.microsoft365Defender' },
  'advancedFeatures.apply': { role: 'button', label: 'advancedFeatures.apply' },
  'advancedFeatures.savePreferences': { role: 'button', label: 'advancedFeatures.savePreferences' },
  'feature.targetedAttackNotifications': { role: 'switch', label: 'feature.targetedAttackNotifications' },
  'application.name': { role: 'textbox', label: 'application.name' },
  'application.emailAddress': { role: 'textbox', label: 'application.emailAddress' },
  'application.privacyStatement': { role: 'button', label: 'application.privacyStatement' },
  'application.submit': { role: 'button', label: 'application.submit' },
  'application.close': { role: 'button', label: 'application.close' },
  'privacyStatement.back': { role: 'button', label: 'privacyStatement.back' },
  'mail.welcome': { role: 'button', label: 'mail.welcome.subject' },
  ...radios('plan'),
  ...radios('deployment'),
  ...radios('cloud'),
  ...radios('contacts'),
  ...radios('need'),
  'eligibility.showResult': { role: 'button', label: 'eligibility.showResult' },
  'eligibility.changeAnswers': { role: 'button', label: 'eligibility.changeAnswers' },
  'place.portal': { role: 'button', label: 'place.portal' },
  'place.mailbox': { role: 'button', label: 'place.mailbox' },
  'clock.dayPassed': { role: 'button', label: 'clock.dayPassed' },
  'clock.skippedAhead': { role: 'button', label: 'clock.skippedAhead' },
} as const satisfies Record<string, Target>;

/** The name of a control. */
export type TargetId = keyof typeof targets;
