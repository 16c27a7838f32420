import { Rich } from '../../../player/Rich.tsx';
import type { ChooseQuestion } from '../../model/question.ts';
import type { KindProps } from './kinds.ts';
import { Mark } from './Mark.tsx';
import styles from './question.module.css';

/** One of several is chosen. */
export function Choose({
  question,
  id,
  draft,
  onDraft,
  marks,
  problem,
  words,
  translator,
}: KindProps<ChooseQuestion>) {
  return (
    <ul className={styles.options}>
      {question.options.map((option) => (
        <li key={option}>
          <label className={styles.option}>
            <input
              type="radio"
              name={id}
              checked={draft[0] === option}
              aria-describedby={problem}
              onChange={() => onDraft([option])}
            />
            <span>
              <Rich segments={words(option)} translator={translator} />
            </span>
          </label>
          {draft[0] === option && <Mark right={marks[0]} translator={translator} />}
        </li>
      ))}
    </ul>
  );
}
