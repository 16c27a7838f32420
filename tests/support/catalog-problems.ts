import { keysIn } from '../../src/config/fallback.ts';
import { completeTags, isPartial, locales, localeTags } from '../../src/config/locales.ts';
import { type Catalog, isOfCustomer, ownEntries } from './catalogs.ts';
import { sectionsOf } from './page-shape.ts';
import type { Page } from './pages.ts';

/** A value that may be the same in both languages: which, and why. */
export interface EqualInBoth {
  folder: string;
  key: string;
  reason: string;
}

/** The catalogs of each folder, first language first. */
export function twinsByFolder(catalogs: readonly Catalog[]): Catalog[][] {
  const folders = new Set(catalogs.map(({ folder }) => folder));
  return [...folders].map((folder) =>
    localeTags.flatMap((tag) => catalogs.filter((one) => one.folder === folder && one.locale === tag)),
  );
}

/** A sentence for each catalog that a folder lacks in a language, unless that is still being translated. */
export function missingCatalogs(catalogs: readonly Catalog[]): string[] {
  return twinsByFolder(catalogs).flatMap((twins) =>
    completeTags
      .filter((tag) => !twins.some(({ locale }) => locale === tag))
      .map(
        (tag) =>
          `${twins[0]?.file} exists but ${twins[0]?.folder}/${tag}.json does not: write it or remove the first.`,
      ),
  );
}

/** What a value takes in from elsewhere: its placeholders and the labels it cites, sorted. */
function takenIn(value: string): string {
  return [...value.matchAll(/\{\{[^}]*\}\}|\$t\([^)]*\)/g)]
    .map(([found]) => found.replaceAll(/\s/g, ''))
    .sort()
    .join(' ');
}

/** A sentence for each key that only one of two twins has. One that is still being translated may lack some. */
export function missingKeys(a: Catalog, b: Catalog): string[] {
  const lacking = (here: Catalog, there: Catalog) => {
    if (isPartial(there.locale)) return [];
    // Plural forms are as many as the language has.
    const known = new Set([
      ...there.entries.keys(),
      ...keysIn(locales[here.locale].lang, [...there.entries.keys()]),
    ]);
    return [...here.entries.keys()]
      .filter((key) => !known.has(key))
      .map(
        (key) =>
          `${here.file}:${here.lineOf(key)} has “${key}” but ${there.file} has not: add it there or remove it here.`,
      );
  };
  return [...lacking(a, b), ...lacking(b, a)];
}

/** A sentence for each value that does not take in the same placeholders and labels as its twin. */
export function takenInDifferences(a: Catalog, b: Catalog): string[] {
  return [...a.entries].flatMap(([key, value]) => {
    const twin = b.entries.get(key) ?? value;
    if (takenIn(value) === takenIn(twin)) return [];
    const [left, right] = [takenIn(value) || 'nothing', takenIn(twin) || 'nothing'];
    return [
      `${a.file}:${a.lineOf(key)} takes in ${left} in “${key}”, but ${b.file}:${b.lineOf(key)} takes in ${right}: make them equal.`,
    ];
  });
}

/** A sentence for each key that two catalogs of one language have. */
export function doubleKeys(catalogs: readonly Catalog[]): string[] {
  return catalogs.flatMap((catalog, index) => {
    const earlier = catalogs.slice(0, index).filter(({ locale }) => locale === catalog.locale);
    return [...catalog.entries.keys()].flatMap((key) => {
      const first = earlier.find(({ entries }) => entries.has(key));
      return first
        ? [
            `${catalog.file}:${catalog.lineOf(key)} has the label “${key}”, as ${first.file}:${first.lineOf(key)} has: keep one of them.`,
          ]
        : [];
    });
  });
}

/** A sentence for each label of a customer that stands elsewhere, and for each other one that stands among them. */
export function misplacedKeys(catalog: Catalog): string[] {
  return [...catalog.entries.keys()]
    .filter((key) => key.startsWith('attack.') !== isOfCustomer(catalog))
    .map(
      (key) =>
        `${catalog.file}:${catalog.lineOf(key)} has “${key}”: keys that begin with attack., and no others, stand in demos/portal/customers/<id>/. Move or rename it.`,
    );
}

/** A sentence for each value without a text. */
export function emptyValues(catalog: Catalog): string[] {
  return [...catalog.entries]
    .filter(([, value]) => value.trim() === '')
    .map(
      ([key]) =>
        `${catalog.file}:${catalog.lineOf(key)} has no text for “${key}”: write one or remove the key.`,
    );
}

/** Whether two values are one and the same text, beyond what they take in from elsewhere. */
function sameWords(a: string, b: string | undefined): boolean {
  return a === b && /\p{L}/u.test(a.replace(/\{\{[^}]*\}\}|\$t\([^)]*\)/g, ''));
}

/** A sentence for each value that is equal in both languages without leave, and for each leave not needed. */
export function equalValues(twins: readonly Catalog[][], allowed: readonly EqualInBoth[]): string[] {
  const equal = twins.flatMap(([a, b]) =>
    (a ? ownEntries(a) : [])
      .filter(([key, value]) => sameWords(value, b?.entries.get(key)))
      .map(([key]) => ({ catalog: a, key })),
  );
  const isEqual = ({ folder, key }: EqualInBoth) =>
    equal.some((one) => one.catalog?.folder === folder && one.key === key);
  const isAllowed = (folder: string | undefined, key: string) =>
    allowed.some((one) => one.folder === folder && one.key === key);
  return [
    ...equal
      .filter(({ catalog, key }) => !isAllowed(catalog?.folder, key))
      .map(
        ({ catalog, key }) =>
          `${catalog?.file}:${catalog?.lineOf(key)} has the same text for “${key}” as its twin: translate it, or name it with a reason in tests/contract/equal-in-both.json.`,
      ),
    ...allowed
      .filter((one) => !isEqual(one) || one.reason.trim() === '')
      .map(
        ({ folder, key }) =>
          `tests/contract/equal-in-both.json names “${key}” of ${folder}, which is not equal in both or lacks a reason: remove it or give the reason.`,
      ),
  ];
}

function unknownKey(where: string, key: string): string {
  return `${where} cites the label “${key}”, which demos/portal does not have: correct the key or add the label.`;
}

/** A sentence for each `$t(portal:…)` in a catalog whose label does not exist. */
export function unknownCitations(catalog: Catalog, keys: ReadonlySet<string>): string[] {
  return [...catalog.entries].flatMap(([key, value]) =>
    [...value.matchAll(/\$t\(portal:([^),\s]+)/g)]
      .map(([, cited]) => cited ?? '')
      .filter((cited) => !keys.has(cited))
      .map((cited) => unknownKey(`${catalog.file}:${catalog.lineOf(key)}`, cited)),
  );
}

/** A portal label that a page cites, and whether the English one is set beside it. */
export interface Citation {
  key: string;
  line: number;
  gloss: boolean;
}

/** The portal labels that a page cites by `<Label of="…">` and `<Path of={[…]}>`. */
export function citedLabels(page: Page): Citation[] {
  const tags = sectionsOf(page).flatMap(({ components }) => components);
  return tags
    .filter(({ text }) => /^(?:Label|Path) /.test(text))
    .flatMap(({ text, line }) => {
      const value = /\bof=("[^"]*"|'[^']*'|\{[^}]*\})/.exec(text)?.[1] ?? '';
      const gloss = / gloss(?: |$)/.test(text.replace(value, ''));
      return [...value.matchAll(/["']([^"']+)["']/g)].map(([, key]) => ({ key: key ?? '', line, gloss }));
    });
}

/** A sentence for each label that a page mentions for the first time without `gloss`. */
export function unglossedLabels(page: Page): string[] {
  const known = new Set<string>();
  return citedLabels(page).flatMap(({ key, line, gloss }) => {
    if (gloss || known.has(key)) {
      known.add(key);
      return [];
    }
    return [
      `${page.file}:${line} cites “${key}” for the first time without gloss: add it, since the reader’s portal may be in English.`,
    ];
  });
}

/** A sentence for each label that a page cites and that does not exist. */
export function unknownLabels(page: Page, keys: ReadonlySet<string>): string[] {
  return citedLabels(page)
    .filter(({ key }) => !keys.has(key))
    .map(({ key, line }) => unknownKey(`${page.file}:${line}`, key));
}
