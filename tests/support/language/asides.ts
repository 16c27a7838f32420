/** A passage between quotation marks or parentheses, with its place in the text. */
export interface Aside {
  words: string;
  index: number;
}

/** The passages that a text sets apart, without the marks around them: “…”, ”…” and (…). */
export function asidesIn(text: string): Aside[] {
  return [...text.matchAll(/(?:[“”"‘]([^“”"‘]+)[”"’](?!\p{L})|\(([^()]+)\))/gu)].map(
    ({ 1: quoted, 2: bracketed, index }) => ({ words: quoted ?? bracketed ?? '', index: index + 1 }),
  );
}
