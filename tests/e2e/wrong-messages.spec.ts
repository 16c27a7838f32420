import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { translatorOf } from '../../src/config/simulation-words.ts';
import { watchContext } from '../support/abuse/watch.ts';
import { sendAll, wrongMessages } from '../support/abuse/wrong-messages.ts';
import { serveHost } from '../support/host-page.ts';
import { expectBothAt, expectConnected, openBoth } from '../support/two-windows.ts';

/* Messages of every wrong kind, to the windows of a presentation and to a simulation in a frame of another site. */

const scenario = scenarioById('opt-in');
const [first = '', second = '', third = ''] = stepIds(scenario);
const [locale, other] = completeTags as [Locale, Locale];

test('windows of a presentation take no notice of what is no message of theirs, and stay in step', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = await watchContext(context, new URL(baseURL ?? '').origin);
  const both = await openBoth(context, page, scenario, locale);
  await page.keyboard.press('PageDown');
  await expectBothAt(both, second);
  const channel = await page.evaluate(
    (id) => `present.${id}.${JSON.parse(sessionStorage.getItem('present.talk') ?? '{}').id}`,
    scenario.id,
  );
  for (const each of [both.desk.page, both.stage.page])
    await each.evaluate(sendAll, { texts: wrongMessages, channel, frame: false });
  await expectConnected(both.desk);
  await expectBothAt(both, second);
  await both.stage.page.keyboard.press('PageDown');
  await expectBothAt(both, third);
  await page.keyboard.press('PageUp');
  await expectBothAt(both, second);
  expect(seen).toEqual([]);
});

test('a simulation in a frame takes no messages from the page around, and goes on telling it where it is', async ({
  page,
  baseURL,
}) => {
  const address = new URL(standaloneAddress(other, 'embed', scenario.id), baseURL);
  const host = await serveHost(
    `<iframe title="simulation" width="1000" height="700" src="${address}"></iframe>`,
  );
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    window.addEventListener('message', ({ data }) => told.push(data));
  });
  await page.goto(host.url);
  const frame = page.frameLocator('iframe').locator('[data-simulation]');
  await frame.hover();
  await page.evaluate(sendAll, {
    texts: [...wrongMessages, '"whole screen"'],
    channel: null,
    frame: true,
  });
  await expect(frame).toHaveAttribute('data-step', first);
  const next = translatorOf(scenario.id, other).t('next');
  await frame.getByRole('button', { name: next, exact: true }).click();
  await expect(frame).toHaveAttribute('data-step', second);
  await expect
    .poll(() => page.evaluate(() => (Reflect.get(window, 'told') as { step: number }[]).at(-1)?.step))
    .toBe(1);
  expect(complaints).toEqual([]);
  host.close();
});
