import type { QueryResult } from '../../hunting/kusto/run.ts';
import { cellText } from '../../hunting/kusto/values.ts';
import { formatUtc } from '../../model/clock.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import styles from '../parts/code.module.css';
import { DataTable } from '../parts/DataTable.tsx';
import own from './hunting.module.css';

/** So many rows are drawn: more would only make the page slow. */
const shownRows = 100;

interface Props {
  result: Extract<QueryResult, { kind: 'rows' }>;
  /** When it was run: milliseconds since 1970, UTC. */
  at: number;
  /** False when the text of the query has been changed since. */
  isCurrent: boolean;
}

/** What a query found. */
export function ResultTable({ result: { columns, rows, total }, at, isCurrent }: Props) {
  const { label } = usePortal();
  const shown = rows.slice(0, shownRows);
  return (
    <>
      <PageHeading part quiet>
        {label('hunting.result')}
      </PageHeading>
      <p>
        <span>{label('hunting.ran', { count: total, time: formatUtc(at) })}</span>
        {shown.length < total && (
          <span>{` ${label('hunting.shown', { shown: shown.length, count: total })}`}</span>
        )}
      </p>
      {!isCurrent && <p className={styles.note}>{label('hunting.changed')}</p>}
      <div className={own.result} translate="no">
        <DataTable
          caption={label('hunting.result')}
          columns={columns.map(({ name }) => ({ id: name, heading: name }))}
          rows={shown.map((row, index) => ({
            id: String(index),
            cells: columns.map(({ type }, column) => cellText(row[column] ?? null, type)),
          }))}
          empty={label('hunting.none')}
        />
      </div>
    </>
  );
}
