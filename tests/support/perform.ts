import { plainText } from '../../demos/engine/rich-text.ts';
import { type ActionId, formOf } from '../../demos/portal/model/actions.ts';
import { titleLabel } from '../../demos/portal/model/alert-slots.ts';
import { type PortalEvent, typedIn } from '../../demos/portal/model/events.ts';
import { switchableFeatures } from '../../demos/portal/model/features.ts';
import type { LabelKey } from '../../demos/portal/model/labels.ts';
import { filterValues } from '../../demos/portal/model/queue.ts';
import { type TargetId, targets } from '../../demos/portal/model/targets/index.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import type { Gestures } from './gestures.ts';
import type { CommonSimulation } from './simulation-on-page.ts';

/** Of a step, what it takes to do it. */
type Step = Pick<PortalScenario['steps'][string], 'events' | 'target'>;

/** Something beside the fields that can be pointed at without doing anything: the heading of the panel. */
const elsewhere = ({ frame }: CommonSimulation) =>
  frame.getByRole('dialog').getByRole('heading').or(frame.getByRole('article').getByRole('heading')).first();

/** What is written in a step; undefined for one in which nothing is. */
export function textTyped({ events: [event] }: Step): string | undefined {
  return typedIn(event);
}

/** Does a step as a person does it: by its control alone. */
export async function performStep(
  simulation: CommonSimulation,
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
  return async (simulation: CommonSimulation, gestures: Gestures) => {
    if (target.startsWith('nav.')) await simulation.unfoldMenu();
    await gestures.press(simulation.control(target));
  };
}

const fields = { name: 'application.name', email: 'application.emailAddress' } as const;
const ruleFields = { name: 'rules.name', recipient: 'rules.recipient' } as const;

/** Comes to a field and leaves it empty. */
function leaveEmpty(target: TargetId) {
  return async (simulation: CommonSimulation, gestures: Gestures) => {
    await gestures.type(simulation.control(target), '');
    await gestures.leave(simulation.control(target), elsewhere(simulation));
  };
}

/** Presses the cross of the open panel. */
const closePanel = (simulation: CommonSimulation, gestures: Gestures) =>
  gestures.press(simulation.labelled('button', 'panel.close'));

/** The command that stands where another one was, once that has been done or cannot be. */
const instead: Readonly<Partial<Record<ActionId, readonly string[]>>> = {
  isolate: ['release'],
  restrict: ['unrestrict'],
  download: ['collect'],
};

const isTarget = (id: string): id is TargetId => Object.hasOwn(targets, id);

/** Presses the first of these that a step could name: one thing is done by different controls on different pages. */
function pressFirst(...ids: readonly string[]) {
  const id = ids.find(isTarget);
  if (id === undefined) throw new Error(`None of these is a control of the portal: ${ids.join(', ')}.`);
  return press(id);
}

/** Presses a button that no step can name, by its label. */
function pressLabelled(label: LabelKey) {
  return (simulation: CommonSimulation, gestures: Gestures) =>
    gestures.press(simulation.labelled('button', label));
}

type Performance<Event> = (
  event: Event,
) => (simulation: CommonSimulation, gestures: Gestures) => Promise<void>;

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
  'place.opened': ({ place = 'portal' }) => press(`place.${place}`),
  'menu.opened': ({ menu = 'help' }) => pressFirst(`${menu}.more`, `${menu}.open`),
  'feature.switched':
    ({ feature = switchableFeatures[0] }) =>
    (simulation, gestures) =>
      gestures.press(simulation.labelled('switch', `feature.${feature}`)),
  'preferences.saved': () => press('advancedFeatures.savePreferences'),
  'application.fieldLeft': ({ field = 'name' }) => leaveEmpty(fields[field]),
  'application.submitted': () => press('application.submit'),
  'alerts.filterToggled': ({ field = 'severity', value = filterValues[field][0] }) =>
    pressFirst(`filter.${value}`),
  'alerts.filterApplied': () => press('alerts.filter.apply'),
  'alerts.filterCleared': () => pressLabelled('alerts.filter.clear'),
  'alerts.sorted': ({ column = 'severity' }) =>
    pressLabelled(column === 'severity' ? 'alertField.severity' : 'alertField.time'),
  'alert.opened': ({ alert = 'suspiciousPowerShell' }) => pressLabelled(titleLabel(alert)),
  'alert.classified': ({ classification = 'truePositive' }) =>
    pressLabelled(`classification.${classification}`),
  'alert.manageOpened': () => press('alert.manage'),
  'device.opened': ({ device = 'device2', tab }) =>
    tab === 'timeline' ? press('alert.timeline') : pressLabelled(`name.${device}`),
  'file.opened': ({ file = 'file1' }) => press(`seenFile.${file}`),
  'action.opened':
    ({ action = 'isolate' }) =>
    async (simulation, gestures) => {
      const [first, ...others] = [action, instead[action] ?? []].flat().map((name) => {
        const id = `${formOf(action).subject}.${name}`;
        if (!isTarget(id)) throw new Error(`No control of the portal opens the action ${name}.`);
        return simulation.control(id);
      });
      if (first) await gestures.press(others.reduce((found, other) => found.or(other), first));
    },
  'action.fieldLeft': () => async (simulation, gestures) => {
    const field = simulation.frame.getByRole('dialog').getByRole('textbox');
    await gestures.type(field, '');
    await gestures.leave(field, elsewhere(simulation));
  },
  'action.confirmed': () => press('actions.confirm'),
  'help.chosen': ({ item = 'guide' }) => press(`help.${item}`),
  'consult.opened': () => async (simulation, gestures) => {
    await gestures.press(simulation.control('help.open'));
    await gestures.press(simulation.control('help.consult'));
  },
  'consult.fieldLeft': ({ field = 'context' }) => leaveEmpty(`consult.${field}`),
  'consult.submitted': () => press('consult.submit'),
  'panel.closed': () => closePanel,
  'clock.dayPassed': () => press('clock.dayPassed'),
  'clock.skippedAhead': () => press('clock.skippedAhead'),
  'mail.opened': ({ mail = 'report-case2-1' }) => {
    const id = `mail.${mail.replace(/^report-case(\d)-(\d)$/u, 'report$1$2').replace(/-.*$/u, '')}`;
    if (!isTarget(id)) throw new Error(`No control of the mailbox opens the mail ${mail}.`);
    return press(id);
  },
  'reply.fieldLeft': () => leaveEmpty('reply.text'),
  'reply.sampleAttached': () => press('reply.sample'),
  'reply.sent': () => press('reply.send'),
  'hub.viewerChosen': ({ viewer = 'colleague' }) => press(`simulation.hubViewer.${viewer}`),
  'hub.caseClosed': () => press('hub.back'),
  'application.closed': () => closePanel,
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
  simulation: CommonSimulation,
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
export function announcementOf(simulation: CommonSimulation, done: string, next: string | undefined): string {
  const { words } = simulation;
  const parts = [`${done}.result`, next === undefined ? 'ending' : `${next}.instruction`];
  return parts.map((key) => plainText(words.words(key))).join(' ');
}
