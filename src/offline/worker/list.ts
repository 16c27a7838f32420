/** One file: the hash of what is in it, unpacked, and its size as it lies in the built site. */
export type ListedFile = readonly [hash: string, bytes: number];

/** All that one version of the site consists of. The build writes it into the worker. */
export interface SiteList {
  version: string;
  /** By path from the site's base, with `/` in between: `sv/do/apply/index.html`. */
  files: Readonly<Record<string, ListedFile>>;
}

/** The bytes of all files of a version. */
export const bytesOf = ({ files }: SiteList) =>
  Object.values(files).reduce((sum, [, bytes]) => sum + bytes, 0);

/** How many hexadecimal digits of a SHA-256 tell two versions of a file apart. */
export const hashLength = 20;

/**
 * The address at which a host serves a file, from the site's base. Hosts lead from `…/index.html` to the folder.
 */
export const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/u, '$1');
