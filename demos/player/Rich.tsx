import type { Segment } from '../engine/rich-text.ts';
import styles from './guide.module.css';
import type { Translator } from './translator.ts';

interface Props {
  segments: readonly Segment[];
  /** Knows in which language a label is on screen. */
  translator: Pick<Translator, 'labelLang'>;
}

/** A sentence with its labels in bold, each in the language in which it is on screen. */
export function Rich({ segments, translator }: Props) {
  return segments.map((segment, index) =>
    typeof segment === 'string' ? (
      segment
    ) : (
      // A sentence is never reordered, so the place of a label in it is its identity.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <b key={index} className={styles.label} lang={translator.labelLang(segment.label)}>
        {segment.text}
      </b>
    ),
  );
}
