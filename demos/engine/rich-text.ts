/** A run of plain words, or a portal label with the key under which it is written. */
export type Segment = string | { readonly label: string; readonly text: string };

/*
 * i18next nests labels into sentences as plain text. To know afterwards which words are labels (they are set in
 * bold, in the portal's language), each label is wrapped in private-use characters, which no catalog contains.
 */
const open = '\uE000';
const middle = '\uE001';
const close = '\uE002';
const marked = new RegExp(`${open}([^${middle}]*)${middle}([^${close}]*)${close}`, 'u');

/** Wraps a label's text so that {@link parseSegments} finds it again in a sentence. */
export function markLabel(key: string, text: string): string {
  return `${open}${key}${middle}${text}${close}`;
}

/** Splits a sentence into plain words and the labels that {@link markLabel} wrapped, in order, leaving out empty runs. */
export function parseSegments(sentence: string): Segment[] {
  // `split` with two groups yields: words, key, text, words, key, text, words.
  const parts = sentence.split(new RegExp(marked, 'gu'));
  const segments: Segment[] = [];
  for (let index = 0; index < parts.length; index += 3) {
    const words = parts[index];
    if (words) segments.push(words);
    const label = parts[index + 1];
    const text = parts[index + 2];
    if (label !== undefined && text !== undefined) segments.push({ label, text });
  }
  return segments;
}

/** The sentence as it is read aloud: labels without their marks. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : segment.text)).join('');
}
