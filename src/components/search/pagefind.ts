/** The part of Pagefind's browser interface that we use (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
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
  url: string;
  excerpt: string;
  /** `lang` is that of the text, where it is another than that of the page. */
  meta: { title?: string; lang?: string };
}

let loading: Promise<Pagefind> | undefined;

/**
 * Fetches Pagefind and the index of the page's language, once.
 * Rejects when they cannot be had, as in development, where no index is built; the next call tries again.
 */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= fetchPagefind().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function fetchPagefind(): Promise<Pagefind> {
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
