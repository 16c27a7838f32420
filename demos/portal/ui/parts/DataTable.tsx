import type { ReactNode } from 'react';
import { ScrollBox } from './ScrollBox.tsx';
import styles from './table.module.css';

interface Props {
  /** The table's name. */
  caption: string;
  columns: readonly {
    readonly id: string;
    readonly heading: ReactNode;
    readonly sorted?: 'ascending' | 'descending';
  }[];
  rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
  /** What is said where there is no row. */
  empty: ReactNode;
}

/**
 * A table whose first column names the row. Where it is wider than its place it scrolls by itself, and can be reached
 * and scrolled by keyboard.
 */
export function DataTable({ caption, columns, rows, empty }: Props) {
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <ScrollBox className={styles.scroll} name={caption}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ id, heading, sorted }) => (
              <th key={id} scope="col" aria-sort={sorted}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [first, ...others] }) => (
            <tr key={id}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td key={columns[index + 1]?.id}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
