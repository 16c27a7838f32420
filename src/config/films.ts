import { type Film, filmKeys } from '../../demos/films/film.ts';
import type { Recording, Recordings } from '../../demos/films/recording.ts';
import { type Telling, tell } from '../../demos/films/telling.ts';
import { pageCatalogs } from './catalogs.ts';
import { filmFolder } from './film-files.ts';
import { completeTags, defaultLocale, isPartial, type Locale } from './locales.ts';
import { fileAt } from './paths.ts';
import { type CatalogFiles, readCatalog } from './read-catalog.ts';

/* The films as pages show them: what stands in demos/films/ is read by Vite here, once for the whole build. */

const wordFiles: CatalogFiles = import.meta.glob(['../../demos/films/*/*.json', '!**/recorded.json'], {
  eager: true,
  import: 'default',
});
const recordedFiles: Readonly<Record<string, Recordings>> = import.meta.glob(
  '../../demos/films/*/recorded.json',
  { eager: true, import: 'default' },
);

/** The language in which readers of a language see a film: their own, unless that is still being translated. */
export const filmLocale = (locale: Locale): Locale => (isPartial(locale) ? defaultLocale : locale);

/**
 * A film's own words in a language: `title`, `summary`, and `chapter.<id>`.
 * @throws when one is missing, naming the file and the keys
 */
export function filmWords(film: Film, reader: Locale): Readonly<Record<string, string>> {
  const locale = filmLocale(reader);
  const folder = `demos/films/${film.id}`;
  const words = readCatalog(wordFiles, folder, locale);
  const missing = filmKeys(film).filter((key) => !words[key]);
  if (missing.length === 0) return words;
  throw new Error(
    `${folder}/${locale}.json lacks ${missing.map((key) => `"${key}"`).join(', ')}. Write the text there: film.ts beside it has that chapter.`,
  );
}

/**
 * What was noted when a film was recorded with its picture in a language; undefined before that. Pages then have its
 * transcript alone: a film is recorded from the built site.
 */
export function recordingOf(film: Film, picture: Locale): Recording | undefined {
  return recordedFiles[`../../demos/films/${film.id}/recorded.json`]?.[picture];
}

const tellings = new Map<string, Telling<Locale>>();

/** A film as it is told with its picture in one language and captions in every complete one. */
export function tellingOf(film: Film, picture: Locale): Telling<Locale> {
  const key = `${film.id} ${picture}`;
  const known = tellings.get(key) ?? tell(film, picture, completeTags, pageCatalogs);
  tellings.set(key, known);
  return known;
}

/** The address of a file of a film, by the names of film-files.ts; at a time when `seconds` are given (Media Fragments URI 1.0, 4.2.1). */
export function filmFileAt(name: string, seconds?: number): string {
  return fileAt(`${filmFolder}/${name}`) + (seconds === undefined ? '' : `#t=${seconds}`);
}
