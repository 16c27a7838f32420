import type { Page } from '@playwright/test';

/** Waits until the page has what only paper shows, which it fetches once it is at rest (src/config/paper.ts). */
export async function paperFetched(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('head > noscript') &&
      [...document.querySelectorAll<HTMLLinkElement>('link[media="print"]')].every(({ sheet }) => sheet),
  );
}
