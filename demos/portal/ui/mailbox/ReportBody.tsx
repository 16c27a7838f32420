import { awaitedAnswer } from '../../model/cases.ts';
import type { Mail } from '../../model/mail.ts';
import { usePortal } from '../context.ts';
import { Facts } from '../parts/Facts.tsx';
import { Answer } from './Answer.tsx';

/** A progress report (facts 6.5): which question it is about, the experts' words, and the answer if they want one. */
export function ReportBody({ mail }: { mail: Extract<Mail, { kind: 'report' }> }) {
  const { state, label } = usePortal();
  const one = state.cases.find(({ id }) => id === mail.caseId);
  const number = mail.report - 1;
  const category = one?.reports[number]?.category;
  if (!one || !category) return null;
  const answer = one.answers.find(({ report }) => report === number);
  return (
    <>
      <Facts
        of={[
          [label('mail.report.asked'), label(`questionSource.${one.source}`)],
          [label('mail.report.topic'), one.topic],
        ]}
      />
      <p>{label(`attack.report.${one.source}.${mail.report}`)}</p>
      {(answer || awaitedAnswer(one) === number) && <Answer category={category} sent={answer} />}
    </>
  );
}
