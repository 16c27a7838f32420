import { inTime } from './patience.ts';

/** The part of Pagefind's browser interface that we use (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { excerptLength: number; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  /** Resolves to `null` when a later search has overtaken this one. */
  debouncedSearch(term: string, options: object, wait: number): Promise<{ results: Found[] } | null>;
}

/** A page that was found, before its text is fetched. */
export interface Found {
  id: string;
  data(): Promise<Page>;
}

/** A page that was found. `excerpt` is escaped HTML with `<mark>` around what was looked for. */
export interface Page {
  excerpt: string;
}

let loading: Promise<Pagefind> | undefined;

/**
 * Fetches Pagefind and the index of the page's language, once. Takes the address of its script.
 * Rejects when they cannot be had, as in development, where no index is built; the next call tries again.
 */
export function loadPagefind(address: string): Promise<Pagefind> {
  loading ??= inTime(fetchPagefind(address)).catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function fetchPagefind(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // A worker would be 11 kB more and a round trip, for a search that takes some milliseconds.
  await pagefind.options({ excerptLength: 24, noWorker: true });
  await pagefind.init();
  return pagefind;
}
