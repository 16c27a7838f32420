import { queriesFor, queryOf } from '../../hunting/queries.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { Choices } from '../parts/Choices.tsx';
import styles from '../parts/code.module.css';
import { QueryField } from './QueryField.tsx';
import { ResultTable } from './ResultTable.tsx';
import { useOutcome } from './use-outcome.ts';

/** The hunting page: the queries that come with the exercise, the text of one, and what it finds (facts 4.9). */
export function Hunting() {
  const { state, send, label, labelLang } = usePortal();
  const { query, text, run } = state.hunting;
  const outcome = useOutcome();
  const chosen = queryOf(query);
  const written = text ?? chosen?.text ?? '';
  // What has been changed since it was run is no longer wrong in the way that was told.
  const isCurrent = run !== null && run.text === text;
  return (
    <div className={styles.sheet}>
      <PageHeading>{label('nav.hunting')}</PageHeading>
      <p className={styles.note} lang={labelLang('simulation.hunting')}>
        {label('simulation.hunting')}
      </p>
      <Choices
        legend={label('hunting.queries')}
        kind="radio"
        choices={queriesFor(state.customer).map(({ id }) => ({
          target: `hunting.query.${id}`,
          checked: query === id,
          onChange: () => send({ type: 'hunting.queryChosen', query: id }),
        }))}
      />
      <QueryField
        text={written}
        tables={chosen?.tables ?? []}
        problem={isCurrent && outcome?.kind === 'problem' ? outcome.problem : null}
      />
      {run && outcome?.kind === 'rows' && <ResultTable result={outcome} at={run.at} isCurrent={isCurrent} />}
    </div>
  );
}
