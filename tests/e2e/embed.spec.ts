import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serveSite } from '../../scripts/serve.ts';
import { builtPages } from '../support/built-site.ts';
import { serveHost } from '../support/host-page.ts';
import { makeSite } from '../support/make-site.ts';

test.describe('In a frame on another origin', () => {
  let dir = '';
  let site: Awaited<ReturnType<typeof serveSite>>;

  test.beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'framed-site-'));
    await makeSite(dir, '/');
    site = await serveSite({ dir, port: 0 });
  });
  test.afterAll(async () => {
    await site.close();
    await rm(dir, { recursive: true });
  });

  for (const sandbox of ['', 'sandbox="allow-scripts"'])
    test(`a page made for it runs whole ${sandbox && 'in a sandbox that takes its origin away'}`, async ({
      page,
    }) => {
      const host = await serveHost(`<iframe ${sandbox} src="${site.url}sv/embed/opt-in/"></iframe>`);
      const refused: string[] = [];
      page.on('console', (message) => refused.push(message.text()));
      await page.goto(host.url);
      const mark = page.frameLocator('iframe').locator('#mark');
      await expect(mark).toHaveAttribute('data-inline', 'ran');
      await expect(mark).toHaveAttribute('data-module', 'ran');
      await expect(mark).toHaveCSS('color', 'rgb(0, 128, 0)');
      expect(refused).toEqual([]);
      host.close();
    });

  test('any other page stays out', async ({ page }) => {
    const host = await serveHost(`<iframe src="${site.url}sv/"></iframe>`);
    const refused = page.waitForEvent('console', (message) =>
      /frame-ancestors|X-Frame-Options/.test(message.text()),
    );
    await page.goto(host.url);
    await refused;
    await expect(page.frameLocator('iframe').getByText('text', { exact: true })).toHaveCount(0);
    host.close();
  });
});

test('The real embedded simulations come alive in a sandbox on another origin', async ({ page, baseURL }) => {
  const addresses = builtPages().filter(({ address }) => /^\/[^/]+\/embed\/./.test(address));
  expect(addresses.length).toBeGreaterThan(0);
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  page.on('pageerror', (error) => refused.push(error.message));
  for (const { address } of addresses) {
    const host = await serveHost(
      `<iframe title="simulation" sandbox="allow-scripts" width="1000" height="700" src="${new URL(address.slice(1), baseURL)}"></iframe>`,
    );
    await page.goto(host.url);
    const frame = page.frameLocator('iframe');
    await frame.locator('astro-island').first().hover();
    await expect(frame.locator('astro-island:not([ssr])').first(), address).toBeAttached();
    // What the reader's choice of the portal's other language fetches.
    const catalog = new URL('catalogs/portal.sv.json', baseURL).href;
    const labels = await frame.locator('body').evaluate(async (_, url) => (await fetch(url)).json(), catalog);
    expect(Object.keys(labels).length).toBeGreaterThan(0);
    host.close();
  }
  expect(refused).toEqual([]);
});
