import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from '../part.module.css';

interface Props {
  /** What the button that asks is called. */
  label: string;
  question: string;
  yes: string;
  no: string;
  main?: boolean;
  /** Does it. The buttons go away: focus must be led elsewhere. */
  onYes: () => void;
}

/** A button that asks before it does anything, where it stands. */
export function Confirm({ label, question, yes, no, main = false, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const ask = (now: boolean) => {
    flushSync(() => setAsking(now));
    // The question takes focus and is thereby read; who goes back is where the question came from.
    (now ? text : button).current?.focus();
  };
  const look = `${styles.button} ${main ? styles.main : ''}`;
  if (!asking)
    return (
      <div className={styles.buttons}>
        <button ref={button} type="button" className={look} onClick={() => ask(true)}>
          {label}
        </button>
      </div>
    );
  return (
    <div className={styles.result}>
      <p ref={text} tabIndex={-1} className={styles.taken}>
        {question}
      </p>
      <div className={styles.buttons}>
        <button type="button" className={look} onClick={onYes}>
          {yes}
        </button>
        <button type="button" className={styles.button} onClick={() => ask(false)}>
          {no}
        </button>
      </div>
    </div>
  );
}
