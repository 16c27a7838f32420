import { plainText } from '../../demos/engine/rich-text.ts';
import type { PortalEvent } from '../../demos/portal/model/events.ts';
import { switchableFeatures } from '../../demos/portal/model/features.ts';
import { type TargetId, targets } from '../../demos/portal/model/targets/index.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import type { Gestures } from './gestures.ts';
import type { SimulationOnPage } from './simulation-on-page.ts';

type Step = PortalScenario['steps'][string];

/** Something beside the fields that can be pointed at without doing anything: the heading of the panel. */
const elsewhere = ({ frame }: SimulationOnPage) =>
  frame.getByRole('dialog').getByRole('heading').or(frame.getByRole('article').getByRole('heading')).first();

/** What is written in a step; undefined for one in which nothing is. */
export function textTyped({ events: [event] }: Step): string | undefined {
  return /edited$/iu.test(event.type) && 'value' in event ? event.value : undefined;
}

/** Does a step as a person does it: by its control alone. */
export async function performStep(
  simulation: SimulationOnPage,
  step: Step,
  gestures: Gestures,
): Promise<void> {
  const control = simulation.control(step.target);
  const text = textTyped(step);
  if (text === undefined) return gestures.press(control);
  await gestures.type(control, text);
  await gestures.leave(control, elsewhere(simulation));
}

function press(target: TargetId) {
  return (simulation: SimulationOnPage, gestures: Gestures) => gestures.press(simulation.control(target));
}

const fields = { name: 'application.name', email: 'application.emailAddress' } as const;
const ruleFields = { name: 'rules.name', recipient: 'rules.recipient' } as const;

/** Comes to a field and leaves it empty. */
function leaveEmpty(target: TargetId) {
  return async (simulation: SimulationOnPage, gestures: Gestures) => {
    await gestures.type(simulation.control(target), '');
    await gestures.leave(simulation.control(target), elsewhere(simulation));
  };
}

/** Presses the cross of the open panel. */
const closePanel = (simulation: SimulationOnPage, gestures: Gestures) =>
  gestures.press(simulation.labelled('button', 'panel.close'));

const isTarget = (id: string): id is TargetId => Object.hasOwn(targets, id);

type Performance<Event> = (
  event: Event,
) => (simulation: SimulationOnPage, gestures: Gestures) => Promise<void>;

/**
 * How a person brings about each event that a scenario calls a mistake. A pattern may leave particulars out: then
 * any will do. The compiler asks for nothing here; an event without a gesture fails the test that needs it.
 */
const performances: {
  [Type in PortalEvent['type']]?: Performance<Partial<Extract<PortalEvent, { type: Type }>>>;
} = {
  'page.opened': ({ page = 'home' }) => {
    const id = [page, `nav.${page}`].find(isTarget);
    if (id === undefined) throw new Error(`No control of the portal opens the page ${page}.`);
    return press(id);
  },
  'place.opened': ({ place }) => press(place === 'mailbox' ? 'place.mailbox' : 'place.portal'),
  'feature.switched':
    ({ feature = switchableFeatures[0] }) =>
    (simulation, gestures) =>
      gestures.press(simulation.labelled('switch', `feature.${feature}`)),
  'preferences.saved': () => press('advancedFeatures.savePreferences'),
  'application.fieldLeft': ({ field = 'name' }) => leaveEmpty(fields[field]),
  'application.submitted': () => press('application.submit'),
  'application.closed': () => closePanel,
  'panel.closed': () => closePanel,
  'clock.dayPassed': () => press('clock.dayPassed'),
  'clock.skippedAhead': () => press('clock.skippedAhead'),
  'rule.formOpened': () => press('rules.addItem'),
  'rule.fieldLeft': ({ field = 'name' }) => leaveEmpty(ruleFields[field]),
  'rule.optionSwitched': ({ option = 'organization' }) => press(`rules.option.${option}`),
  'rule.groupSwitched': ({ group = 'servers' }) => press(`rules.group.${group}`),
  'rule.severitySwitched': ({ severity = 'low' }) => press(`rules.severity.${severity}`),
  'rule.tabOpened': ({ tab = 'recipients' }) => press(`rules.tab.${tab}`),
  'rule.recipientRemoved':
    ({ address = 'soc@lovasen.example' }) =>
    (simulation, gestures) =>
      gestures.press(simulation.labelled('button', 'rules.removeRecipient', undefined, { address })),
  'rule.testSent': () => press('rules.sendTest'),
  'rule.saved': () => press('rules.save'),
  'eligibility.answered': ({ question, answer }) => press(`eligibility.${question}.${answer}` as TargetId),
  'eligibility.resultAsked': () => press('eligibility.showResult'),
};

/**
 * Does what a pattern stands for.
 * @throws when no gesture is known for its event: then it has to be written in tests/support/perform.ts
 */
export async function performEvent(
  simulation: SimulationOnPage,
  pattern: { readonly type: PortalEvent['type'] },
  gestures: Gestures,
): Promise<void> {
  const performance = performances[pattern.type] as Performance<typeof pattern> | undefined;
  if (performance) return performance(pattern)(simulation, gestures);
  throw new Error(
    `tests/support/perform.ts does not know how a person brings about "${pattern.type}". Write it there.`,
  );
}

/** What is to be announced when a step has been done: what came of it, and the next task or the end. */
export function announcementOf(simulation: SimulationOnPage, done: string, next: string | undefined): string {
  const { words } = simulation;
  const parts = [`${done}.result`, next === undefined ? 'ending' : `${next}.instruction`];
  return parts.map((key) => plainText(words.words(key))).join(' ');
}
