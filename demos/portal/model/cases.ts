import type { Customer, QuestionSource } from '../customers/customer.ts';
import type { ReportCategory } from './vocabulary.ts';

/** A question that has been sent to the experts, and what has come of it so far. */
export interface Case {
  /** `case1`, `case2` … in the order in which they were sent. */
  readonly id: string;
  readonly source: QuestionSource;
  readonly topic: string;
  /** What was written; empty where the customer's own question was sent, the label `attack.question.<source>`. */
  readonly context: string;
  /** The addresses to which the experts answer. */
  readonly emails: readonly string[];
  /** Milliseconds since 1970, UTC. */
  readonly submittedAt: number;
  /** When each report came, in order. */
  readonly reports: readonly { readonly category: ReportCategory; readonly at: number }[];
  /** When the customer answered a report that asked for something: by the report's number, counted from 0. */
  readonly answers: readonly {
    readonly report: number;
    readonly at: number;
    readonly text: string;
    readonly sample: boolean;
  }[];
}

/** How far a case has come. Invented for training: the statuses of Services Hub are not documented (facts 7.4). */
export const caseStatuses = ['submitted', 'inProgress', 'waitingForCustomer', 'closed'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** Whether a report asks the customer for something. */
export function asksForSomething(category: ReportCategory): boolean {
  return category === 'moreInformation' || category === 'fileSamples';
}

/** The number (from 0) of the report that waits for the customer's answer; null when none does. */
export function awaitedAnswer({ reports, answers }: Case): number | null {
  const number = reports.length - 1;
  const last = reports[number];
  if (last === undefined || !asksForSomething(last.category)) return null;
  return answers.some(({ report }) => report === number) ? null : number;
}

export function caseStatus(one: Case): CaseStatus {
  const last = one.reports.at(-1);
  if (last === undefined) return 'submitted';
  if (last.category === 'closed') return 'closed';
  return awaitedAnswer(one) === null ? 'inProgress' : 'waitingForCustomer';
}

/** When the next report of a case comes, and of which category; null while it waits for the customer or is closed. */
export function nextReport(
  one: Case,
  customer: Customer,
): { readonly at: number; readonly category: ReportCategory } | null {
  const planned = customer.questions[one.source].reports[one.reports.length];
  if (planned === undefined || awaitedAnswer(one) !== null) return null;
  const answered = one.answers.find(({ report }) => report === one.reports.length - 1);
  return { at: (answered?.at ?? one.submittedAt) + planned.after, category: planned.category };
}
