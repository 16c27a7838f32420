import type { Case } from '../../model/cases.ts';
import { formatUtc } from '../../model/clock.ts';
import { caseNumber, questionKey } from '../../model/hub.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { Facts } from '../parts/Facts.tsx';
import form from '../parts/form.module.css';
import { TargetButton } from '../TargetButton.tsx';
import { Status } from './Status.tsx';
import styles from './servicesHub.module.css';

/** The reports of a case in order, each with what was answered to it. */
function Reports({ of }: { of: Case }) {
  const { label } = usePortal();
  if (of.reports.length === 0) return <p>{label('hub.noReports')}</p>;
  return (
    <ol className={styles.reports}>
      {of.reports.map(({ category, at }, number) => {
        const answer = of.answers.find(({ report }) => report === number);
        return (
          <li key={at}>
            <p>
              <strong>{label(`hub.category.${category}`)}</strong>
              <span>{` · ${formatUtc(at)} UTC`}</span>
            </p>
            <p>{label(`attack.report.${of.source}.${number + 1}`)}</p>
            {answer && (
              <blockquote>
                <p>{label('hub.answer', { time: formatUtc(answer.at) })}</p>
                <p>{answer.text}</p>
                {answer.sample && <p>{label('hub.sample')}</p>}
              </blockquote>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Sharing (facts 7.4): only who opened the case can. The button stays when it is done, and says so beside it. */
function Sharing({ of }: { of: Case }) {
  const { state, send, label } = usePortal();
  const isShared = state.hub.shared.includes(of.id);
  return (
    <>
      <PageHeading part quiet>
        {label('hub.sharing')}
      </PageHeading>
      <p>{label(isShared ? 'hub.shared' : 'hub.notShared')}</p>
      {state.hub.viewer === 'owner' && (
        <div className={form.buttons}>
          <TargetButton
            target="hub.share"
            className={form.primary}
            aria-disabled={isShared}
            onClick={() => send({ type: 'hub.shared' })}
          />
        </div>
      )}
    </>
  );
}

/** A case: the question, what the experts have reported and what was answered, and who else may see it. */
export function CaseDetails({ one }: { one: Case }) {
  const { send, label } = usePortal();
  const question = questionKey(one);
  return (
    <article className={styles.details}>
      <TargetButton
        target="hub.back"
        className={form.link}
        onClick={() => send({ type: 'hub.caseClosed' })}
      />
      <PageHeading>{label('hub.case', { case: caseNumber(one) })}</PageHeading>
      <Facts
        of={[
          [label('hub.column.status'), <Status key="status" of={one} />],
          [label('hub.column.source'), label(`questionSource.${one.source}`)],
          [label('hub.column.topic'), one.topic],
          [label('hub.column.submitted'), formatUtc(one.submittedAt)],
          [label('hub.emails'), one.emails.join('; ')],
        ]}
      />
      <PageHeading part quiet>
        {label('hub.question')}
      </PageHeading>
      <p>{question ? label(question) : one.context}</p>
      <PageHeading part quiet>
        {label('hub.reports')}
      </PageHeading>
      <Reports of={one} />
      <Sharing of={one} />
    </article>
  );
}
