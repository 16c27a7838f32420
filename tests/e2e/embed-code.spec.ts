import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import type { EmbedMessage } from '../../src/components/embed/tell-host.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale, locales } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { site } from '../../src/config/site.ts';
import { ofTheTest } from '../support/abuse/watch.ts';
import { serveHost } from '../support/host-page.ts';
import { localeInTurn, samples } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { catalogOf } from '../support/site-strings.ts';

const embedPage = (locale: Locale) => pathTo(locale, 'talks/embed');
const codeIn = (page: Page, part: 'frame' | 'script') =>
  page.locator(`[data-embed-code="${part}"] [data-code]`);

/** The frame and the script as a reader copies them, naming the site under test instead of the one it is built for. */
async function copiedCode(page: Page, baseURL = ''): Promise<string> {
  const codes = [await codeIn(page, 'frame').innerText(), await codeIn(page, 'script').innerText()];
  for (const code of codes) expect(code).toContain(site.url);
  return codes.join('\n').replaceAll(new URL(site.url).origin, new URL(baseURL).origin);
}

/** What a page is told from now on, and what goes wrong in it or in its frames. */
async function listen(page: Page) {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (!ofTheTest.test(message.text())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const told: unknown[] = [];
    Object.assign(window, { told });
    window.addEventListener('message', ({ data }) => told.push(data));
  });
  const told = () => page.evaluate(() => Reflect.get(window, 'told') as EmbedMessage[]);
  return { wrong, told };
}

for (const [index, scenario] of samples.entries()) {
  const locale = localeInTurn(index);
  const steps = stepIds(scenario).length;

  for (const width of [1280, 400])
    test(`the code shows ${scenario.id} on another site, ${width} px wide and as high as it is, at every step`, async ({
      page,
      baseURL,
    }) => {
      await page.goto(embedPage(locale));
      await page.locator('[data-scenario]').selectOption(scenario.id);
      // Much higher at first than it has to be: were its content as high as the frame, it would stay so.
      const code = (await copiedCode(page, baseURL)).replace(/height="\d+"/u, 'height="6000"');
      const host = await serveHost(`<body>${code}`);
      const { wrong, told } = await listen(page);
      await page.setViewportSize({ width, height: 700 });
      await page.goto(host.url);
      const { words } = new SimulationOnPage(page, scenario, locale);
      const inside = page.frameLocator('iframe');
      const scrollsBy = () =>
        inside.locator('html').evaluate((html) => Math.max(0, html.scrollHeight - html.clientHeight));

      for (let step = 0; step <= steps; step += 1) {
        if (step > 0) await inside.getByRole('button', { name: words.t('next'), exact: true }).click();
        await expect.poll(async () => (await told()).at(-1)?.step).toBe(step);
        await expect(async () => {
          const height = (await told()).at(-1)?.height;
          expect(await page.locator('iframe').getAttribute('height')).toBe(String(height));
          expect(await scrollsBy()).toBe(0);
        }).toPass({ timeout: 5_000 });
      }
      const all = await told();
      const known = { source: 'threat-experts', kind: 'embed', scenario: scenario.id, steps };
      for (const message of all) {
        expect(message).toEqual({ ...known, step: expect.any(Number), height: expect.any(Number) });
        expect(message.height).toBeLessThan(5_000);
      }
      // Nothing goes round in circles: a step is told once, and once more for each height that it passes through.
      expect(all.length).toBeLessThan(6 * (steps + 1));
      expect(wrong).toEqual([]);
      host.close();
    });
}

test('the script believes only the frame itself, and only heights that can be', async ({ page, baseURL }) => {
  await page.goto(embedPage('en'));
  const [scenario] = scenarios;
  const liar = (height: string) =>
    `<iframe title="liar" sandbox="allow-scripts" srcdoc="<script>parent.postMessage({ source: 'threat-experts', kind: 'embed', height: ${height} }, '*')</script>"></iframe>`;
  const host = await serveHost(`<body>${await copiedCode(page, baseURL)}${liar('3000')}`);
  const { wrong, told } = await listen(page);
  await page.goto(host.url);
  const frame = page.locator('iframe').first();
  await expect
    .poll(async () => (await told()).some((message) => message.scenario === scenario?.id))
    .toBe(true);
  await expect.poll(async () => (await told()).some(({ height }) => height === 3000)).toBe(true);
  const height = (await told()).find((message) => message.scenario === scenario?.id)?.height;
  await expect(frame).toHaveAttribute('height', String(height));
  await expect(page.getByTitle('liar')).not.toHaveAttribute('height');
  for (const said of [null, 'x', { source: 'threat-experts', kind: 'embed', height: 4000 }, { height: 1 }])
    await page.evaluate((data) => window.postMessage(data, '*'), said);
  // From the frame’s own window, but no height.
  const inside = page.frames().find((one) => one.url().includes('/embed/'));
  for (const bad of [-1, 0, 99, 20_001, 1.5, '4000', null])
    await inside?.evaluate(
      (badHeight) =>
        window.parent.postMessage({ source: 'threat-experts', kind: 'embed', height: badHeight }, '*'),
      bad,
    );
  const count = (await told()).length;
  await inside?.evaluate(() => window.parent.postMessage('done', '*'));
  await expect.poll(async () => (await told()).length).toBeGreaterThan(count);
  await expect(frame).toHaveAttribute('height', String(height));
  expect(wrong).toEqual([]);
  host.close();
});

for (const [index, scenario] of samples.entries())
  test(`${scenario.id}, embedded in no frame, tells nobody anything`, async ({ page }) => {
    const locale = localeInTurn(index);
    const [, second = ''] = stepIds(scenario);
    const { told } = await listen(page);
    await page.goto(standaloneAddress(locale, 'embed', scenario.id));
    const simulation = new SimulationOnPage(page, scenario, locale);
    await simulation.button('next').click();
    // A frame would have told the page around it of this.
    await simulation.expectStep(second);
    expect(await told()).toEqual([]);
  });

for (const frame of ['play', 'present'] as const)
  test(`the pages under ${frame}/ and those of the guide refuse to be framed`, async ({ page, baseURL }) => {
    for (const address of [standaloneAddress('sv', frame, 'opt-in'), embedPage('sv')]) {
      const host = await serveHost(
        `<body><iframe title="x" sandbox="allow-scripts" src="${new URL(address, baseURL)}"></iframe>`,
      );
      const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
      await page.goto(host.url);
      await refused;
      await expect(page.frameLocator('iframe').getByRole('heading')).toHaveCount(0);
      host.close();
    }
  });

for (const locale of completeTags)
  test.describe(`the page about embedding in ${locale}`, () => {
    const strings = catalogOf(locale);

    test('shows the code of what is chosen, copies it and says so', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(embedPage(locale));
      await expect(codeIn(page, 'frame')).toContainText(`/${locale}/embed/`);
      for (const tag of completeTags) {
        await page
          .getByRole('combobox', { name: strings['embed.scenario'] ?? '', exact: true })
          .selectOption('follow-case');
        await page
          .getByRole('combobox', { name: strings['embed.language'] ?? '', exact: true })
          .selectOption({ label: locales[tag].label });
        const address = new URL(standaloneAddress(tag, 'embed', 'follow-case'), site.url).href;
        await expect(codeIn(page, 'frame')).toContainText(`src="${address}"`);
        await expect(page.getByRole('link', { name: strings['embed.open'] ?? '' })).toHaveAttribute(
          'href',
          address,
        );
      }
      for (const part of ['frame', 'script'] as const) {
        const block = page.locator(`[data-embed-code="${part}"]`);
        await block.getByRole('button', { name: strings['embed.copy'] ?? '' }).click();
        await expect(block.getByRole('status')).toHaveText(strings['embed.copied'] ?? '');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(await codeIn(page, part).textContent());
      }
    });

    test('marks the code where the browser does not let it copy', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.goto(embedPage(locale));
      const block = page.locator('[data-embed-code="frame"]');
      await block.getByRole('button', { name: strings['embed.copy'] ?? '' }).click();
      await expect(block.getByRole('status')).toHaveText(strings['embed.marked'] ?? '');
      const marked = await page.evaluate(() => window.getSelection()?.toString());
      expect(marked?.trim()).toBe((await codeIn(page, 'frame').innerText()).trim());
    });

    test('has the code of every simulation without JavaScript, and no dead button', async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      await page.goto(embedPage(locale));
      await expect(page.getByRole('button', { name: strings['embed.copy'] ?? '' })).toHaveCount(0);
      await expect(codeIn(page, 'script')).toBeVisible();
      for (const tag of completeTags) {
        await page
          .getByText((strings['embed.all'] ?? '').replace('{{language}}', locales[tag].label))
          .click();
        for (const { id } of scenarios)
          await expect(page.getByText(`/${tag}/embed/${id}/"`).filter({ visible: true })).toHaveCount(1);
      }
      await context.close();
    });
  });
