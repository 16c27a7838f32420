import { expect, type Page, test } from '@playwright/test';
import { site } from '../../src/config/site.ts';
import { builtFiles, builtPages, readBuilt } from '../support/built-site.ts';

const inSitemap = builtFiles()
  .filter((file) => /^sitemap-\d+\.xml$/.test(file))
  .flatMap((file) => [
    ...readBuilt(file)
      .toString()
      .matchAll(/<loc>([^<]+)<\/loc>/g),
  ])
  .map(([, url = '']) => new URL(url).pathname.slice(site.base.length - 1));
const addresses = [...new Set(['/', '/404.html', ...inSitemap, ...builtPages().map((page) => page.address)])];

// As it is for readers: the copy of the site that some pages make in the browser keeps to all this as well.
test.use({ serviceWorkers: 'allow' });

/** Notes everything that a page must not do. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !/^(?:data|blob):$/.test(url.protocol)) seen.push(`request: ${url}`);
  });
  await page.exposeBinding('noteViolation', (_, text: string) => seen.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = Reflect.get(window, 'noteViolation') as (text: string) => void;
      note(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return seen;
}

test('The sitemap names pages of both kinds of language', () => {
  expect(inSitemap.length).toBeGreaterThan(1);
});

/**
 * Waits until the page has loaded and found time to do what it had put off: in a browser that is never idle longer than the
 * page itself waits (src/components/chrome/rest-script.ts).
 */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  for (let turn = 0; turn < 2; turn += 1)
    await page.evaluate(
      () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 5_000 })),
    );
}

/** Which theme is shown is the shell's business; a scenario alone in the window has the same one as its page. */
const schemesOf = (address: string) =>
  /^\/[^/]+\/(?:play|present|embed)\//u.test(address) ? (['dark'] as const) : (['light', 'dark'] as const);

/** Pages are visited in one window, a dozen at a time: a window of its own for each would take longer than the visits. */
const dozens = Array.from({ length: Math.ceil(addresses.length / 12) }, (_, index) =>
  addresses.slice(index * 12, index * 12 + 12),
);

for (const some of dozens)
  test(`${some[0]} to ${some.at(-1)} keep to the policy, to their origin and to no cookie, in both themes`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    const seen = await watch(page, new URL(baseURL ?? '').origin);
    page.on('response', (response) => {
      if (response.status() >= 400) seen.push(`missing: ${response.url()}`);
    });
    for (const address of some)
      for (const colorScheme of schemesOf(address)) {
        const visit = `${address}, ${colorScheme}`;
        await page.emulateMedia({ colorScheme });
        const response = await page.goto(new URL(address.slice(1), baseURL).href);
        await settle(page);
        expect.soft(response?.headers()['content-security-policy'], visit).toContain("default-src 'none'");
        expect.soft(seen.splice(0), visit).toEqual([]);
        expect.soft(await context.cookies(), visit).toEqual([]);
        const theme = await page.locator('html').getAttribute('data-theme');
        expect.soft([colorScheme, null], visit).toContain(theme);
      }
  });

test('A violation would have been seen', async ({ page, baseURL }) => {
  const url = new URL(inSitemap[0]?.slice(1) ?? '', baseURL);
  const seen = await watch(page, url.origin);
  await page.goto(url.href);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => seen.filter((line) => line.startsWith('policy:')).length).toBeGreaterThan(0);
});
