import { type Locale, localeTags } from '../../src/config/locales.ts';
import { catalogIn } from '../../src/config/simulation-words.ts';
import { factSections } from '../../tests/support/page-facts.ts';
import { byPath } from '../../tests/support/page-pairs.ts';
import { sectionsOf } from '../../tests/support/page-shape.ts';
import type { Page } from '../../tests/support/pages.ts';
import { visibleText } from '../../tests/support/visible-text.ts';
import { type Reading, reading } from './reading.ts';

/** What the overview says of a page and its twins. */
export interface PageRow {
  path: string;
  job: string;
  readings: Partial<Record<Locale, Reading>>;
  simulations: string[];
  facts: string[];
}

/** The script on a page, which stands in the catalogs of its talk: a paragraph for each of its texts. */
const scriptOf = ({ body, locale }: Page) =>
  [...body.matchAll(/<TalkScript of="([^"]+)" \/>/gu)]
    .flatMap(([, id]) => Object.values(catalogIn(`demos/talks/${id}`, locale)))
    .map((text) => text.replaceAll(/\$t\([^)]*\)/gu, 'x'))
    .join('\n\n');

/** The words of a page’s own text: its title, without quotation marks around it, its body, and a script in it. */
const ownText = (page: Page) =>
  `${page.frontmatter.get('title')?.value.replace(/^(['"])(.*)\1$/u, '$2') ?? ''}\n\n${visibleText(page.body)}\n\n${scriptOf(page)}`;

const simulationsOf = (page: Page) =>
  sectionsOf(page)
    .flatMap(({ components }) => components)
    .flatMap(({ text }) => /^Simulation scenario="([^"]+)"/u.exec(text)?.[1] ?? []);

/** A row for each path, in the order of the pages given: what twins share is taken from the first. */
export function pageRows(pages: readonly Page[]): PageRow[] {
  return [...byPath(pages)].map(([path, twins]) => {
    const first = [...twins.values()][0];
    return {
      path,
      job: first?.frontmatter.get('job')?.value ?? '',
      readings: Object.fromEntries([...twins].map(([locale, page]) => [locale, reading(ownText(page))])),
      simulations: first ? simulationsOf(first) : [],
      facts: factSections(first?.frontmatter.get('facts')?.value.replaceAll("'", '"') ?? '') ?? [],
    };
  });
}

/** The rows as a table in Markdown, with columns for each of some languages and a row of sums at its end. */
export function overviewTable(rows: readonly PageRow[], tags: readonly Locale[] = localeTags): string {
  const head = [
    'Page',
    'Job',
    ...tags.map((tag) => `Words ${tag}`),
    ...tags.map((tag) => `LIX ${tag}`),
    'Simulations',
    'Facts',
  ];
  const numbers = new Set(head.filter((name) => /^(?:Words|LIX) /u.test(name)));
  const cells = rows.map(({ path, job, readings, simulations, facts }) => [
    path,
    job,
    ...tags.map((tag) => `${readings[tag]?.words ?? ''}`),
    ...tags.map((tag) => `${readings[tag]?.lix ?? ''}`),
    simulations.join(', '),
    facts.join(', '),
  ]);
  const sums = tags.map((tag) =>
    String(rows.reduce((sum, { readings }) => sum + (readings[tag]?.words ?? 0), 0)),
  );
  const last = [`${rows.length} pages`, '', ...sums, ...tags.map(() => ''), '', ''];
  const rule = head.map((name) => (numbers.has(name) ? '--:' : '---'));
  return [head, rule, ...cells, last].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
