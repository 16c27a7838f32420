import { useRef } from 'react';
import type { Problem } from '../../hunting/kusto/problem.ts';
import { usePortal } from '../context.ts';
import { Code } from '../parts/Code.tsx';
import form from '../parts/form.module.css';
import { TextField } from '../parts/TextField.tsx';
import { TargetButton } from '../TargetButton.tsx';
import styles from './hunting.module.css';

interface Props {
  text: string;
  /** The tables that the chosen query asks. */
  tables: readonly string[];
  /** What is wrong with the text; null when nothing is, or nobody has tried yet. */
  problem: Problem | null;
}

/** The line on which something is wrong, with the place marked. At the end of a line a blank is marked. */
function MarkedLine({ text, problem: { start, end, line, column } }: { text: string; problem: Problem }) {
  const whole = text.split('\n')[line - 1] ?? '';
  const from = column - 1;
  const to = Math.min(from + Math.max(end - start, 1), Math.max(whole.length, from + 1));
  return (
    <Code>
      {whole.slice(0, from)}
      <mark>{whole.slice(from, to) || '\u00a0'}</mark>
      {whole.slice(to)}
    </Code>
  );
}

/** The text of the query, and what is wrong with it: in words, by line and character, and marked. */
export function QueryField({ text, tables, problem }: Props) {
  const { send, label } = usePortal();
  const box = useRef<HTMLDivElement>(null);
  const said =
    problem &&
    `${label(`hunting.problem.${problem.code}`, problem.values)} ${label('hunting.place', { line: problem.line, column: problem.column })}`;

  const goToPlace = ({ start, end }: Problem) => {
    const field = box.current?.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(start, end);
  };

  return (
    <div className={styles.query} ref={box}>
      <TextField
        target="hunting.text"
        value={text}
        lines={Math.min(Math.max(text.split('\n').length + 1, 6), 18)}
        help={label('hunting.tables', { tables: tables.join(', ') })}
        problem={said}
        onEdit={(value) => send({ type: 'hunting.edited', value })}
      />
      {problem && (
        <>
          <MarkedLine text={text} problem={problem} />
          <button type="button" className={form.link} onClick={() => goToPlace(problem)}>
            {label('hunting.goToPlace')}
          </button>
        </>
      )}
      <TargetButton
        target="hunting.run"
        className={form.primary}
        onClick={() => send({ type: 'hunting.run' })}
      />
    </div>
  );
}
