import { expect, test } from '@playwright/test';
import { rightAnswer } from '../../demos/course/model/question.ts';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { keptThings } from '../support/abuse/kept-things.ts';
import { heldNames } from '../support/abuse/stores.ts';
import { CourseOnPage, placesOfKind } from '../support/course-on-page.ts';
import { fakePlayer, filmOrigin, MicrosoftFilmOnPage } from '../support/microsoft-film.ts';
import { saveNames } from '../support/names-on-page.ts';
import { OfflineOnPage } from '../support/offline-on-page.ts';
import { SearchOnPage } from '../support/search-on-page.ts';
import { ServedSite } from '../support/served-site.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { openDesk } from '../support/two-windows.ts';

/* All that the site keeps in a reader's browser stands in kept-things.ts: this makes each of it, and takes it away. */

const scenario = scenarioById('opt-in');
const [, second = ''] = stepIds(scenario);
const [locale] = completeTags as [Locale];
const [question] = placesOfKind('question');
if (!question) throw new Error('The course has no question.');

test('a tour through everything leaves nothing in the browser that is not on the list, and each thing on it can be made and be taken away', async ({
  browser,
}) => {
  test.slow();
  const served = await ServedSite.start('small');
  const context = await browser.newContext({ baseURL: served.url('/'), serviceWorkers: 'allow' });
  const page = await context.newPage();
  const met = new Set<string>();
  const look = async () => {
    for (const { store, name } of await heldNames(page)) {
      const owner = keptThings.find((thing) => thing.store === store && thing.owns(name));
      expect(owner, `${store} holds "${name}": is it on the list in kept-things.ts?`).toBeDefined();
      met.add(owner?.what ?? '');
    }
  };
  const copy = new OfflineOnPage(page, locale);
  const patience = { timeout: 60_000 };
  await page.goto(pathTo(locale, 'talks/account-teams'));
  await expect(copy.panel).toContainText(copy.sentence('offline.kept'), patience);
  await look();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Storage is full.', 'QuotaExceededError');
    };
  });
  await copy.button('offline.clear').click();
  await expect(copy.panel).toContainText(copy.sentence('offline.clearedForNow'));
  await page.reload();
  await expect(copy.panel).toContainText(copy.sentence('offline.kept'), patience);
  await copy.button('offline.clear').click();
  await expect(copy.panel).toContainText(copy.sentence('offline.cleared'));
  await page.locator('#theme').selectOption('dark');
  const search = new SearchOnPage(page, locale);
  await search.button.click();
  await search.shortcut.uncheck();
  await look();

  await page.route(filmOrigin, (route) => route.fulfill(fakePlayer));
  const film = new MicrosoftFilmOnPage(page, locale);
  await film.open();
  await film.remember.check();
  await film.button('show').click();
  const course = new CourseOnPage(page, locale);
  await course.open(question.hash);
  await course.answer(question, rightAnswer(question.part.question));
  const simulation = new SimulationOnPage(page, scenario, locale);
  await simulation.open();
  await simulation.button('next').click();
  await simulation.expectStep(second);
  const desk = await openDesk(page, scenario, locale);
  await page.keyboard.press('PageDown');
  await desk.expectStep(second);
  await desk.frame.getByRole('button', { name: desk.words.t('present.time.start'), exact: true }).click();
  await saveNames(desk);
  await expect
    .poll(async () => (await heldNames(page)).map(({ name }) => name))
    .toContain('simulation-names');
  await look();
  expect([...met].sort()).toEqual(keptThings.map(({ what }) => what).sort());

  await desk.button('reset').click();
  await simulation.open();
  await simulation.button('reset').click();
  await expect(simulation.remark('reset.done')).toBeVisible();
  await film.open();
  await film.remember.uncheck();
  await course.open();
  await course.keys.press(course.button('progress.delete'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(course.words.t('progress.deleted'));
  const left = await heldNames(page);
  expect(left.map(({ name }) => name).sort()).toEqual([
    // The choices of theme, search and copy are unmade by choosing otherwise.
    'offline',
    'present.talk',
    'search-shortcut',
    'starlight-theme',
  ]);
  await context.close();
  await served.remove();
});
