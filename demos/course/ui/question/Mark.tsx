import type { CourseTranslator } from '../course-translator.ts';
import styles from './question.module.css';

interface Props {
  /** Null when nothing is to be said. */
  right: boolean | null | undefined;
  translator: CourseTranslator;
}

/** Says beside a part of an answer whether it is right: by a sign, by words, and by colour last. */
export function Mark({ right, translator }: Props) {
  if (right === null || right === undefined) return null;
  return (
    <span className={styles.mark} data-right={right || undefined}>
      {translator.t(right ? 'question.mark.right' : 'question.mark.wrong')}
    </span>
  );
}
