import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { plainText } from '../../demos/engine/rich-text.ts';
import { stepIds } from '../../demos/engine/scenario.ts';
import { readyEvent } from '../../demos/player/ready.ts';
import { storedKey } from '../../demos/player/stored-session.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags } from '../../src/config/locales.ts';
import { samples } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { openWindow } from '../support/two-windows.ts';

for (const scenario of samples) {
  const ids = stepIds(scenario);
  const [first = '', second = '', third = ''] = ids;

  for (const locale of completeTags) {
    test.describe(`${scenario.id} in ${locale}`, () => {
      test('a presenter goes through it with a clicker, from the first key on, and reads the notes', async ({
        page,
      }) => {
        const simulation = new SimulationOnPage(page, scenario, locale);
        const isReady = await readiness(page);
        await openWindow(page, standaloneAddress(locale, 'present', scenario.id));
        await expect(simulation.sentence(`${first}.note`)).toBeVisible();
        await isReady();
        for (const [key, step] of [
          ['PageDown', second],
          ['ArrowRight', third],
          ['PageUp', second],
          ['ArrowLeft', first],
          ['ArrowLeft', first],
          ['PageDown', second],
          ['Home', first],
        ] as const) {
          await page.keyboard.press(key);
          await simulation.expectStep(step);
          await expect(simulation.sentence(`${step}.note`)).toBeVisible();
        }
        for (const id of [...ids.slice(1), 'finished']) {
          await page.keyboard.press('PageDown');
          await simulation.expectStep(id);
        }
        await page.keyboard.press('PageDown');
        await simulation.expectStep('finished');
        await expect(simulation.frame.locator('[data-kind]')).toHaveCount(0);
        await expect(simulation.sentence('ending')).toBeVisible();
      });

      test('a presenter’s key that takes the open surface away leaves focus in the simulation', async ({
        page,
      }) => {
        const simulation = new SimulationOnPage(page, scenario, locale);
        await openWindow(page, standaloneAddress(locale, 'present', scenario.id));
        await simulation.button('reset').click();
        // The answer tells that the simulation has come to life and listens to keys.
        await expect(simulation.remark('reset.done')).toBeVisible();
        for (const id of [...ids.slice(1), 'finished']) {
          await simulation.frame
            .getByRole('heading')
            .last()
            .evaluate((heading) => (heading as HTMLElement).focus());
          await page.keyboard.press('PageDown');
          await simulation.expectStep(id);
          await simulation.expectFocusInside();
        }
      });

      test('it plays in the whole window, and leads back to its page', async ({ page }) => {
        const simulation = new SimulationOnPage(page, scenario, locale);
        await page.goto(standaloneAddress(locale, 'play', scenario.id));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          plainText(simulation.words.words('title')),
        );
        await simulation.button('next').click();
        await simulation.expectStep(second);
        await simulation.frame.getByRole('link', { name: simulation.words.t('backToPage') }).click();
        // What was begun in the whole window goes on in the page, where it may be kept.
        await simulation.expectStep(storedKey(scenario, 'guided') === null ? first : second);
        await expect(page.getByRole('contentinfo')).toBeVisible();
      });

      test('it plays inside another site, in a sandbox that forbids everything but scripts', async ({
        page,
      }) => {
        const thrown: string[] = [];
        page.on('pageerror', (error) => thrown.push(error.message));
        const inside = await frameOnAnotherSite(page, standaloneAddress(locale, 'embed', scenario.id));
        const words = new SimulationOnPage(page, scenario, locale).words;
        const frame = inside.getByRole('region', {
          name: words.t('label', { title: plainText(words.words('title')) }),
          exact: true,
        });
        await frame.getByRole('button', { name: words.t('next'), exact: true }).click();
        await expect(frame).toHaveAttribute('data-step', second);
        await expect(frame.getByRole('link', { name: words.t('backToPage') })).toHaveCount(0);
        expect(thrown).toEqual([]);
      });
    });
  }
}

/** To be called before a page is opened; returns what waits until its simulation has come alive by itself. */
async function readiness(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript((event) => {
    window.addEventListener(event, () => document.documentElement.setAttribute('data-ready', ''));
  }, readyEvent);
  return () => expect(page.locator('html[data-ready]')).toBeAttached();
}

/** Shows an address in a frame whose sandbox makes it foreign to the page around it. */
async function frameOnAnotherSite(page: Page, address: string): Promise<FrameLocator> {
  const host = '/page-of-another-site/';
  await page.route(`**${host}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>-</title><iframe title="simulation" sandbox="allow-scripts" width="1000" height="800" src="${address}"></iframe>`,
    }),
  );
  await page.goto(host);
  return page.frameLocator('iframe');
}
