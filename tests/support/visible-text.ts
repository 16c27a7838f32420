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

/**
 * The words of a page as a reader meets them, each on its own line of the source: no code, no tags, no
 * addresses, no emphasis marks. An element with `data-quoted-error` is left out with all it holds: it is the
 * one place where a forbidden form may stand.
 */
export function visibleText(markdown: string): string {
  const code = withoutCode(markdown);
  const quoted = without(code, /<(\w+)\b[^>]*\bdata-quoted-error\b[^>]*>[\s\S]*?<\/\1>/g);
  const tags = without(quoted, /<\/?[A-Za-z][^>]*>/g);
  const addresses = tags.replace(/\]\([^)\s]*\)/g, (match) => ` ${blank(match.slice(1))}`);
  return addresses.replace(/\*\*|__|[[\]]/g, '');
}
