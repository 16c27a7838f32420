import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags } from '../../src/config/locales.ts';
import { fileAt } from '../../src/config/paths.ts';
import { builtPages } from '../support/built-site.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { openWindow } from '../support/two-windows.ts';
import { type UnpackedArchive, unpackAndServe } from '../support/unpacked-archive.ts';

/* The archive of the site, unpacked and served with its one command, where nothing else can be reached. */

let archive: UnpackedArchive;
test.beforeAll(async () => {
  archive = await unpackAndServe();
});
test.afterAll(() => archive.end());

let failed: string[] = [];
test.beforeEach(async ({ context }) => {
  failed = [];
  const { origin } = new URL(archive.url);
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      failed.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('requestfailed', (request) => {
    // A page that is left before it has fetched all has failed at nothing.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(`${request.url()} failed`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.url()}: ${response.status()}`);
  });
});

const url = (address: string) => new URL(address, archive.url).href;
const pages = builtPages().filter(({ file }) => file !== '404.html' && !file.includes('/present/'));
const parts = 3;

for (let part = 0; part < parts; part += 1)
  test(`every page of the archive opens, part ${part + 1} of ${parts}`, async ({ page }) => {
    const some = pages.filter((_, index) => index % parts === part);
    test.setTimeout(60_000);
    expect(some.length).toBeGreaterThan(10);
    for (const { address } of some) {
      await page.goto(url(fileAt(address.slice(1))));
      await expect(page.locator('h1').first(), address).toBeAttached();
    }
    expect(failed).toEqual([]);
  });

for (const locale of completeTags)
  test(`every scenario of the archive runs, in ${locale}`, async ({ page }) => {
    test.setTimeout(60_000);
    for (const scenario of scenarios) {
      const simulation = new SimulationOnPage(page, scenario, locale);
      await openWindow(page, url(standaloneAddress(locale, 'present', scenario.id)));
      const [, second = ''] = stepIds(scenario);
      await simulation.button('next').click();
      await simulation.expectStep(second);
    }
    expect(failed).toEqual([]);
  });
