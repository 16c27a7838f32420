/** Replaces all but the line breaks with spaces, so that what remains keeps its place and its line. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** `text` with everything that `pattern` finds blanked. */
function without(text: string, pattern: RegExp): string {
  return text.replace(pattern, blank);
}

/** Markdown without code, imports and comments, blanked in place. Where structure is counted, this is read. */
export function withoutCode(markdown: string): string {
  const fenced = without(markdown, /^(```|~~~)[\s\S]*?^\1[^\n]*$/gm);
  const inline = without(fenced, /`[^`\n]+`/g);
  return without(without(inline, /\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g), /^(?:import|export)\s.*$/gm);
}

/** Markdown whose blocks of plain text (```text) are prose like any other: an example that a person writes, no code. */
function withPlainTextBlocks(markdown: string): string {
  return markdown.replace(/^```text[^\n]*\n([\s\S]*?)^```[^\n]*$/gm, (_block, text: string) => `\n${text}`);
}

/** Props that hold words for the reader, so that they differ between languages. */
export const wordyProps: ReadonlySet<string> = new Set([
  'title',
  'text',
  'label',
  'alt',
  'caption',
  'description',
  'heading',
  'lead',
]);

/** A tag with everything blanked but the words that its props hold for the reader. */
function wordsOfTag(tag: string): string {
  return tag.replace(/([\w:-]+)=("[^"\n]*"|'[^'\n]*')|[^\n]/g, (found, prop?: string, value?: string) =>
    prop !== undefined && value !== undefined && wordyProps.has(prop)
      ? `${blank(`${prop}="`)}${value.slice(1, -1)} `
      : blank(found),
  );
}

const quotedErrors = /<(\w+)\b[^>]*\bdata-quoted-error\b[^>]*>[\s\S]*?<\/\1>/g;
const foreignParts = /<(\w+)\b[^>]*\blang="([a-z]{2})[^"]*"[^>]*>([\s\S]*?)<\/\1>/g;

/** What of Markdown is no words, blanked: tags, addresses, names of asides, expressions, emphasis. */
function wordsAlone(markdown: string, keepEmphasis = false): string {
  const tags = markdown.replace(/<\/?[A-Za-z][^>]*>/g, wordsOfTag);
  const addresses = tags.replace(/\]\([^)\s]*\)/g, (match) => ` ${blank(match.slice(1))}`);
  const rest = without(addresses, /^:::\w*|https?:\/\/\S+|\{[^{}\n]*\}|&#?\w+;/gm);
  return rest.replace(keepEmphasis ? /[[\]]/g : /\*\*|__|[[\]]/g, '');
}

/**
 * The words of a page as a reader meets them, each on its own line of the source: no code, no tags, no
 * addresses, no emphasis marks. An element with `data-quoted-error` is left out with all it holds: it is the
 * one place where a forbidden form may stand.
 * @param options `keepEmphasis` leaves the asterisks of what is bold
 */
export function visibleText(markdown: string, { keepEmphasis = false } = {}): string {
  return wordsAlone(without(withoutCode(withPlainTextBlocks(markdown)), quotedErrors), keepEmphasis);
}

/** Part of a page that is in one language; what is in another is blanked, so that lines stay. */
export interface LanguagePart {
  locale: string;
  text: string;
}

/**
 * The words of a page by language: its own first, then each element that says with `lang` that it is in another.
 * @param locale the language of the page
 */
export function visibleTextByLanguage(markdown: string, locale: string): LanguagePart[] {
  const source = without(withoutCode(withPlainTextBlocks(markdown)), quotedErrors);
  const parts = [...source.matchAll(foreignParts)]
    .filter(([, , lang]) => lang !== locale)
    .map(({ 0: element, 2: lang = '', index }) => ({
      locale: lang,
      text: wordsAlone(blank(source.slice(0, index)) + element + blank(source.slice(index + element.length))),
    }));
  const own = source.replace(foreignParts, (element, _tag, lang) =>
    lang === locale ? element : blank(element),
  );
  return [{ locale, text: wordsAlone(own) }, ...parts];
}
