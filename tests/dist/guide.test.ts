import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { guideAddress, placeInGuide } from '../../src/config/guide.ts';
import { localeTags } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { sections } from '../../src/config/sidebar.ts';
import { site } from '../../src/config/site.ts';
import {
  attribute,
  type Element,
  elementsIn,
  hasClass,
  type Node,
  textOf,
} from '../../src/integrations/guide/tree.ts';
import { builtFiles, builtPages, fileBehind, readBuilt } from '../support/built-site.ts';

/* The whole guide as one document. That ids are unique and the HTML valid is checked for every page elsewhere. */

const words = (node: Node) => textOf(node).replaceAll(/\s+/gu, ' ').trim();

/** What only serves on screen. The document does without it, and so may be without its words. */
const onScreen = (element: Element) =>
  /^(?:astro-island|script|style|template|button)$/u.test(element.tagName) ||
  /(?:^| )(?:needs-js|step-link|anchor|embed-all)(?: |$)/u.test(attribute(element, 'class') ?? '');

/** The blocks of a page's text that hold nothing that is only for the screen. */
function* blocksOf(element: Element): Generator<Element> {
  if (onScreen(element)) return;
  const whole = [...elementsIn(element)];
  if (/^(?:p|li|td|th|dt|dd|pre|figcaption)$/u.test(element.tagName) && !whole.some(onScreen)) yield element;
  else for (const child of element.childNodes) if ('tagName' in child) yield* blocksOf(child);
}

const pages = builtPages();
const slugs: string[] = sections.flatMap((section) => section.pages);

describe.each(localeTags)('The whole guide: %s', (locale) => {
  const page = pages.find(({ address }) => site.base.slice(0, -1) + address === guideAddress(locale));
  if (!page)
    throw new Error(`The built site has no ${guideAddress(locale)}: see src/pages/[locale]/guide.astro.`);
  const all = [...elementsIn(parse(page.html))];
  const main = all.find(({ tagName }) => tagName === 'main') as Element;
  const inMain = [...elementsIn(main)];
  const chapters = inMain.filter((element) => hasClass(element, 'guide-chapter'));
  const links = inMain
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href') ?? '');

  test('has every page of the menu once, in its order', () => {
    expect(slugs.length).toBeGreaterThan(30);
    expect(chapters.map((chapter) => attribute(chapter, 'id'))).toEqual(
      slugs.map((slug) => placeInGuide(slug)),
    );
    const listed = links.slice(0, slugs.length);
    expect(listed).toEqual(slugs.map((slug) => `#${placeInGuide(slug)}`));
  });

  test.each(slugs)('%s says in it what the page says', (slug) => {
    const source = pages.find(({ address }) => site.base.slice(0, -1) + address === pathTo(locale, slug));
    const document = parse(source?.html ?? '', { scriptingEnabled: false });
    const prose = [...elementsIn(document)].find((one) => attribute(one, 'class') === 'prose');
    const chapter = words(chapters.find((one) => attribute(one, 'id') === placeInGuide(slug)) as Element);
    const said = prose ? [...blocksOf(prose)].map(words) : [];
    expect(said.length).toBeGreaterThan(0);
    for (const block of said) expect(chapter).toContain(block);
  });

  test('has one title, and no level of heading left out', () => {
    const levels = all.flatMap(({ tagName }) => /^h([1-6])$/u.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0), `heading ${index + 1}`).toBeLessThanOrEqual(1);
    });
  });

  test('leads to its own chapters, and to no page that is one of them', () => {
    const ids = new Set(all.map((element) => attribute(element, 'id')));
    const files = new Set(slugs.map((slug) => `${locale}/${slug}/index.html`));
    const inside = links.filter((link) => link.startsWith('#'));
    expect(inside.length).toBeGreaterThan(slugs.length);
    expect(inside.filter((link) => !ids.has(link.slice(1)))).toEqual([]);
    expect(links.filter((link) => !link.startsWith('#') && files.has(fileBehind(link, page) ?? ''))).toEqual(
      [],
    );
  });

  test('runs nothing, and has nothing to press', () => {
    const names = new Set(all.map(({ tagName }) => tagName));
    const dead = [
      ...['script', 'button', 'astro-island', 'template', 'iframe'],
      ...['noscript', 'dialog', 'video'],
    ];
    for (const name of dead) expect([...names], name).not.toContain(name);
    expect(page.html).not.toMatch(/data-(?:simulation|walkthrough|pagefind)/u);
  });

  test('is not listed: not for search engines, not in the sitemap, not in search', () => {
    expect(page.html).toContain('<meta name="robots" content="noindex">');
    const maps = builtFiles().filter((file) => /^sitemap-\d+\.xml$/u.test(file));
    expect(maps.length).toBeGreaterThan(0);
    for (const file of maps) expect(readBuilt(file).toString()).not.toContain(guideAddress(locale));
  });

  test('is reached from the foot of every page', () => {
    const documents = pages.filter(({ html }) => html.includes('data-pagefind-body'));
    const own = documents.filter(({ address }) => address.startsWith(`/${locale}/`));
    expect(own.length).toBeGreaterThan(30);
    const without = own.filter(({ html }) => !html.includes(`href="${guideAddress(locale)}"`));
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});
