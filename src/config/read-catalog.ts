/** Catalogs by their path from this folder, as Vite's `import.meta.glob` gives them. */
export type CatalogFiles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A catalog by its path from the root of the project.
 * @throws when it is missing
 */
export function readCatalog(files: CatalogFiles, path: string): Readonly<Record<string, string>> {
  const catalog = files[`../../${path}`];
  if (catalog) return catalog;
  throw new Error(`The catalog ${path} is missing. Every language of src/config/locales.ts needs one.`);
}
