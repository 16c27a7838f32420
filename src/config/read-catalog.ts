import { isPartial, type Locale } from './locales.ts';

/** Catalogs by their path from this folder, as Vite's `import.meta.glob` gives them. */
export type CatalogFiles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A catalog by its folder from the root of the project. One that a partial language has not begun is empty.
 * @throws when it is missing in a language that must be complete
 */
export function readCatalog(
  files: CatalogFiles,
  folder: string,
  locale: Locale,
): Readonly<Record<string, string>> {
  const path = `${folder}/${locale}.json`;
  const catalog = files[`../../${path}`];
  if (catalog) return catalog;
  if (isPartial(locale)) return {};
  throw new Error(
    `The catalog ${path} is missing. Every language of src/config/locales.ts needs one that is not marked there as partial.`,
  );
}
