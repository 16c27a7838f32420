import { expect, test } from 'vitest';
import { alternates } from '../../src/config/sitemap.ts';

const origin = 'https://threat-experts.example';
const links = (slug: string) => [
  { lang: 'sv', url: `${origin}/sv/${slug}` },
  { lang: 'en', url: `${origin}/en/${slug}` },
  { lang: 'x-default', url: `${origin}/en/${slug}` },
];

test.each([
  ['/sv/do/apply/', 'do/apply/'],
  ['/en/do/apply/', 'do/apply/'],
  ['/en/', ''],
  ['/', ''],
])('%s has its page in every language beside it', (path, slug) => {
  expect(alternates(origin + path)).toEqual(expect.arrayContaining(links(slug)));
});
