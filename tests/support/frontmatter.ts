/** One top-level entry of a page's frontmatter: its text as written, and the line of the file it is on. */
export interface FrontmatterEntry {
  value: string;
  line: number;
}

/** A page split in two. `bodyLine` is the line of the file on which the body begins. */
export interface SplitPage {
  frontmatter: Map<string, FrontmatterEntry>;
  body: string;
  bodyLine: number;
}

/**
 * Splits a page at its `---` lines. A nested value (a hero, a list over several lines) is kept as the text
 * of its indented lines: enough to compare two pages, without a YAML parser.
 * A page without frontmatter gives an empty map.
 */
export function splitPage(text: string): SplitPage {
  const lines = text.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const frontmatter = new Map<string, FrontmatterEntry>();
  let open: FrontmatterEntry | undefined;
  for (let index = 1; index < end; index++) {
    const line = lines[index] ?? '';
    const [, key, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (key !== undefined) {
      open = { value: value ?? '', line: index + 1 };
      frontmatter.set(key, open);
    } else if (open) open.value += `\n${line}`;
  }
  return { frontmatter, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
