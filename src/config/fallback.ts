/*
 * What a language lacks that is still being translated. Pure functions: who calls them reads the files, whether by
 * Vite while pages are rendered or from the disk while the build is set up.
 */

/** Texts by key. */
export type Words = Readonly<Partial<Record<string, string>>>;

const plural = /^(.+)_(?:zero|one|two|few|many|other)$/u;

/**
 * The keys that a language needs where another has `keys`. They are the same, but for plural forms (`key_one`): each
 * language needs those that it has itself.
 * @param lang a language tag (BCP 47)
 */
export function keysIn(lang: string, keys: readonly string[]): string[] {
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  const needed = keys.flatMap((key) => {
    const base = plural.exec(key)?.[1];
    return base === undefined ? [key] : pluralCategories.map((form) => `${base}_${form}`);
  });
  return [...new Set(needed)];
}

/** Those of `keys` that have no text among `words`. */
export function lacking(keys: readonly string[], words: Words = {}): string[] {
  return keys.filter((key) => !words[key]?.trim());
}

/** The words, with those of another language where one has no text. */
export function completed<Catalog extends Words>(words: Partial<Catalog>, whole: Catalog): Catalog {
  const written = Object.entries(words).filter(([, text]) => text?.trim());
  return { ...whole, ...Object.fromEntries(written) };
}

/** What stands written in a language, and what stands in the one on which it falls back. */
export interface Written {
  /** The pages, as slugs without the language; the start page is empty. */
  readonly pages: readonly string[];
  /** The catalogs, by their folders. */
  readonly catalogs: Readonly<Record<string, Words>>;
}

/** A language with what it has. */
export interface Translation extends Written {
  /** As it stands in addresses and in the names of catalogs. */
  readonly locale: string;
  /** Its tag (BCP 47). */
  readonly lang: string;
}

/** What a language lacks of a whole. */
export interface Lack {
  readonly pages: readonly string[];
  /** Of how many pages. */
  readonly allPages: number;
  readonly catalogs: readonly {
    readonly folder: string;
    /** Whether there is no such catalog at all. */
    readonly absent: boolean;
    readonly keys: readonly string[];
    /** Of how many keys. */
    readonly all: number;
  }[];
}

/** What `translation` lacks of what stands in the language that is shown instead. */
export function lackOf(translation: Translation, whole: Written): Lack {
  const catalogs = Object.entries(whole.catalogs).map(([folder, words]) => {
    const needed = keysIn(translation.lang, Object.keys(words));
    const own = translation.catalogs[folder];
    return { folder, absent: own === undefined, keys: lacking(needed, own), all: needed.length };
  });
  return {
    pages: whole.pages.filter((slug) => !translation.pages.includes(slug)),
    allPages: whole.pages.length,
    catalogs: catalogs.filter(({ keys }) => keys.length > 0),
  };
}

/** What a language has that no other needs: pages and keys that are written in vain, as sentences. */
export function surplusOf(translation: Translation, whole: Written): string[] {
  const { locale, lang } = translation;
  const pages = translation.pages
    .filter((slug) => !whole.pages.includes(slug))
    .map(
      (slug) =>
        `content/docs/${locale}/${slug || 'index'} is a page that the complete languages do not have: write it there or remove it.`,
    );
  const keys = Object.entries(translation.catalogs).flatMap(([folder, words]) => {
    const needed = keysIn(lang, Object.keys(whole.catalogs[folder] ?? {}));
    return Object.keys(words)
      .filter((key) => !needed.includes(key))
      .map(
        (key) =>
          `${folder}/${locale}.json has “${key}”, which nothing asks for: correct its name or remove it.`,
      );
  });
  return [...pages, ...keys];
}

/** As many of the names as a line holds, and how many there are beside them. */
function named(names: readonly string[], most: number): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}

/**
 * What a language lacks, in a paragraph.
 * @param locale the language, as it stands in addresses
 * @param shown the English name of the language that is shown instead
 */
export function lackSentence(locale: string, { pages, allPages, catalogs }: Lack, shown: string): string {
  if (pages.length === 0 && catalogs.length === 0) {
    return `${locale}: everything is there. Remove "partial" from its line in src/config/locales.ts, and it will be held to be complete.`;
  }
  const ofPages =
    pages.length > 0
      ? `${allPages - pages.length} of ${allPages} pages are there; not yet ${named(
          pages.map((slug) => slug || 'index'),
          6,
        )}.`
      : `All ${allPages} pages are there.`;
  const begun = catalogs
    .filter(({ absent }) => !absent)
    .map(
      ({ folder, keys, all }) =>
        `${folder}/${locale}.json lacks ${keys.length} of ${all} texts (${named(keys, 3)}).`,
    );
  const absent = catalogs.filter((one) => one.absent);
  const none =
    absent.length > 0
      ? [
          `${absent.length} catalogs are not begun (${named(
            absent.map(({ folder }) => `${folder}/${locale}.json`),
            3,
          )}).`,
        ]
      : [];
  return [`${locale}:`, ofPages, ...begun, ...none, `Until then, what is missing is shown in ${shown}.`].join(
    ' ',
  );
}
