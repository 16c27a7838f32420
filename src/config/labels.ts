import type { CustomerId } from '../../demos/portal/customers/customer.ts';
import { followsPage, type LabelCatalog, type LabelKey } from '../../demos/portal/model/labels.ts';
import { namesOf } from './customers.ts';
import { completed, lacking } from './fallback.ts';
import { defaultLocale, isPartial, type Locale, locales } from './locales.ts';
import { type CatalogFiles, readCatalog } from './read-catalog.ts';

/*
 * The portal's labels lie beside what they are shown on: those of one surface in its folder, those of one customer in
 * that customer's, and those that are needed everywhere in demos/portal/.
 *
 * In a partial language the portal speaks the default language until every label of it has been translated: a menu
 * in two languages helps nobody. What the simulation itself says in labels is shown as far as it is translated.
 */

const coreFiles: CatalogFiles = import.meta.glob('../../demos/portal/*.json', {
  eager: true,
  import: 'default',
});
const surfaceFiles: CatalogFiles = import.meta.glob('../../demos/portal/ui/*/*.json', {
  eager: true,
  import: 'default',
});
const customerFiles: CatalogFiles = import.meta.glob('../../demos/portal/customers/*/*.json', {
  eager: true,
  import: 'default',
});

const foldersOf = (files: CatalogFiles) => [
  ...new Set(Object.keys(files).flatMap((path) => path.split('/').at(-2) ?? [])),
];

/** The customers that have labels of their own, by id. */
export const customersWithLabels = foldersOf(customerFiles) as CustomerId[];

/** The surfaces that have labels of their own, by the names of their folders. */
export const surfacesWithLabels = foldersOf(surfaceFiles);

// What is written in a language, be it all or not.
const writtenCore = (locale: Locale): LabelCatalog => readCatalog(coreFiles, 'demos/portal', locale);
const writtenOn = (surface: string, locale: Locale): LabelCatalog =>
  readCatalog(surfaceFiles, `demos/portal/ui/${surface}`, locale);
const writtenOf = (customer: CustomerId, locale: Locale): LabelCatalog =>
  readCatalog(customerFiles, `demos/portal/customers/${customer}`, locale);

/** Whether every label of the portal, and not those of the simulation around it, is written in a language. */
function speaks(locale: Locale): boolean {
  const catalogs: ((locale: Locale) => LabelCatalog)[] = [
    writtenCore,
    ...surfacesWithLabels.map((surface) => (one: Locale) => writtenOn(surface, one)),
    ...customersWithLabels.map((customer) => (one: Locale) => writtenOf(customer, one)),
  ];
  return catalogs.every((written) => {
    const needed = Object.keys(written(defaultLocale)).filter((key) => !followsPage(key));
    return lacking(needed, written(locale)).length === 0;
  });
}

const spoken = new Map<Locale, Locale>();

/** The language in which the portal is shown, and cited, to readers of a language. */
export function portalLocale(locale: Locale): Locale {
  if (!isPartial(locale)) return locale;
  const known = spoken.get(locale) ?? (speaks(locale) ? locale : defaultLocale);
  spoken.set(locale, known);
  return known;
}

/** The labels of a catalog as readers of a language see them. */
function shown(written: (locale: Locale) => LabelCatalog, locale: Locale): LabelCatalog {
  if (!isPartial(locale)) return written(locale);
  const own = Object.entries(written(locale));
  const used = portalLocale(locale) === locale ? own : own.filter(([key]) => followsPage(key));
  return completed(Object.fromEntries(used), written(defaultLocale));
}

/** The labels in a folder of the portal that are written in a language, be it all or not. */
export function writtenLabels(folder: string, locale: Locale): LabelCatalog {
  return readCatalog({ ...coreFiles, ...surfaceFiles }, folder, locale);
}

/** The language in which readers of a language see a label. */
export function labelLocale(key: LabelKey, locale: Locale): Locale {
  if (!isPartial(locale)) return locale;
  if (!followsPage(key)) return portalLocale(locale);
  const catalogs = [writtenCore(locale), ...surfacesWithLabels.map((surface) => writtenOn(surface, locale))];
  return catalogs.some((catalog) => catalog[key]?.trim()) ? locale : defaultLocale;
}

/** The tag of that language, where it is another than that of the text around the label. */
export function labelLang(key: LabelKey, locale: Locale): string | undefined {
  const from = labelLocale(key, locale);
  return from === locale ? undefined : locales[from].lang;
}

/**
 * The labels that are needed everywhere: the portal's frame, its menu, the windows.
 * @throws when the language has no `demos/portal/<locale>.json` and needs one.
 */
export function coreLabels(locale: Locale): LabelCatalog {
  return shown(writtenCore, locale);
}

/**
 * The labels of a surface; none when it has no catalogs.
 * @throws when it has one in another language only.
 */
export function surfaceLabels(surface: string, locale: Locale): LabelCatalog {
  if (!surfacesWithLabels.includes(surface)) return {};
  return shown((one) => writtenOn(surface, one), locale);
}

/**
 * The labels of a customer: those written for it, and the names that its data give.
 * @throws when it has written ones in another language only.
 */
export function customerLabels(customer: CustomerId, locale: Locale): LabelCatalog {
  const written = customersWithLabels.includes(customer)
    ? shown((one) => writtenOf(customer, one), locale)
    : {};
  return { ...written, ...namesOf(customer) };
}

const everyLabel = new Map<string, LabelCatalog>();

/**
 * All of the portal's labels as readers of a language see them; with a customer, that customer's among them. Every
 * label that a page cites asks for them: they are put together once.
 */
export function portalLabels(locale: Locale, customer?: CustomerId): LabelCatalog {
  const key = `${locale} ${customer ?? ''}`;
  const labels: LabelCatalog =
    everyLabel.get(key) ??
    Object.assign(
      {},
      coreLabels(locale),
      ...surfacesWithLabels.map((folder) => surfaceLabels(folder, locale)),
      customer === undefined ? {} : customerLabels(customer, locale),
    );
  everyLabel.set(key, labels);
  return labels;
}

/** The catalog to which a label belongs by the beginning of its key, from the root of the project. */
export function labelFile(key: string, locale: Locale): string {
  const beginning = `${key.split('.')[0]}.`;
  const surface = surfacesWithLabels.find((folder) =>
    Object.keys(surfaceLabels(folder, locale)).some((known) => known.startsWith(beginning)),
  );
  return surface ? `demos/portal/ui/${surface}/${locale}.json` : `demos/portal/${locale}.json`;
}
