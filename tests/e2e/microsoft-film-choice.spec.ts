import { expect, type Page, test } from '@playwright/test';
import { completeTags } from '../../src/config/locales.ts';
import { microsoftFilm } from '../../src/config/microsoft-film.ts';
import { fakePlayer, filmOrigin, foreignRequests, MicrosoftFilmOnPage } from '../support/microsoft-film.ts';

/* Whether the film is shown at once next time: what the browser keeps of that, and what else may stand in its store. */

const key = 'microsoft-film';
const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);

for (const locale of completeTags)
  test.describe(`The choice to see Microsoft’s film at once, in ${locale},`, () => {
    test('is remembered when asked, and only then', async ({ page, baseURL }) => {
      const seen = foreignRequests(page, baseURL);
      await page.route(filmOrigin, (route) => route.fulfill(fakePlayer));
      const film = new MicrosoftFilmOnPage(page, locale);
      await film.open();
      await film.button('show').click();
      await expect(film.frame).toBeVisible();
      expect(await kept(page)).toBeNull();

      await film.open();
      await expect(film.button('show')).toBeVisible();
      await expect(film.frame).toHaveCount(0);
      await film.remember.check();
      expect(await kept(page), 'a tick alone shows no film').toBeNull();
      await film.button('show').click();
      expect(JSON.parse((await kept(page)) ?? '')).toEqual({ version: 1, show: true });
      // What this visit asks for has been asked for before the next is counted.
      await expect(film.status).toHaveText(film.said('loaded'));

      seen.clear();
      await page.goto(film.address);
      await expect(film.frame).toHaveAttribute('loading', 'lazy');
      await expect(film.frame).not.toBeFocused();
      await film.frame.scrollIntoViewIfNeeded();
      await expect(film.status).toHaveText(film.said('loaded'));
      expect([...seen]).toEqual([microsoftFilm.address]);
      await expect.poll(() => film.timesAsked()).toBe(1);
      await expect(film.remember).toBeChecked();
      await film.remember.uncheck();
      expect(await kept(page)).toBeNull();
      await expect(film.frame).toBeVisible();

      await film.open();
      await expect(film.button('show')).toBeVisible();
      await expect(film.remember).not.toBeChecked();
      await expect(film.frame).toHaveCount(0);
    });

    for (const value of [
      '',
      '{',
      'null',
      '"show"',
      '{"version":0,"show":true}',
      '{"version":1,"show":"yes"}',
    ])
      test(`survives that ${value || 'nothing'} has been kept`, async ({ page }) => {
        await page.addInitScript(([name, text]) => localStorage.setItem(name, text), [key, value] as const);
        await page.route(filmOrigin, (route) => route.fulfill(fakePlayer));
        const film = new MicrosoftFilmOnPage(page, locale);
        await film.open();
        await expect(film.remember).not.toBeChecked();
        await expect(film.frame).toHaveCount(0);
        await film.button('show').click();
        await expect(film.status).toHaveText(film.said('loaded'));
      });

    test('works where the browser keeps nothing, and says that the choice is not kept', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('closed', 'SecurityError');
          },
        });
      });
      await page.route(filmOrigin, (route) => route.fulfill(fakePlayer));
      const film = new MicrosoftFilmOnPage(page, locale);
      await film.open();
      await film.button('show').click();
      await expect(film.status).toHaveText(film.said('loaded'));
      // The box does not stay ticked, which Playwright’s own check() would wait for.
      await film.remember.click();
      await expect(film.choice).toHaveText(film.said('notKept'));
      await expect(film.remember).not.toBeChecked();
      await expect(film.status).toHaveText(film.said('loaded'));
    });
  });
