import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { courseAddress, frames } from '../../src/config/addresses.ts';
import { guideAddress } from '../../src/config/guide.ts';
import { type Locale, localeTags } from '../../src/config/locales.ts';
import { site } from '../../src/config/site.ts';

/** Where the built site lies. */
export const distDir = path.resolve(fileURLToPath(new URL('../../', import.meta.url)), site.outDir);

/** A page of the built site. */
export interface BuiltPage {
  /** From the site's root: `sv/do/apply/index.html`. */
  file: string;
  /** Its address from the site's base, with a slash at the front: `/sv/do/apply/`. */
  address: string;
  html: string;
}

/**
 * Every file of the built site, from its root, with `/` in between; packed twins left out.
 * @throws when nothing has been built
 */
export function builtFiles(): string[] {
  if (!existsSync(distDir))
    throw new Error(`There is no built site at ${distDir}: run "npm run build" before these tests.`);
  return readdirSync(distDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.br'))
    .map((entry) => path.relative(distDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Reads a file of the built site by its path from the root. */
export const readBuilt = (file: string) => readFileSync(path.join(distDir, file));

/**
 * Every page of the built site.
 * @throws when there is none: a test over no pages would hold whatever the site is like
 */
export function builtPages(): BuiltPage[] {
  const pages = builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readBuilt(file).toString(),
    }));
  if (pages.length === 0)
    throw new Error(`${distDir} holds no pages: run "npm run build" before these tests.`);
  return pages;
}

/** The file behind an address in a page, or undefined when it leads out of the site. */
export function fileBehind(address: string, from: BuiltPage): string | undefined {
  const here = new URL(`${site.base.slice(0, -1)}${from.address}`, site.url);
  const url = new URL(address, here);
  if (url.origin !== here.origin || !url.pathname.startsWith(site.base)) return undefined;
  const file = decodeURIComponent(url.pathname.slice(site.base.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** The kinds of page that have budgets of their own (design, section 9). */
export type PageKind = 'document' | 'simulation' | 'standalone' | 'course' | 'guide';

/** The kind of a page, from its address and what is in it. */
export function kindOf(page: BuiltPage): PageKind {
  if (new RegExp(`^/[^/]+/(?:${frames.join('|')})/.`, 'u').test(page.address)) return 'standalone';
  const isAt = (addressOf: (locale: Locale) => string) =>
    localeTags.some((locale) => addressOf(locale) === site.base.slice(0, -1) + page.address);
  if (isAt(guideAddress)) return 'guide';
  if (isAt(courseAddress)) return 'course';
  return /<astro-island\b|\bdata-simulation=/.test(page.html) ? 'simulation' : 'document';
}
