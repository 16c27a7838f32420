import { completeTags, isLocale, type Locale } from '../../src/config/locales.ts';
import { type Mark, type Section, sectionsOf } from './page-shape.ts';
import type { Page } from './pages.ts';

/** Frontmatter whose text is for readers and so differs between languages; a nested one keeps its keys. */
const wordyKeys = new Set(['title', 'description', 'hero', 'sidebar', 'banner', 'tagline', 'findBy']);

/** Languages by their English names, for the sentences of failures. */
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** The pages of one path, by language. */
export function byPath(pages: readonly Page[]): Map<string, Map<Locale, Page>> {
  const paths = new Map<string, Map<Locale, Page>>();
  for (const page of pages) {
    const twins = paths.get(page.path) ?? new Map<Locale, Page>();
    paths.set(page.path, twins.set(page.locale, page));
  }
  return paths;
}

/** A sentence for each page that a language lacks, unless it is still being translated. */
export function missingTwins(pages: readonly Page[]): string[] {
  return [...byPath(pages)].flatMap(([, twins]) => {
    const [present] = twins.values();
    const lacking = completeTags.filter((locale) => !twins.has(locale));
    return lacking.map((locale) => {
      const twin = present?.file.replace(/^content\/docs\/[^/]+/, `content/docs/${locale}`);
      return `${present?.file} exists but ${twin} does not: write it or remove the ${languageNames.of(present?.locale ?? 'en')} page.`;
    });
  });
}

/** The start page, to which the name of the site leads. */
const besideMenu = 'index';

/** A sentence for each page that no section of the menu has; `listed` are the paths of those that it has. */
export function outsideMenu(pages: readonly Page[], listed: readonly string[]): string[] {
  return pages
    .filter(({ path }) => path !== besideMenu && !listed.includes(path))
    .map(
      ({ file, path }) => `${file} is not in the menu: add "${path}" to a section in src/config/sidebar.ts.`,
    );
}

/** The keys and list dashes of a nested frontmatter value, without its words. */
function skeleton(value: string): string {
  const nested = value.split('\n').slice(1);
  return nested.map((line) => /^\s*(?:- )?(?:[\w-]+:)?/.exec(line)?.[0] ?? '').join('\n');
}

/** A sentence for each frontmatter key that only one of two twins has, or whose shared value differs. */
export function frontmatterDifferences(a: Page, b: Page): string[] {
  const keys = new Set([...a.frontmatter.keys(), ...b.frontmatter.keys()]);
  return [...keys].flatMap((key) => {
    const [left, right] = [a.frontmatter.get(key), b.frontmatter.get(key)];
    if (!left)
      return [`${a.file} lacks “${key}”, which ${b.file}:${right?.line} has: add it or remove it there.`];
    if (!right)
      return [`${b.file} lacks “${key}”, which ${a.file}:${left.line} has: add it or remove it there.`];
    const compared = wordyKeys.has(key) ? skeleton : (value: string) => value;
    if (compared(left.value) === compared(right.value)) return [];
    return [`${b.file}:${right.line} has another “${key}” than ${a.file}:${left.line}: make them equal.`];
  });
}

/** An address without what may differ between languages: the language, and the id of a heading. */
export function neutralLink(address: string): string {
  const path = address.replace(/^\/([^/]+)(?=\/)/, (whole, tag) => (isLocale(tag) ? '/<lang>' : whole));
  return path.includes('--') ? path : path.replace(/#.*$/, '#');
}

function markDifference(
  kind: string,
  a: Page,
  b: Page,
  left: Mark[],
  right: Mark[],
  same = (text: string) => text,
) {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index], right[index]];
    if (one && other && same(one.text) === same(other.text)) continue;
    const where = (page: Page, mark?: Mark) =>
      mark ? `${page.file}:${mark.line} has “${mark.text}”` : `${page.file} has none`;
    return [`${where(a, one)} where ${where(b, other)}: give both the same ${kind}, in the same order.`];
  }
  return [];
}

function sectionDifferences(a: Page, b: Page, left: Section, right: Section): string[] {
  const count = (kind: string, one: number, other: number) =>
    one === other
      ? []
      : [
          `${b.file}:${right.line} begins a section with ${other} ${kind}, but ${a.file}:${left.line} has ${one}: make them as many.`,
        ];
  return [
    ...count('list items', left.listItems, right.listItems),
    ...count('table rows', left.tableRows, right.tableRows),
    ...markDifference('components', a, b, left.components, right.components),
    ...markDifference('links', a, b, left.links, right.links, neutralLink),
  ];
}

/** A sentence for each difference in build between two twins: headings first, then section by section. */
export function structureDifferences(a: Page, b: Page): string[] {
  const [left, right] = [sectionsOf(a), sectionsOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index], right[index]];
    if (one && other && one.level === other.level) continue;
    const where = (page: Page, section?: Section) =>
      section
        ? `${page.file}:${section.line} has a heading of level ${section.level}`
        : `${page.file} has no more`;
    return [`${where(a, one)} where ${where(b, other)}: give both the same headings.`];
  }
  return left.flatMap((section, index) => {
    const twin = right[index];
    return twin ? sectionDifferences(a, b, section, twin) : [];
  });
}

/** A sentence for each link inside the site that does not begin with the page's own language. */
export function linkProblems(page: Page): string[] {
  return sectionsOf(page)
    .flatMap((section) => section.links)
    .filter(({ text }) => !/^(?:https?:|mailto:|#)/.test(text) && !text.startsWith(`/${page.locale}/`))
    .map(({ text, line }) => `${page.file}:${line} links to ${text}: begin it with /${page.locale}/.`);
}
