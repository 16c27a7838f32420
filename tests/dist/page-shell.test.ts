import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { distDir } from '../support/built-site.ts';

const dist = `${distDir}/`;
const pages = globSync('{sv,en}/**/index.html', { cwd: dist })
  .map((path) => ({ path, html: readFileSync(dist + path, 'utf8') }))
  // Pages of a simulation in a window of its own have no menu.
  .filter(({ html }) => html.includes('data-pagefind-body'));

test('there is a built site to look at', () => {
  expect(pages.length, 'no pages in dist/: run "npm run build" first').toBeGreaterThan(1);
});

test.each(pages)('$path has our page shell, and nothing of the one it replaces', ({ html }) => {
  expect(html).toMatch(/<header class="site-head">\s*<a class="skip" href="#page-title">/);
  expect(html).toMatch(/<h1 id="page-title">/);
  expect(html).not.toMatch(
    /sl-sidebar|starlight-(?:menu|toc)|<sl-|<link rel="stylesheet"(?![^>]* media="print")/,
  );
});

test.each(pages)('$path names its landmarks and says what its buttons are', ({ html }) => {
  const tags = html.match(/<(?:nav|section|aside)\b[^>]*>/g) ?? [];
  expect(tags.filter((tag) => !/aria-label(?:ledby)?=|class="role"/.test(tag))).toEqual([]);
  const buttons = html.match(/<button\b[^>]*>/g) ?? [];
  expect(buttons.filter((tag) => !tag.includes('type="button"'))).toEqual([]);
});

test.each(pages)('$path lists the pages of at most one section', ({ html }) => {
  const [menu = ''] = html.match(/<nav class="site-nav".*?<\/nav>/s) ?? [];
  expect((menu.match(/<span class="section">/g) ?? []).length).toBeLessThanOrEqual(1);
});

test.each(pages)('$path leads to itself in the other language', ({ path, html }) => {
  const [, rest = ''] = path.match(/^\w+(\/.*)index\.html$/) ?? [];
  const other = path.startsWith('sv/') ? 'en' : 'sv';
  expect(html).toMatch(
    new RegExp(`<a class="language" href="[^"]*/${other}${rest}" lang="${other}" hreflang="${other}">`),
  );
});
