import { posix } from 'node:path';
import { course } from '../../demos/course/index.ts';
import { quotedKeys } from '../../demos/course/model/lesson.ts';
import type { CustomerId } from '../../demos/portal/customers/customer.ts';
import { namesOf } from '../../src/config/customers.ts';
import { isLocale, type Locale, localeTags } from '../../src/config/locales.ts';
import { projectFiles, readText } from './project-files.ts';

/** Texts by key in one language, as they stand in a `sv.json` or `en.json`. Nested keys are joined by dots. */
export interface Catalog {
  file: string;
  /** The folder that twins share: `demos/portal`. */
  folder: string;
  locale: Locale;
  entries: Map<string, string>;
  /** Keys under which a machine-translated page is quoted, as in `data-quoted-error`: not our words. */
  quoted: ReadonlySet<string>;
  /** The line of the file on which a key stands. */
  lineOf: (key: string) => number;
}

function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[prefix, typeof value === 'string' ? value : '']];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key));
}

const lessonFolder = 'demos/course/lessons/';

/** The keys of a folder's catalogs that hold quoted errors: those that the questions of a lesson say. */
function quotedIn(folder: string): ReadonlySet<string> {
  const lesson = course.lessons.find(({ id }) => folder === lessonFolder + id);
  return new Set(lesson ? quotedKeys(lesson) : []);
}

/** A catalog from its file name and text, or nothing when the name is no catalog's. Throws on broken JSON. */
export function catalogOf(file: string, text: string): Catalog | undefined {
  const [, folder, locale] = /^(.+)\/([^/]+)\.json$/.exec(file) ?? [];
  if (folder === undefined || !isLocale(locale)) return undefined;
  const lines = text.split('\n');
  const lineOf = (key: string) => {
    const names = [key, key.slice(key.lastIndexOf('.') + 1)].map((name) => `${JSON.stringify(name)}:`);
    return (
      1 +
      Math.max(
        0,
        lines.findIndex((line) => names.some((name) => line.includes(name))),
      )
    );
  };
  const entries = new Map(flatten(JSON.parse(text)));
  return { file, folder, locale, entries, quoted: quotedIn(folder), lineOf };
}

/** Every catalog of the project, in the order of their file names. */
export function loadCatalogs(): Catalog[] {
  return projectFiles()
    .filter((file) => localeTags.some((locale) => file.endsWith(`/${locale}.json`)))
    .map((file) => catalogOf(file, readText(file)))
    .filter((catalog) => catalog !== undefined);
}

/** The folders in which labels of the portal stand: those needed everywhere, of a surface, of a customer. */
const labelFolder = /^demos\/portal(?:\/ui\/[^/]+|\/customers\/[^/]+)?$/;

/** What a catalog says in our own words, key by key: all but what it quotes. */
export const ownEntries = ({ entries, quoted }: Catalog): [string, string][] =>
  [...entries].filter(([key]) => !quoted.has(key));

/** Whether a catalog holds labels of the portal. */
export const hasLabels = ({ folder }: Catalog) => labelFolder.test(folder);

/** Whether a catalog holds labels of one customer: another one has the same keys. */
export const isOfCustomer = ({ folder }: Catalog) => folder.startsWith('demos/portal/customers/');

/** The keys of the portal's labels: what pages and instructions may cite. */
export function portalKeys(catalogs: readonly Catalog[]): Set<string> {
  const written = catalogs.filter(hasLabels).flatMap(({ entries }) => [...entries.keys()]);
  const given = catalogs
    .filter(isOfCustomer)
    .flatMap(({ folder }) => Object.keys(namesOf(posix.basename(folder) as CustomerId)));
  return new Set([...written, ...given]);
}

/**
 * A catalog as it stands in the repository.
 * @param path from the root of the repository
 * @throws a sentence when the file is missing or is no JSON
 */
export function catalogAt(path: string): Record<string, string> {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    throw new Error(`Expected a catalog at ${path}: every language has one. ${error}`);
  }
}
