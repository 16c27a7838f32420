import type { Locale } from '../../config/locales.ts';
import { type CatalogFiles, readCatalog } from '../../config/read-catalog.ts';

const files: CatalogFiles = Object.fromEntries(
  Object.entries(
    import.meta.glob<Record<string, string>>('../../../content/diagrams/*.json', {
      eager: true,
      import: 'default',
    }),
  ).map(([path, catalog]) => [path.replace('../../../', '../../'), catalog]),
);

/**
 * The words of one diagram in one language.
 * @returns a function from a part's key to its words; undefined for a text that the diagram does without
 * @throws when the language has no `content/diagrams/<locale>.json`
 */
export function wordsOf(diagram: string, locale: Locale): (key: string) => string | undefined {
  const catalog = readCatalog(files, 'content/diagrams', locale);
  return (key) => catalog[`${diagram}.${key}`];
}

/** A run of plain words, or a portal label by its key. */
export type Run = { words: string } | { label: string };

/** Takes a text of a catalog and returns it with the labels that it cites (`$t(portal:…)`) apart, in order. */
export function runsOf(text: string): Run[] {
  return text
    .split(/\$t\(portal:([^)\s]+)\)/u)
    .map((run, index) => (index % 2 ? { label: run } : { words: run }))
    .filter((run) => 'label' in run || run.words !== '');
}
