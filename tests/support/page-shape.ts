import type { Page } from './pages.ts';
import { withoutCode, wordyProps } from './visible-text.ts';

/** A tag of a component, an aside or a link in a section: what is compared, and where it stands. */
export interface Mark {
  text: string;
  line: number;
}

/** What a page has between two headings. The part before the first heading has `level` 0. */
export interface Section {
  level: number;
  line: number;
  listItems: number;
  tableRows: number;
  components: Mark[];
  links: Mark[];
}

/** A component's tag in one form, with the values of wordy props left out: `Label of="x" gloss`. */
function describeTag(name: string, attributes: string): string {
  const props = [...attributes.matchAll(/([\w:-]+)(?:=("[^"]*"|'[^']*'|\{[^}]*\}))?/g)].map(
    ([, prop, value]) => {
      const shown =
        value === undefined || wordyProps.has(prop ?? '') ? '' : `=${value.replaceAll(/\s/g, '')}`;
      return `${prop}${shown}`;
    },
  );
  return [name, ...props].join(' ');
}

/** The addresses that a line links to, in Markdown and in tags. */
function linksOn(line: string): string[] {
  return [...line.matchAll(/\]\(([^)\s]+)[^)]*\)|\bhref="([^"]+)"/g)].map(
    ([, inText, inTag]) => inText ?? inTag ?? '',
  );
}

/** Words are ordered differently in different languages, so the marks of one line are compared sorted. */
function marks(texts: string[], line: number): Mark[] {
  return texts.sort().map((text) => ({ text, line }));
}

/** Markdown in which no component's tag runs over several lines; the lines after it keep their numbers. */
function tagsOnOneLine(markdown: string): string {
  return markdown.replace(/<[A-Z]\w*\b[^>]*>/g, (tag) => {
    const breaks = tag.split('\n').length - 1;
    return tag.replaceAll('\n', ' ') + '\n'.repeat(breaks);
  });
}

/** The sections of a page in order, with the lines of its file. Code is not looked at. */
export function sectionsOf(page: Page): Section[] {
  const start = { level: 0, line: page.bodyLine, listItems: 0, tableRows: 0, components: [], links: [] };
  const sections: Section[] = [start];
  for (const [index, text] of tagsOnOneLine(withoutCode(page.body)).split('\n').entries()) {
    const line = page.bodyLine + index;
    const heading = /^(#{1,6})\s/.exec(text)?.[1];
    if (heading) sections.push({ ...start, level: heading.length, line, components: [], links: [] });
    const section = sections.at(-1) ?? start;
    if (/^\s*(?:[-*+]|\d+\.)\s/.test(text)) section.listItems++;
    if (/^\s*\|/.test(text)) section.tableRows++;
    const tags = [...text.matchAll(/<([A-Z]\w*)\b([^>]*?)\/?>/g)].map(([, name, props]) =>
      describeTag(name ?? '', props ?? ''),
    );
    const aside = /^:::(\w+)/.exec(text)?.[1];
    section.components.push(...marks(aside ? [`:::${aside}`, ...tags] : tags, line));
    section.links.push(...marks(linksOn(text), line));
  }
  return sections;
}
