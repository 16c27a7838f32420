import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { plainText, type Segment } from '../../../engine/rich-text.ts';
import { Rich } from '../../../player/Rich.tsx';
import type { OrderQuestion } from '../../model/question.ts';
import partStyles from '../part.module.css';
import { moved } from './draft.ts';
import type { KindProps } from './kinds.ts';
import { Mark } from './Mark.tsx';
import styles from './question.module.css';

interface Props extends KindProps<OrderQuestion> {
  say: (...words: readonly Segment[]) => void;
}

const directions = [
  { name: 'up', by: -1 },
  { name: 'down', by: 1 },
] as const;

/** Several things are put in order, by two buttons on each. */
export function Order({ id, draft, onDraft, marks, words, translator, say }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const { t } = translator;
  const move = (item: string, from: number, to: number, button: string) => {
    if (to < 0 || to >= draft.length) return;
    flushSync(() => onDraft(moved(draft, from, to)));
    // An item takes its buttons along, and the browser takes focus from what is moved.
    list.current?.querySelector<HTMLElement>(`[id="${button}"]`)?.focus();
    say(
      ...translator.rich('question.position', {
        item: plainText(words(item)),
        place: to + 1,
        total: draft.length,
      }),
    );
  };
  return (
    <ol ref={list} className={styles.order}>
      {draft.map((item, place) => (
        <li key={item}>
          <span className={styles.item}>
            <span id={`${id}${item}`}>
              <Rich segments={words(item)} translator={translator} />
            </span>{' '}
            <Mark right={marks[place]} translator={translator} />
          </span>
          <span className={partStyles.buttons}>
            {directions.map(({ name, by }) => (
              <button
                key={name}
                type="button"
                id={`${id}${item}-${name}`}
                className={partStyles.button}
                aria-labelledby={`${id}${item}-${name} ${id}${item}`}
                aria-disabled={draft[place + by] === undefined}
                onClick={() => move(item, place, place + by, `${id}${item}-${name}`)}
              >
                {t(`question.${name}`)}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
