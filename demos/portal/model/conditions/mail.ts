import { asksForSomething, type Case, caseStatus } from '../cases.ts';
import type { Mail } from '../mail.ts';
import type { PortalState } from '../state.ts';
import type { ReportCategory } from '../vocabulary.ts';
import type { Check } from './condition.ts';

function openMail({ place, mailbox }: PortalState): Mail | undefined {
  return place === 'mailbox' ? mailbox.messages.find(({ id }) => id === mailbox.open) : undefined;
}

/** The report that is being read: its case and its category. */
function openReport(
  state: PortalState,
): { readonly of: Case; readonly category: ReportCategory } | undefined {
  const mail = openMail(state);
  if (mail?.kind !== 'report') return undefined;
  const of = state.cases.find(({ id }) => id === mail.caseId);
  const category = of?.reports[mail.report - 1]?.category;
  return of && category && { of, category };
}

const reads = (category: ReportCategory) => (state: PortalState) => openReport(state)?.category === category;

const came = (category: ReportCategory) => (state: PortalState) =>
  state.cases.some(({ reports }) => reports.some((report) => report.category === category));

const answered = (category: ReportCategory) => (state: PortalState) =>
  state.cases.some(({ reports, answers }) =>
    answers.some(({ report }) => reports[report]?.category === category),
  );

/** Whether the customer was asked for something before the experts were done. */
const wasAsked = ({ reports }: Case) => reports.some(({ category }) => asksForSomething(category));

/** Whether the report of a closed case is being read: of one in which the customer was asked for something, or not. */
const readsClosed = (asked: boolean) => (state: PortalState) => {
  const report = openReport(state);
  return report?.category === 'closed' && wasAsked(report.of) === asked;
};

/** What can be true of the mailbox, of the experts' reports and of the answers to them (facts 6.5). */
export const mailConditions = {
  'mail.alertRead': (state) => openMail(state)?.kind === 'alert',
  'mail.testRead': (state) => openMail(state)?.kind === 'test',
  'mail.alertCame': ({ mailbox }) => mailbox.messages.some(({ kind }) => kind === 'alert'),
  'report.fileSamplesCame': came('fileSamples'),
  'report.moreInformationCame': came('moreInformation'),
  'report.answerCame': ({ cases }) => cases.some((one) => caseStatus(one) === 'closed' && wasAsked(one)),
  'report.fileSamplesRead': reads('fileSamples'),
  'report.moreInformationRead': reads('moreInformation'),
  'report.moreTimeRead': reads('moreTime'),
  'report.closedAtOnceRead': readsClosed(false),
  'report.closedAfterAnswerRead': readsClosed(true),
  'reply.written': ({ mailbox: { reply } }) => reply.left && reply.text.trim() !== '',
  'reply.sampleAttached': ({ mailbox: { reply } }) => reply.sample,
  'reply.sampleSent': answered('fileSamples'),
  'reply.informationSent': answered('moreInformation'),
} as const satisfies Record<string, Check>;
