/*
 * What the copy of the site in a reader's browser, and the archive, are called. Addresses are from the site's base.
 */

/** The service worker. At the base, so that it may answer for the whole site. */
export const workerFile = 'offline.js';

/** What every page may fetch that has to do with the copy: keeping it, and the notice of a newer one. */
export const pageScriptFile = 'offline-page.js';

/** How large the site is, for those who ask before they fetch it ({@link SiteSize}). */
export const sizeFile = 'offline.json';

/** The folder that the archive unpacks into. */
export const archiveFolder = 'threat-experts-guide';

/**
 * The built site as one file to unpack. Not `.tar.gz`: some servers take what ends in `.gz` for the packed twin of a file, and
 * browsers then unpack it on the way.
 */
export const archiveFile = `archive/${archiveFolder}.tgz`;

/** What {@link sizeFile} holds. */
export interface SiteSize {
  files: number;
  bytes: number;
}

/** What has the window alone, simulations and the course: no version is replaced under them, and nothing laid over. */
export const standaloneFolders = ['present', 'audience', 'play', 'embed', 'course'] as const;

/** Whose readers need the site without a network: there, and nowhere else, it is fetched without a press. */
export const keepingFolders = ['talks', 'present', 'audience'] as const;

/** Whether an address leads to a page in one of these folders. Takes an absolute path and the site's base. */
export function isIn(folders: readonly string[], pathname: string, base: string): boolean {
  if (!pathname.startsWith(base)) return false;
  const [, folder = ''] = pathname.slice(base.length).split('/');
  return folders.includes(folder);
}
