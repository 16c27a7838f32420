import type { Page } from '@playwright/test';
import type { Store } from './kept-things.ts';

/** The names under which this browser holds something, with the store of each. Cookies and databases are stores too. */
export async function heldNames(
  page: Page,
): Promise<{ store: Store | 'cookie' | 'indexedDB'; name: string }[]> {
  const names = await page.evaluate(async () => ({
    localStorage: Object.keys(window.localStorage),
    sessionStorage: Object.keys(window.sessionStorage),
    caches: await window.caches.keys(),
    cookie: document.cookie === '' ? [] : document.cookie.split('; '),
    indexedDB: (await window.indexedDB.databases()).map(({ name }) => name ?? ''),
  }));
  return Object.entries(names).flatMap(([store, all]) =>
    all.map((name) => ({ store: store as Store | 'cookie' | 'indexedDB', name })),
  );
}

/** What both kinds of storage hold, for {@link putInto} and to compare. */
export type Held = Readonly<Record<'localStorage' | 'sessionStorage', Readonly<Record<string, string>>>>;

/** Puts values in place of everything that both kinds of storage hold. The page must be one of the site. */
export const putInto = (page: Page, held: Held): Promise<void> =>
  page.evaluate(({ localStorage: local, sessionStorage: session }) => {
    window.localStorage.clear();
    window.sessionStorage.clear();
    for (const [name, text] of Object.entries(local)) window.localStorage.setItem(name, text);
    for (const [name, text] of Object.entries(session)) window.sessionStorage.setItem(name, text);
  }, held);

/** What both kinds of storage hold now. */
export const heldIn = (page: Page): Promise<Held> =>
  page.evaluate(() => ({
    localStorage: { ...window.localStorage } as Record<string, string>,
    sessionStorage: { ...window.sessionStorage } as Record<string, string>,
  }));

/** How a browser's storage can fail. */
export type Failure = 'full' | 'refuses' | 'vanishes';

/**
 * Makes the storage of a page fail: full to the last character, as it really gets; refusing to be looked into, from
 * before the page runs (then it has to be loaded again); or the same, beginning now.
 */
export async function failStorage(page: Page, how: Failure): Promise<void> {
  if (how === 'full')
    return page.evaluate(() => {
      for (const store of [window.localStorage, window.sessionStorage]) {
        for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2))
          try {
            store.setItem(`filling ${size}`, 'x'.repeat(size));
          } catch {
            // So much does not go in.
          }
      }
    });
  const refuse = () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
  };
  if (how === 'refuses') await page.addInitScript(refuse);
  await page.evaluate(refuse);
}
