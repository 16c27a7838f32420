import { expect, type Page, test } from '@playwright/test';
import { plainText } from '../../demos/engine/rich-text.ts';
import { createTranslator } from '../../demos/player/translator.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { talkById } from '../../demos/talks/index.ts';
import { stopsOf } from '../../demos/talks/stops.ts';
import { momentParts } from '../../demos/talks/talk.ts';
import { completeTags, type Locale, locales } from '../../src/config/locales.ts';
import { catalogIn, pageCatalogsOf } from '../../src/config/simulation-words.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import type { SimulationOnPage } from '../support/simulation-on-page.ts';
import { cover, expectBothAt, inGroup, kept, openBoth, openDesk } from '../support/two-windows.ts';

const scenario = scenarioById('first-month');
const talk = talkById('ten-minutes');
const stops = stopsOf(talk);
const [locale, other] = completeTags as [Locale, Locale];
const otherName = locales[other].label;
const catalogs = {
  ...pageCatalogsOf(scenario.id, locale),
  words: catalogIn(`demos/talks/${talk.id}`, locale),
};
const words = createTranslator(catalogs);
/** The same with the portal in the other language, as it is shown. */
const reference = createTranslator(catalogs, pageCatalogsOf(scenario.id, other));
const title = plainText(words.words('title'));

/** What the audience must never be sent: what the talk says of each moment, and the scenario's notes. */
function secrets(desk: SimulationOnPage): string[] {
  const ofTalk = Object.keys(talk.moments).flatMap((id) =>
    momentParts
      .filter((part) => part !== 'title')
      .flatMap((part) => [words, reference].map((one) => plainText(one.words(`${id}.${part}`)))),
  );
  const notes = Object.keys(scenario.steps).map((id) => plainText(desk.words.words(`${id}.note`)));
  // Short answers such as “No.” are also said elsewhere.
  return [...new Set([...ofTalk, ...notes])].filter((text) => text.length > 25);
}

const held = async (page: Page, texts: string[]) => {
  const text = await page.evaluate(() => document.documentElement.outerHTML + document.body.innerText);
  return texts.filter((one) => text.includes(one));
};

const momentShown = (desk: SimulationOnPage) => desk.frame.locator('[data-talk]');

test('a talk of ten minutes is given from end to end without a network, the portal in the other language', async ({
  page,
  context,
}) => {
  const both = await openBoth(context, page, scenario, locale);
  const { desk, stage } = both;
  const hidden = secrets(desk);
  await page.waitForLoadState('networkidle');
  await stage.page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await inGroup(desk, 'portalLanguage', otherName).click();
  await inGroup(desk, 'present.talk', title).click();
  expect(await violationsInBothThemes(page)).toEqual([]);

  const at = async (index: number) => {
    const stop = stops[index];
    await expect(momentShown(desk)).toHaveAttribute('data-moment', stop?.moment ?? '');
    await expectBothAt(both, stop?.step ?? 'finished');
    const heading = plainText(words.words(`${stop?.moment}.title`));
    await expect(desk.frame.getByRole('heading', { name: heading, exact: true, level: 2 })).toBeVisible();
    expect(await held(stage.page, hidden)).toEqual([]);
  };
  for (const index of stops.keys()) {
    await at(index);
    // The clicker works in either window.
    const window = index % 2 === 0 ? page : stage.page;
    if (index < stops.length - 1) await window.keyboard.press('PageDown');
  }
  // The last moment is a page of the guide, and a link opens it.
  const link = desk.frame.getByRole('link', { name: desk.words.t('present.talk.elsewhere') });
  await expect(link).toHaveAttribute('href', /understand\/names\/$/u);
  await page.keyboard.press('PageDown');
  await at(stops.length - 1);
  await stage.page.keyboard.press('PageUp');
  await at(stops.length - 2);

  await page.keyboard.press('b');
  await expect(cover(stage)).toBeVisible();
  await page.keyboard.press('b');
  await desk.frame.locator('summary', { hasText: desk.words.t('present.talk.moments') }).click();
  const report = stops.findIndex(({ moment }) => moment === 'report');
  const name = new RegExp(plainText(words.words('report.title')), 'u');
  await momentShown(desk).getByRole('button', { name }).click();
  await at(report);

  await page.keyboard.press('Home');
  await expectBothAt(both, stops[0]?.step ?? '');
  await expect(inGroup(desk, 'present.talk', desk.words.t('present.talk.none'))).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await kept(page)).toEqual([]);
  await desk.button('present.undo').click();
  await at(report);
});

test('the time of a moment tells how far behind or ahead one is', async ({ page }) => {
  await page.clock.install();
  const desk = await openDesk(page, scenario, locale);
  const { t } = desk.words;
  await inGroup(desk, 'present.talk', title).click();
  await inGroup(desk, 'present.time', t('present.time.start')).click();
  await page.clock.runFor(10_000);
  await expect(desk.frame.getByText(t('present.talk.inTime'))).toBeVisible();
  await page.keyboard.press('PageDown');
  // The second moment begins after 45 seconds.
  await expect(desk.frame.getByText(/0:3\d/u).first()).toBeVisible();
  await expect(
    desk.frame.locator('b', { hasText: t('present.talk.ahead', { time: '' }).trim() }),
  ).toBeVisible();
  await page.clock.runFor(120_000);
  await expect(
    desk.frame.locator('b', { hasText: t('present.talk.behind', { time: '' }).trim() }),
  ).toBeVisible();
  await page.reload();
  await expect(momentShown(desk)).toHaveAttribute('data-moment', stops[1]?.moment ?? '');
});
