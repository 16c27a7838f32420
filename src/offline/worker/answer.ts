import { cacheName, ownCaches } from '../names.ts';
import { findFile } from './find.ts';
import { addressOf, type SiteList } from './list.ts';
import { partOf } from './range.ts';

/** Names in this folder carry their hash, so that one of another version can be no mixture. */
const hashedFolder = '_astro/';

/** Answers requests from the copy of one version. */
export class Answers {
  readonly #list: SiteList;
  readonly #base: URL;

  /** @param base where the site lives, with a slash at its end */
  constructor(list: SiteList, base: URL) {
    this.#list = list;
    this.#base = base;
  }

  /** Where a file is kept in a cache: at the address under which hosts serve it. */
  keyOf(file: string): string {
    return new URL(addressOf(file).split('/').map(encodeURIComponent).join('/'), this.#base).href;
  }

  /** The kept answer, if it is still there. Asks without opening: opening would make a cache that was cleared. */
  async #kept(file: string): Promise<Response | undefined> {
    const named = cacheName(this.#base.pathname, this.#list.version);
    return caches.match(this.keyOf(file), { cacheName: named, ignoreVary: true });
  }

  async #fromFile(file: string, request: Request): Promise<Response> {
    const kept = await this.#kept(file);
    // A browser short of room may have thrown it away.
    return kept ? partOf(kept, request.headers.get('Range')) : fetch(request);
  }

  /** A script of a version that is not in use any more, for a page that is. */
  async #older(request: Request): Promise<Response> {
    for (const cache of ownCaches(await caches.keys(), this.#base.pathname)) {
      const kept = await caches.match(request.url, { cacheName: cache, ignoreVary: true });
      if (kept) return kept;
    }
    return fetch(request);
  }

  async #unknownPage(request: Request): Promise<Response> {
    try {
      return await fetch(request);
    } catch (error) {
      const page = await this.#kept('404.html');
      if (page) return page;
      throw error;
    }
  }

  /** The answer to a request; undefined when it is none of the copy's business. */
  to(request: Request): Promise<Response> | Response | undefined {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== this.#base.origin) return undefined;
    if (!url.pathname.startsWith(this.#base.pathname)) return undefined;
    const { files } = this.#list;
    const found = findFile(url.pathname, this.#base.pathname, (file) => Object.hasOwn(files, file));
    if (found && 'file' in found) return this.#fromFile(found.file, request);
    if (found) return Response.redirect(new URL(found.redirect + url.search, url).href, 301);
    if (url.pathname.startsWith(`${this.#base.pathname}${hashedFolder}`)) return this.#older(request);
    return request.mode === 'navigate' ? this.#unknownPage(request) : undefined;
  }
}
