import type { CustomerId } from '../../demos/portal/customers/customer.ts';
import type { LabelCatalog } from '../../demos/portal/model/labels.ts';
import { namesOf } from './customers.ts';
import type { Locale } from './locales.ts';
import { type CatalogFiles, readCatalog } from './read-catalog.ts';

/*
 * The portal's labels lie beside what they are shown on: those of one surface in its folder, those of one customer in
 * that customer's, and those that are needed everywhere in demos/portal/.
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

/**
 * The labels that are needed everywhere: the portal's frame, its menu, the windows.
 * @throws when the language has no `demos/portal/<locale>.json`.
 */
export function coreLabels(locale: Locale): LabelCatalog {
  return readCatalog(coreFiles, `demos/portal/${locale}.json`);
}

/**
 * The labels of a surface; none when it has no catalogs.
 * @throws when it has one in another language only.
 */
export function surfaceLabels(surface: string, locale: Locale): LabelCatalog {
  if (!foldersOf(surfaceFiles).includes(surface)) return {};
  return readCatalog(surfaceFiles, `demos/portal/ui/${surface}/${locale}.json`);
}

/**
 * The labels of a customer: those written for it, and the names that its data give.
 * @throws when it has written ones in another language only.
 */
export function customerLabels(customer: CustomerId, locale: Locale): LabelCatalog {
  const written = customersWithLabels.includes(customer)
    ? readCatalog(customerFiles, `demos/portal/customers/${customer}/${locale}.json`)
    : {};
  return { ...written, ...namesOf(customer) };
}

/** All of the portal's labels in one language; with a customer, that customer's among them. */
export function portalLabels(locale: Locale, customer?: CustomerId): LabelCatalog {
  return Object.assign(
    {},
    coreLabels(locale),
    ...foldersOf(surfaceFiles).map((folder) => surfaceLabels(folder, locale)),
    customer === undefined ? {} : customerLabels(customer, locale),
  );
}

/** The catalog to which a label belongs by the beginning of its key, from the root of the project. */
export function labelFile(key: string, locale: Locale): string {
  const beginning = `${key.split('.')[0]}.`;
  const surface = foldersOf(surfaceFiles).find((folder) =>
    Object.keys(surfaceLabels(folder, locale)).some((known) => known.startsWith(beginning)),
  );
  return surface ? `demos/portal/ui/${surface}/${locale}.json` : `demos/portal/${locale}.json`;
}
