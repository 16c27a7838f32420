import type { DeviceSlot, FileEntity } from '../../portal/customers/customer.ts';
import { eventSpan } from '../../portal/customers/derived.ts';
import { tallvik } from '../../portal/customers/tallvik/customer.ts';
import type { Case } from '../../portal/model/cases.ts';
import { day } from '../../portal/model/clock.ts';
import { deviceWork, fileWork } from '../../portal/model/device-work.ts';
import type { QueryId } from '../../portal/model/query-ids.ts';
import type { PortalState } from '../../portal/model/state.ts';
import type { Done, Rule } from '../model/check.ts';

/** The two workstations that the notification says to isolate; on the file server no code was run (facts 11, scenario 2). */
export const affected = ['device1', 'device2'] as const satisfies readonly DeviceSlot[];

/** The implant. */
export const implant: FileEntity = tallvik.files.file1;

/** The query that came with the notification. */
export const ownQuery: QueryId = tallvik.notification.queries[0];

const has = (text: string, word: string) => text.toLowerCase().includes(word.toLowerCase());

/** Whether the queue is narrowed to what comes from the hunters, and to nothing else (facts 4.2, 4.3). */
export const isNarrowed = ({ queue }: PortalState) =>
  queue.filter.detectionSource.length === 1 && queue.filter.detectionSource[0] === 'threatExperts';

/** Whether a device is cut off from the network; selective isolation leaves mail and chat to the attacker (facts 6.2). */
export const isIsolated = (portal: PortalState, device: DeviceSlot) =>
  deviceWork(portal, device).isolation === 'full';

/** Whether both workstations are cut off. */
export const isContained = (portal: PortalState) => affected.every((device) => isIsolated(portal, device));

/** Whether the investigation package of a device has been collected. */
export const isPackaged = ({ actionLog }: PortalState, device: DeviceSlot) =>
  actionLog.some(({ action, target }) => action === 'package' && target === device);

/** Whether an indicator blocks the implant. */
export const isBlocked = (portal: PortalState) => fileWork(portal, 'file1').indicator === 'block';

/** Whether a text says which file it is about. */
export const namesImplant = (text: string) =>
  [implant.name, implant.sha1, implant.sha256].some((word) => has(text, word));

/** Whether an address that the whole SOC reads is among these. */
export const reachesSoc = (emails: readonly string[]) =>
  emails.some((email) => email.toLowerCase() === tallvik.socEmail);

/**
 * Whether a question is about the implant and can be worked on: the topic is the file’s address, the text is one’s own
 * and says which file (the ready example leaves `context` empty), the answer comes to the SOC (facts 6.3, 6.4, 11.1).
 */
export const isGoodQuestion = ({ topic, context, emails }: Case) =>
  has(topic, implant.sha1) && namesImplant(context) && reachesSoc(emails);

/** The question that an event sent; undefined for any other event. */
function sentBy({ before, after }: Done): Case | undefined {
  return after.cases.length > before.cases.length ? after.cases.at(-1) : undefined;
}

/** Only what comes from the hunters was shown, once (facts 4.2, 4.3). */
export const find: Rule = (done) => (done.some(({ after }) => isNarrowed(after)) ? 'met' : 'open');

/**
 * The notification is one’s own. Resolved, it would be gone from the queue, which holds what is new and in progress; and
 * a false alert it is not (facts 4.3).
 */
export const takeCharge: Rule = (_, { alerts }) => {
  const work = alerts.work.notification;
  if (work?.status === 'resolved' || work?.classification === 'falsePositive') return 'broken';
  return work?.assignedToMe ? 'met' : 'open';
};

/**
 * Both workstations are isolated, at the same moment: with time between, the actor is warned. The file server stands on
 * no list: files were read from it, but nothing was run there (facts 11, scenario 2).
 */
export const contain: Rule = (_, now) => {
  const isolated = (device: DeviceSlot) =>
    now.actionLog.find(({ action, target }) => action === 'isolate' && target === device)?.at;
  if (isolated('device3') !== undefined) return 'broken';
  const moments = affected.map((device) => isolated(device));
  const first = moments.find((at) => at !== undefined);
  // Who has not isolated the other yet could do it now at the earliest.
  if (first !== undefined && moments.some((at = now.clock) => at !== first)) return 'broken';
  return isContained(now) ? 'met' : 'open';
};

/** Packages of both workstations (facts 6.2; 11, scenario 2). Their order, and more packages, do not matter. */
export const secure: Rule = (_, now) =>
  affected.every((device) => isPackaged(now, device)) ? 'met' : 'open';

/** The implant is blocked by an indicator; an indicator that allows it is not what was asked for (facts 6.2; 11, scenario 2). */
export const block: Rule = (_, now) => (isBlocked(now) ? 'met' : 'open');

/** Until when hunting reaches the beginning of the attack: it goes back 30 days (facts 4.9; 11, scenario 2). */
const reach = eventSpan(tallvik.notification).first + 30 * day;

/** Whether the notification’s query has been run as it came, while the beginning was within reach. */
export const isHunted = ({ hunting: { run } }: PortalState) =>
  run !== null && run.query === ownQuery && run.text === null && run.at <= reach;

/** The notification’s own query was run in time (facts 4.9). */
export const lookFurther: Rule = (done, now) => {
  if (done.some(({ after }) => isHunted(after))) return 'met';
  return now.clock > reach ? 'broken' : 'open';
};

/**
 * A question that can be worked on was sent with the file’s page in view, which is shared with the experts (facts 6.3,
 * 6.4). One about an alert from the company’s own list was not included in the service (facts 2.6).
 */
export const ask: Rule = (done) => {
  const sent = done.flatMap((one) => {
    const question = sentBy(one);
    return question ? [{ question, from: one.before }] : [];
  });
  const aboutOwnList = sent.some(
    ({ from }) => from.page === 'alert' && from.alerts.open === 'customIndicator',
  );
  if (aboutOwnList) return 'broken';
  const good = sent.some(
    ({ question, from }) => from.page === 'file' && from.file === 'file1' && isGoodQuestion(question),
  );
  return good ? 'met' : 'open';
};

/**
 * Nothing was asked before both workstations were isolated: the first report may take two days, and the experts neither
 * isolate anything nor answer for the response (facts 1.7, 6.5). Only the order of what was done tells.
 */
export const containBeforeAsking: Rule = (done) => {
  const first = done.find((one) => sentBy(one) !== undefined);
  if (first === undefined) return 'open';
  return isContained(first.before) ? 'met' : 'broken';
};
