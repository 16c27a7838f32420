/** A stretch of an excerpt, and whether it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['#x27', "'"],
]);

const decode = (text: string) =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => entities.get(name.toLowerCase()) ?? whole);

/**
 * Takes an excerpt as Pagefind gives it (escaped HTML with `<mark>`) and returns its text in pieces.
 * Nothing in it is ever handed to the browser as HTML: any other tag comes out as the text that it is.
 */
export function excerptPieces(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') marked = part === '<mark>';
    else if (part) pieces.push({ text: decode(part), marked });
  }
  return pieces;
}
