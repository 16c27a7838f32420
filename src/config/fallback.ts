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
  /** Every catalog that there should be. */
  readonly catalogs: readonly {
    readonly folder: string;
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
    return { folder, keys: lacking(needed, own), all: needed.length };
  });
  return {
    pages: whole.pages.filter((slug) => !translation.pages.includes(slug)),
    allPages: whole.pages.length,
    catalogs,
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
