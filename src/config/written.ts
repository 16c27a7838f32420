import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { scenarios } from '../../demos/scenarios/index.ts';
import { lacking, lackOf, type Translation } from './fallback.ts';
import { lackNote, type Spoken } from './lack-note.ts';
import {
  completeTags,
  defaultLocale,
  isLocale,
  isPartial,
  type Locale,
  locales,
  partialTags,
} from './locales.ts';
import { sections } from './sidebar.ts';
import { lackingVoice } from './voice.ts';

/*
 * What is written in each language, read from the disk. For the configuration and the tests: while pages are
 * rendered this file has been moved into a bundle, and Vite and Astro know what there is.
 */

const root = new URL('../../', import.meta.url);

/** The files below a folder of the project, from its root, sorted. */
function below(folder: string): string[] {
  if (!existsSync(new URL(folder, root))) return [];
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .sort();
}

const menu: readonly string[] = ['', ...sections.flatMap(({ pages }) => pages)];
const places = new Map(menu.map((slug, place) => [slug, place]));

/** The place of a page in the menu; after all others when it has none yet. */
const placeOf = (slug: string) => places.get(slug) ?? menu.length;

const draft = /^---\n(?:(?!---\n).*\n)*?draft: true\n/u;

/** Whether a page says of itself that it is not ready: in its front matter, not in an example further down. */
export const isDraft = (page: string): boolean => draft.test(page);

/** The pages of a language, as slugs without it, in the order of the menu. A draft is none: it is left out when the site is built. */
function pagesIn(locale: Locale): string[] {
  const folder = `content/docs/${locale}`;
  return below(folder)
    .filter((file) => /\.mdx?$/u.test(file))
    .filter((file) => !isDraft(readFileSync(new URL(file, root), 'utf8')))
    .map((file) => file.slice(folder.length + 1).replace(/(?:(?:^|\/)index)?\.mdx?$/u, ''))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

const catalogFiles = ['content/i18n', 'content/diagrams', 'demos'].flatMap(below);

function readJson(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(new URL(file, root), 'utf8'));
  } catch (error) {
    throw new Error(`${file} is no JSON: ${error instanceof Error ? error.message : error}. Mend it.`);
  }
}

/**
 * Everything that is written in a language.
 * @throws when a catalog is no JSON, naming it
 */
export function writtenIn(locale: Locale): Translation {
  const files = catalogFiles.filter((file) => posix.basename(file) === `${locale}.json`);
  return {
    locale,
    lang: locales[locale].lang,
    pages: pagesIn(locale),
    catalogs: Object.fromEntries(files.map((file) => [posix.dirname(file), readJson(file)])),
  };
}

const pages = new Map<Locale, Set<string>>();

/** Whether a page is written in a language; else it is shown there in {@link defaultLocale}. */
export function isWritten(locale: Locale, slug: string): boolean {
  const known = pages.get(locale) ?? new Set(pagesIn(locale));
  pages.set(locale, known);
  return known.has(slug);
}

/** Whether an address of the site, from its base, leads to a page that is shown in another language than its own. */
export function isFallback(path: string): boolean {
  const [locale, ...rest] = path
    .replace(/[?#].*$/u, '')
    .split('/')
    .filter(Boolean);
  const slug = rest.join('/');
  return isLocale(locale) && isPartial(locale) && !isWritten(locale, slug) && isWritten(defaultLocale, slug);
}

/** How far the simulations of a language have come. */
function spokenIn({ lang, catalogs }: Translation, whole: Translation): Spoken {
  const surfaces = Object.keys(whole.catalogs).flatMap(
    (folder) => /^demos\/portal\/ui\/([^/]+)$/u.exec(folder)?.[1] ?? [],
  );
  const own = (folder: string) => catalogs[folder] ?? {};
  const all = (folder: string) => whole.catalogs[folder] ?? {};
  const each = scenarios.map((scenario) => {
    const folder = `demos/scenarios/${scenario.id}`;
    const begun = lacking(Object.keys(all(folder)), own(folder)).length === 0;
    return { id: scenario.id, begun, lacks: lackingVoice(scenario, { lang, surfaces, own, whole: all }) };
  });
  return {
    shown: each.filter(({ lacks }) => lacks.length === 0).map(({ id }) => id),
    held: each.filter(({ begun, lacks }) => begun && lacks.length > 0),
  };
}

/** A sentence for each page that only some of the complete languages have. */
export function pagesWithoutTwin(): string[] {
  const all = new Set(completeTags.flatMap(pagesIn));
  return [...all].flatMap((slug) => {
    const path = slug || 'index';
    const there = completeTags.find((locale) => isWritten(locale, slug));
    return completeTags
      .filter((locale) => !isWritten(locale, slug))
      .map(
        (locale) =>
          `content/docs/${there}/${path} exists but content/docs/${locale}/${path} does not: write it, or remove the first.`,
      );
  });
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** For each language that is still being translated, a paragraph on what it lacks. */
export function lackNotes(): string[] {
  const shown = languageNames.of(locales[defaultLocale].lang) ?? defaultLocale;
  const whole = writtenIn(defaultLocale);
  return partialTags.map((locale) => {
    const own = writtenIn(locale);
    return lackNote(locale, lackOf(own, whole), spokenIn(own, whole), shown);
  });
}
