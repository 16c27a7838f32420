import { Rich } from '../../../player/Rich.tsx';
import type { ErrorQuestion } from '../../model/question.ts';
import type { KindProps } from './kinds.ts';
import { Mark } from './Mark.tsx';
import styles from './question.module.css';

interface Props extends KindProps<ErrorQuestion> {
  /** Whether the question has been settled: before that, what the pieces mean would give it away. */
  settled: boolean;
}

/** A sentence of the machine-translated page, of which the wrong piece is chosen. */
export function FindError(props: Props) {
  const { question, id, draft, onDraft, marks, problem, words, translator, settled } = props;
  return (
    <blockquote className={styles.sentence}>
      {question.pieces.map((piece) => (
        <span key={piece} className={styles.piece}>
          <label>
            <input
              type="radio"
              name={id}
              checked={draft[0] === piece}
              aria-describedby={problem}
              onChange={() => onDraft([piece])}
            />{' '}
            <span data-quoted-error lang={translator.t('question.quotedLanguage')}>
              <Rich segments={words(piece)} translator={translator} />
            </span>
          </label>
          {settled && (
            <span className={styles.meaning}>
              <Rich segments={words(`${piece}.meaning`)} translator={translator} />
            </span>
          )}
          {draft[0] === piece && <Mark right={marks[0]} translator={translator} />}
        </span>
      ))}
    </blockquote>
  );
}
