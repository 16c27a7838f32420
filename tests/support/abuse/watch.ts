import type { BrowserContext, Page } from '@playwright/test';

/** Said by Playwright, which keeps the copy of the site from being made behind the back of a test. */
export const ofTheTest = /Service Worker registration blocked by Playwright/u;

/**
 * Notes everything that a page of the site must never do, in all windows of a context: complain, throw, break the
 * policy, ask for something elsewhere, be answered with an error, or ask the reader by a box of the browser, which here
 * would mean that a text has run as a script.
 * @param origin of the site
 * @returns a list that grows
 */
export async function watchContext(context: BrowserContext, origin: string): Promise<string[]> {
  const seen: string[] = [];
  await context.exposeBinding('noteViolation', (_, text: string) => seen.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = Reflect.get(window, 'noteViolation') as (text: string) => void;
      note(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const watchPage = (page: Page) => {
    page.on('console', (message) => {
      if (!ofTheTest.test(message.text())) seen.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => seen.push(`error: ${error.stack ?? error.message}`));
    page.on('crash', () => seen.push('the page crashed'));
    page.on('dialog', (dialog) => {
      seen.push(`a box of the browser: ${dialog.message()}`);
      dialog.dismiss().catch(() => {});
    });
    page.on('response', (response) => {
      if (response.status() >= 400) seen.push(`answered with ${response.status()}: ${response.url()}`);
    });
  };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !/^(?:data|blob|about):$/u.test(url.protocol)) seen.push(`request: ${url}`);
  });
  for (const page of context.pages()) watchPage(page);
  context.on('page', watchPage);
  return seen;
}
