import { type AlertSlot, alertSlots } from './alert-slots.ts';
import { alertFacts } from './alerts.ts';
import { accept, decisionDue } from './application.ts';
import { nextReport } from './cases.ts';
import { customerOf } from './known.ts';
import type { Mail } from './mail.ts';
import { sendsMail } from './rules.ts';
import type { PortalState } from './state.ts';

/** Something that happens by itself when its time has come. */
interface Due {
  readonly at: number;
  /** Whether a person who waits for something to happen waits for this. */
  readonly awaited: boolean;
  readonly happen: (state: PortalState) => PortalState;
}

/** The mails of all rules about an alert that has just been raised. */
function alertMails(state: PortalState, slot: AlertSlot): readonly Mail[] {
  const customer = customerOf(state.customer);
  const alert = alertFacts(customer, slot);
  return state.rules.flatMap((rule): Mail[] => {
    const to = sendsMail(rule, { ...alert, device: customer.devices[alert.device] });
    if (to.length === 0) return [];
    const { organization, tenantLink, deviceInformation } = rule;
    return [
      {
        id: `alert-${slot}-${rule.id}`,
        kind: 'alert',
        to,
        sentAt: alert.raisedAt,
        read: false,
        alert: slot,
        includes: { organization, tenantLink, deviceInformation },
      },
    ];
  });
}

function withMail(state: PortalState, mails: readonly Mail[]): PortalState {
  return { ...state, mailbox: { ...state.mailbox, messages: [...state.mailbox.messages, ...mails] } };
}

function dueAlerts(state: PortalState): readonly Due[] {
  const hunted = state.features.saved.targetedAttackNotifications === true;
  return alertSlots.flatMap((slot): Due[] => {
    const { raisedAt } = alertFacts(customerOf(state.customer), slot);
    const isNotification = slot === 'notification';
    if (raisedAt <= state.clock || (isNotification && !hunted)) return [];
    const happen = (now: PortalState) =>
      withMail(
        isNotification ? { ...now, alerts: { ...now.alerts, notified: true } } : now,
        alertMails(now, slot),
      );
    return [{ at: raisedAt, awaited: isNotification, happen }];
  });
}

function dueReports(state: PortalState): readonly Due[] {
  return state.cases.flatMap((one): Due[] => {
    const report = nextReport(one, customerOf(state.customer));
    if (report === null) return [];
    const { category, at } = report;
    const mail: Mail = {
      id: `report-${one.id}-${one.reports.length + 1}`,
      kind: 'report',
      to: one.emails,
      sentAt: at,
      read: false,
      caseId: one.id,
      report: one.reports.length + 1,
    };
    const happen = (now: PortalState) => ({
      ...withMail(now, [mail]),
      cases: now.cases.map((other) =>
        other.id === one.id ? { ...other, reports: [...other.reports, { category, at }] } : other,
      ),
    });
    return [{ at, awaited: true, happen }];
  });
}

function dueDecision(state: PortalState): readonly Due[] {
  const at = decisionDue(state);
  return at === null ? [] : [{ at, awaited: true, happen: (now) => accept(now, at) }];
}

/** What is going to happen, in order. */
function schedule(state: PortalState): readonly Due[] {
  return [...dueDecision(state), ...dueAlerts(state), ...dueReports(state)].sort((a, b) => a.at - b.at);
}

/** When something happens that a person waits for: a decision, a notification, a report; null when nothing will. */
export function nextAwaited(state: PortalState): number | null {
  return schedule(state).find(({ awaited }) => awaited)?.at ?? null;
}

/** Moves the clock to `time` and lets happen, in order, what was due until then. A clock is never turned back. */
export function passTime(state: PortalState, time: number): PortalState {
  const [next] = schedule(state);
  if (next === undefined || next.at > time) return { ...state, clock: Math.max(state.clock, time) };
  return passTime(next.happen({ ...state, clock: Math.max(state.clock, next.at) }), time);
}
