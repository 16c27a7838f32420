import { expect, test } from 'vitest';
import { course } from '../../demos/course/index.ts';
import { drawersOf } from '../../demos/course/model/course.ts';
import { courseAddress } from '../../src/config/addresses.ts';
import { localeTags } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { type BuiltPage, builtFiles, builtPages, fileBehind } from '../support/built-site.ts';

/* The build checks links in the text (src/config/link-check.ts). This also sees those that components make. */

const files = new Set(builtFiles());
const pages = builtPages();
const idsOf = new Map(
  pages.map(({ file, html }) => [
    file,
    new Set([...html.matchAll(/\sid=(?:"([^"]+)"|([^\s>"]+))/g)].map(([, quoted, bare]) => quoted ?? bare)),
  ]),
);

function linksOf({ html }: BuiltPage): string[] {
  return [...html.matchAll(/<a\s(?:[^>]*?\s)?href=(?:"([^"]*)"|([^\s>"]+))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
}

/** What is wrong with a link, as a sentence; nothing when it leads somewhere. */
function problem(link: string, page: BuiltPage): string[] {
  const [address = '', place] = link.split('#');
  const file = address === '' ? page.file : fileBehind(address, page);
  if (file === undefined) return [];
  if (!files.has(file)) return [`${page.file} links to ${link}, but the built site has no ${file}.`];
  // A time in a film (Media Fragments URI 1.0, section 4.2.1).
  if (/\.(?:mp4|webm)$/.test(file) && /^t=\d+(?:\.\d+)?$/.test(place ?? '')) return [];
  // A lesson, which the course opens itself.
  const inCourse = localeTags.some((locale) => courseAddress(locale) === address);
  if (inCourse && drawersOf(course).includes(place ?? '')) return [];
  if (!place || idsOf.get(file)?.has(decodeURIComponent(place))) return [];
  return [`${page.file} links to ${link}, but nothing in ${file} has the id "${place}".`];
}

test.each(pages.map((page) => [page.file, page] as const))('every link of %s leads somewhere', (_, page) => {
  expect(linksOf(page).flatMap((link) => problem(link, page))).toEqual([]);
});

test('there are links to look at, and bad ones would be seen', () => {
  const [page] = pages.filter(({ file }) => file.endsWith('do/apply/index.html'));
  if (!page) throw new Error('dist/ has no page about applying: run "npm run build" first.');
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(200);
  expect(problem(pathTo('sv', 'nowhere'), page)).toHaveLength(1);
  expect(problem('#nowhere', page)).toHaveLength(1);
  expect(problem(`${pathTo('sv', 'do/apply')}#t=1`, page)).toHaveLength(1);
  expect(problem(`${courseAddress('sv')}#nowhere`, page)).toHaveLength(1);
  expect(linksOf({ ...page, html: '<a href="/a/">A</a> <a class="b" href="/b/">B</a>' })).toEqual([
    '/a/',
    '/b/',
  ]);
});
