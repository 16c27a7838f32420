import { describe, expect, test } from 'vitest';
import { linksInto } from '../../src/components/chrome/borrowed-links.ts';
import { honestHead } from '../../src/components/chrome/honest-head.ts';

const address = 'https://threat-experts.example';
const head: Parameters<typeof honestHead>[0] = [
  { tag: 'title', attrs: {}, content: 'Apply' },
  { tag: 'link', attrs: { rel: 'canonical', href: `${address}/nb/do/apply/` }, content: '' },
  { tag: 'meta', attrs: { property: 'og:url', content: `${address}/nb/do/apply/` }, content: '' },
  { tag: 'meta', attrs: { property: 'og:locale', content: 'nb' }, content: '' },
  { tag: 'link', attrs: { rel: 'alternate', hreflang: 'en', href: `${address}/en/do/apply/` }, content: '' },
  { tag: 'link', attrs: { rel: 'alternate', hreflang: 'nb', href: `${address}/nb/do/apply/` }, content: '' },
];

describe('what a page says to machines', () => {
  test('stays as it is where the page is written in every language', () => {
    expect(honestHead(head, { unwritten: [] })).toEqual(head);
  });

  test('names no translation that is not there', () => {
    expect(honestHead(head, { unwritten: ['nb'] })).toEqual(head.slice(0, -1));
  });

  test('names the page whose text it shows', () => {
    const original = { url: `${address}/en/do/apply/`, lang: 'en' };
    const said = JSON.stringify(honestHead(head, { unwritten: ['nb'], original }));
    expect(said).not.toContain('nb');
    expect(said.match(/en\/do\/apply/g)).toHaveLength(3);
  });
});

describe('the links of a text that is not translated', () => {
  const translated = (slug: string) => slug === 'do/apply';
  const read = (html: string) => linksInto(html, 'en', 'sv', translated);

  test.each([
    ['<a href="/en/do/opt-out/">', '<a href="/sv/do/opt-out/">'],
    ['<a class="x" href="/en/">', '<a class="x" href="/sv/">'],
    ['<a href="/en/do/apply/#opt-in--submit">', '<a href="/sv/do/apply/#opt-in--submit">'],
    ['<a href="/en/do/opt-out/#what-happens">', '<a href="/sv/do/opt-out/#what-happens">'],
  ])('%s leads on in the language of the reader', (html, expected) => expect(read(html)).toBe(expected));

  test.each([
    '<a href="/en/do/apply/#what-happens">',
    '<a href="https://learn.microsoft.com/en/do/">',
    '<a href="#en">',
    '<code>href="/en/do/opt-out/"</code>',
  ])('%s stays', (html) => expect(read(html)).toBe(html));
});
