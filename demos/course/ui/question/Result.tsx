import type { Segment } from '../../../engine/rich-text.ts';
import { Rich } from '../../../player/Rich.tsx';
import type { CourseTranslator } from '../course-translator.ts';
import styles from '../part.module.css';
import type { Outcome } from './use-question.ts';

interface Props {
  paragraphs: readonly (readonly Segment[])[];
  outcome: Outcome | null;
  translator: CourseTranslator;
}

/** What came of the last attempt. It is read out by the live region, once; this is to be looked at. */
export function Result({ paragraphs, outcome, translator }: Props) {
  if (paragraphs.length === 0) return null;
  const good = outcome === 'right' || outcome === 'rightLater';
  return (
    <div className={styles.result} data-good={good || undefined} data-result={outcome}>
      {paragraphs.map((segments, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are never reordered
        <p key={index}>
          <Rich segments={segments} translator={translator} />
        </p>
      ))}
    </div>
  );
}
