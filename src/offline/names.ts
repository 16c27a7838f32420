/* What page and worker call the things that they share. A host may hold several sites: all names carry the base. */

const prefix = (base: string) => `offline:${base}:`;

/** The cache of one version of the site under `base`. */
export const cacheName = (base: string, version: string) => `${prefix(base)}${version}`;

/** The cache with the reader's answers: nothing in it belongs to a version. */
export const answersName = (base: string) => cacheName(base, 'answers');

/** Of all caches of the origin, those of the site under `base`. */
export const ownCaches = (names: readonly string[], base: string) =>
  names.filter((name) => name.startsWith(prefix(base)) && !name.slice(prefix(base).length).includes(':'));

/** The channel on which the worker tells all pages how far it has come ({@link News}). */
export const channelName = (base: string) => `offline:${base}`;

/** In the cache of answers: the reader wants the site fetched though the connection is metered. */
export const consentAddress = (base: string) => `${base}offline-consent`;

/** Carried by each kept answer: the hash of what is in it. */
export const hashHeader = 'Offline-Hash';
