import { Fragment, useCallback, useState } from 'react';
import type { Segment } from '../../engine/rich-text.ts';
import { Rich } from '../../player/Rich.tsx';
import type { CourseTranslator } from './course-translator.ts';
import styles from './part.module.css';

/** What a screen reader is told, and how often something has been. */
export interface Said {
  readonly words: readonly Segment[];
  readonly turn: number;
}

/** What was last said, and how to say something: the same again is said again. */
export function useAnnouncement(): [said: Said, say: (...words: readonly Segment[]) => void] {
  const [said, setSaid] = useState<Said>({ words: [], turn: 0 });
  const say = useCallback(
    (...words: readonly Segment[]) => setSaid(({ turn }) => ({ words, turn: turn + 1 })),
    [],
  );
  return [said, say];
}

interface Props {
  said: Said;
  translator: CourseTranslator;
}

/** The only live region of a part: each change is said once (WCAG 4.1.3). */
export function Announcement({ said, translator }: Props) {
  return (
    <p className={styles.announcer} role="status">
      {/* A new key makes the same sentence new, so that it is said again. */}
      <Fragment key={said.turn}>
        <Rich segments={said.words} translator={translator} />
      </Fragment>
    </p>
  );
}
