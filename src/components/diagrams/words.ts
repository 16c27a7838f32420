import { lacking } from '../../config/fallback.ts';
import { defaultLocale, isPartial, type Locale } from '../../config/locales.ts';
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
 * The language in which a diagram is drawn where the text is in a language. A partial one shows it in its own words
 * only when it has all of them: boxes without words, or in two languages, would show nothing.
 */
export function diagramLocale(diagram: string, locale: Locale): Locale {
  if (!isPartial(locale)) return locale;
  const whole = Object.keys(readCatalog(files, 'content/diagrams', defaultLocale));
  const needed = whole.filter((key) => key.startsWith(`${diagram}.`) || key.startsWith('direction.'));
  return lacking(needed, readCatalog(files, 'content/diagrams', locale)).length === 0
    ? locale
    : defaultLocale;
}

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
