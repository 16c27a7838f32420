import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PageList } from '../../src/components/search/list.ts';
import { matchPages } from '../../src/components/search/match.ts';
import { completeTags, localeTags } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { sections } from '../../src/config/sidebar.ts';
import { site } from '../../src/config/site.ts';
import { readBuilt } from '../support/built-site.ts';
import { searchesIn } from '../support/first-searches.ts';

describe.each(localeTags)('the list of pages in %s', (locale) => {
  const list: PageList = JSON.parse(readBuilt(`${locale}/titles.json`).toString());

  test('has every page of the menu, in its order, with the words that lead to it', () => {
    expect(list.pages.map(({ url }) => url)).toEqual(
      sections.flatMap(({ pages }) => pages.map((slug) => pathTo(locale, slug))),
    );
    expect(list.pages.filter(({ terms }) => terms.length > 0).length).toBeGreaterThan(15);
  });

  test('knows each page by the id that the index has for it, if it has the page', () => {
    const isIndexed = ({ url }: { url: string }) =>
      readBuilt(`${url.slice(site.base.length)}index.html`).includes('data-pagefind-body');
    const indexed = list.pages.filter(isIndexed);
    expect(indexed.length).toBeGreaterThan(40);
    for (const page of list.pages) expect(page.id !== undefined, page.url).toBe(isIndexed(page));
    for (const { id, url } of indexed) {
      const fragment = gunzipSync(readBuilt(`pagefind/fragment/${id}.pf_fragment`)).toString();
      expect(fragment).toContain(`"url":"/${url.slice(site.base.length)}"`);
    }
  });

  test('names pages to turn to when nothing was found', () => {
    const others = localeTags.filter((other) => other !== locale);
    expect(list.ways.map(({ url }) => url)).toEqual([
      pathTo(locale, 'reference/glossary'),
      pathTo(locale, 'reference/faq'),
      ...others.map((other) => pathTo(other)),
    ]);
  });
});

describe.each(completeTags)('the first searches in %s', (locale) => {
  const list: PageList = JSON.parse(readBuilt(`${locale}/titles.json`).toString());
  const found = (words: string) => matchPages(list, words);

  test.each(searchesIn(locale))('“$words” of a $reader leads to $page', ({ words, page }) => {
    const urls = found(words).map(({ page: { url } }) => url);
    expect(urls[0], `Listed first: ${urls.slice(0, 4).join(', ') || 'nothing'}.`).toBe(pathTo(locale, page));
  });
});
