import { describe, expect, test } from 'vitest';
import { completeTags } from '../../src/config/locales.ts';
import { type BuiltPage, builtPages } from '../support/built-site.ts';
import { catalogOf } from '../support/site-strings.ts';

/*
 * src/config/starlight-in-content.ts leans on the shape of one hook of Starlight's and two loaders. When an
 * upgrade changes it, these are the things that go missing without a word.
 */

const pages = builtPages();
const pageAt = (address: string): BuiltPage => {
  const page = pages.find((candidate) => candidate.address === address);
  if (page) return page;
  throw new Error(
    `The built site has no page ${address}: Starlight may no longer read content/docs (src/config/starlight-in-content.ts).`,
  );
};

describe.each(completeTags)('Starlight reads content/ at the top: %s', (locale) => {
  const strings = catalogOf(locale);

  test('the page has been found and says when it was last changed', () => {
    const { html } = pageAt(`/${locale}/understand/service/`);
    expect(html).toMatch(
      new RegExp(`${strings['page.lastUpdated']}\\s*<time datetime="?\\d{4}-\\d\\d-\\d\\d`),
    );
  });

  test('the menu names the page by its own title', () => {
    const { html } = pageAt(`/${locale}/understand/service/`);
    const title = /<h1 id="?page-title"?>([^<]+)</.exec(html)?.[1] ?? 'no heading';
    const current = /<a [^>]*aria-current="?page"?[^>]*>\s*([^<]+?)\s*</.exec(html)?.[1];
    expect(current).toBe(title);
  });

  test('a box in the text is labelled in the language of the page', () => {
    const { html } = pageAt(`/${locale}/understand/names/`);
    expect(html).toMatch(/<aside [^>]*aria-label="[^"]+"/);
  });

  test('our own strings are used', () => {
    const { html } = pageAt(`/${locale}/understand/service/`);
    expect(html).toContain(strings['skipLink.label']);
  });
});
