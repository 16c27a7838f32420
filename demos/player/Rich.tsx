import type { Segment } from '../engine/rich-text.ts';
import styles from './guide.module.css';
import type { Translator } from './translator.ts';

interface Props {
  segments: readonly Segment[];
  /** Knows in which language a label is on screen. */
  translator: Pick<Translator, 'labelLang'>;
}

/**
 * A sentence with its labels in bold, each in the language in which it is on screen. Its text is in elements, too: a
 * browser that translates pages puts elements of its own in the place of text, and React, which looks for the text
 * beside other things, would not find it again. Text that is alone in its element it just writes anew.
 */
export function Rich({ segments, translator }: Props) {
  return segments.map((segment, index) =>
    // A sentence is never reordered, so the place of a part in it is its identity.
    typeof segment === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <span key={index}>{segment}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <b key={index} className={styles.label} lang={translator.labelLang(segment.label)}>
        {segment.text}
      </b>
    ),
  );
}
