import { describe, expect, test } from 'vitest';
import { type MenuPage, menuPages, mostBeside } from '../../src/components/chrome/menu-pages.ts';

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const links = (slugs: readonly string[]) =>
  slugs.map((slug) => ({ slug, href: `/en/${slug}/`, label: slug }));

/** A section with groups beneath its second page, and pages beneath those. */
const slugs = [
  'do/a',
  'do/b',
  ...range(12).flatMap((group) => [`do/b/g${group}`, ...range(12).map((page) => `do/b/g${group}/p${page}`)]),
  'do/c',
];
const known = new Set(slugs);
const parentOf = (slug: string) => {
  const parent = slug.split('/').slice(0, -1).join('/');
  return known.has(parent) ? parent : undefined;
};

/** The menu as lines, indented beneath each other; the current page has a star. */
const outline = (pages: readonly MenuPage[], depth = 0): string[] =>
  pages.flatMap(({ slug, isCurrent, beneath }) => [
    `${'-'.repeat(depth)}${slug}${isCurrent ? '*' : ''}`,
    ...outline(beneath, depth + 1),
  ]);
const menuOf = (current: string) => outline(menuPages(links(slugs), current, parentOf));

describe('The menu of a section', () => {
  test('lists the pages right in it, and on one of them those beneath', () => {
    expect(menuOf('do/a')).toEqual(['do/a*', 'do/b', 'do/c']);
    expect(menuOf('do/b')).toEqual(['do/a', 'do/b*', ...range(12).map((group) => `-do/b/g${group}`), 'do/c']);
  });

  test('leads up from a page beneath others, and lists those beside it', () => {
    expect(menuOf('do/b/g3/p2')).toEqual([
      'do/b',
      '-do/b/g3',
      ...range(12).map((page) => `--do/b/g3/p${page}${page === 2 ? '*' : ''}`),
    ]);
  });

  test('is no longer than the surroundings of the page, however many pages there are', () => {
    expect(slugs.length).toBeGreaterThan(150);
    for (const slug of slugs) expect(menuOf(slug).length, slug).toBeLessThanOrEqual(26);
  });

  test('names the pages when too many stand side by side', () => {
    const many = links(range(mostBeside + 1).map((page) => `do/p${page}`));
    expect(menuPages(many.slice(1), 'do/p2', () => undefined)).toHaveLength(mostBeside);
    expect(() => menuPages(many, 'do/p2', () => undefined)).toThrow(
      /17 pages side by side, do\/p1 to do\/p17/u,
    );
  });
});
