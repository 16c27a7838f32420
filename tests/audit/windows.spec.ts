import { expect, test } from '@playwright/test';
import { plainText } from '../../demos/engine/rich-text.ts';
import { stepIds } from '../../demos/engine/scenario.ts';
import { createTranslator } from '../../demos/player/translator.ts';
import { scenarioById, scenarios } from '../../demos/scenarios/index.ts';
import { addressOfFilm, standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { catalogIn, pageCatalogsOf } from '../../src/config/simulation-words.ts';
import { lookAt } from '../support/auditors/look.ts';
import { setTheme } from '../support/axe.ts';
import { cuts } from '../support/film-cuts.ts';
import { fakePlayer, filmOrigin, MicrosoftFilmOnPage } from '../support/microsoft-film.ts';
import { localeInTurn } from '../support/samples.ts';
import { SearchOnPage } from '../support/search-on-page.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { catalogOf } from '../support/site-strings.ts';
import { cover, inGroup, openBoth } from '../support/two-windows.ts';

/* What opens, unfolds or plays around the simulations and the pages. */

const [locale] = completeTags as [Locale];

for (const [turn, scenario] of scenarios.entries()) {
  const language = localeInTurn(turn);
  test(`${scenario.id} in ${language}: the presenter’s window and the audience’s`, async ({
    page,
    context,
  }) => {
    test.setTimeout(400_000);
    const { desk, stage } = await openBoth(context, page, scenario, language);
    const ids = [...stepIds(scenario), 'finished'];
    for (const [index, id] of ids.entries()) {
      await desk.expectStep(id);
      await stage.expectStep(id);
      if (index % 4 === 0 || id === 'finished') {
        await lookAt(page, `desk, ${scenario.id}, ${language}: ${id}`);
        await lookAt(stage.page, `stage, ${scenario.id}, ${language}: ${id}`);
      }
      if (id !== 'finished') await page.keyboard.press('PageDown');
    }
  });

  test(`${scenario.id} in ${language}: in a frame on another site`, async ({ page }) => {
    const simulation = new SimulationOnPage(page, scenario, language);
    await page.goto(standaloneAddress(language, 'embed', scenario.id));
    await simulation.button('next').click();
    await simulation.expectStep(stepIds(scenario)[1] ?? 'finished');
    await lookAt(page, `embed, ${scenario.id}, ${language}: begun`);
  });
}

test('a talk, the list of keys, a black screen, the customer’s names', async ({ page, context }) => {
  const scenario = scenarioById('first-month');
  const { desk, stage } = await openBoth(context, page, scenario, locale);
  const talk = createTranslator({
    ...pageCatalogsOf(scenario.id, locale),
    words: catalogIn('demos/talks/ten-minutes', locale),
  });
  await inGroup(desk, 'present.talk', plainText(talk.words('title'))).click();
  await expect(desk.frame.locator('[data-talk]')).toBeVisible();
  await lookAt(page, 'desk: a talk');
  await page.keyboard.press('?');
  await expect(page.locator('[data-key-list]')).toBeVisible();
  await lookAt(page, 'desk: list of keys');
  await page.keyboard.press('Escape');
  await desk.frame.locator('summary', { hasText: desk.words.t('names.title') }).click();
  await lookAt(page, 'desk: the customer’s names');
  await desk.button('names.use').click();
  await lookAt(page, 'desk: names that cannot be used, or none');
  await page.keyboard.press('b');
  await expect(cover(stage)).toBeVisible();
  await lookAt(stage.page, 'stage: black');
});

for (const language of completeTags)
  for (const { width, theme } of [
    { width: 320, theme: 'dark' },
    { width: 1280, theme: 'light' },
  ] as const)
    test(`the menu and search in ${language}, ${width} wide, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(pathTo(language, 'reference/sources'));
      await setTheme(page, theme);
      const look = (state: string) => lookAt(page, `${state}, ${language}, ${width} wide, ${theme}`);
      if (width === 320) {
        const menu = catalogOf(language)['menuButton.accessibleLabel'] ?? '';
        await page.getByRole('button', { name: menu, exact: true }).click();
        await expect(page.locator('#site-nav')).toBeVisible();
        await look('menu open');
        await page.keyboard.press('Escape');
      }
      const search = new SearchOnPage(page, language);
      await search.button.click();
      await expect(search.field).toBeFocused();
      await look('search open');
      for (const words of ['larm', 'xyzzy']) {
        await search.field.fill(words);
        await search.expectAnswerTo(words);
        await look(`search for ${words}`);
      }
    });

for (const cut of cuts)
  test(`film ${cut.film.id} in ${cut.picture}, unfolded and playing`, async ({ page }) => {
    await page.goto(addressOfFilm(cut.picture, cut.film.id));
    const figure = page.locator(`#film-${cut.film.id}`);
    for (const summary of await figure.locator('summary').all()) await summary.click();
    await figure.locator('.film-chapters a').first().click();
    await expect
      .poll(() => figure.locator('video').evaluate((video) => (video as HTMLVideoElement).paused))
      .toBe(false);
    await lookAt(page, `film ${cut.film.id}, ${cut.picture}: playing, unfolded`);
  });

for (const language of completeTags)
  test(`Microsoft’s film in ${language}, asked about and shown`, async ({ page }) => {
    await page.route(filmOrigin, (route) => route.fulfill(fakePlayer));
    const film = new MicrosoftFilmOnPage(page, language);
    await film.open();
    await film.button('show').click();
    await expect(film.status).toHaveText(film.said('loaded'));
    await lookAt(page, `Microsoft’s film, ${language}: shown`);
  });
