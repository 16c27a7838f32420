import { expect, type Page, test } from '@playwright/test';
import { fill } from '../../src/components/search/sentence.ts';
import { completeTags, type Locale, locales, localeTags } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { searchesIn } from '../support/first-searches.ts';
import { overflow } from '../support/room.ts';
import { SearchOnPage } from '../support/search-on-page.ts';

/** A page in a language with its search window open. */
async function openSearch(page: Page, locale: Locale): Promise<SearchOnPage> {
  await page.goto(pathTo(locale, 'reference/sources'));
  const search = new SearchOnPage(page, locale);
  await search.button.click();
  await expect(search.field).toBeFocused();
  return search;
}

for (const locale of completeTags) {
  test.describe(`search in ${locale}`, () => {
    test('leads the first searches of every reader to the page they need', async ({ page }) => {
      test.slow();
      const search = await openSearch(page, locale);
      for (const { reader, words, page: wanted } of searchesIn(locale)) {
        // Emptied first, so that no page of the search before can stand for one of this.
        await search.field.fill('');
        await expect(search.links).toHaveCount(0);
        await search.field.fill(words);
        await expect
          .soft(search.links.first(), `“${words}”, typed by a ${reader}`)
          .toHaveAttribute('href', pathTo(locale, wanted));
      }
    });

    test('finds what stands only in the text of a page, and marks it', async ({ page }) => {
      const search = await openSearch(page, locale);
      // A licence that one page tells of, and no title.
      await search.field.fill('Education A5');
      await search.expectAnswerTo('Education A5');
      const found = search.list
        .getByRole('listitem')
        .filter({ has: page.locator(`a[href="${pathTo(locale, 'prepare/permissions')}"]`) });
      await expect(found.locator('mark').first()).toHaveText(/Education/u);
    });

    test('tells the section of each result, and our word when another was typed', async ({ page }) => {
      const search = await openSearch(page, locale);
      const [words, ours] = { sv: ['larm', 'avisering'], en: ['warning', 'alert'] }[locale] as [
        string,
        string,
      ];
      await search.field.fill(words);
      const first = search.list.getByRole('listitem').first();
      const told = fill(search.strings['search.called'] ?? '', { word: words, ours });
      await expect(first).toContainText(told);
      await expect(first).toContainText(search.strings['sections.do'] ?? '');
      await expect(first.getByRole('link')).toHaveAccessibleDescription(told);
    });

    test('announces once, when the reader has paused', async ({ page }) => {
      const search = await openSearch(page, locale);
      await search.field.fill('xyzzy');
      await search.expectAnswerTo('xyzzy');
      const said = await search.recordStatus();
      await search.field.fill('');
      await search.field.pressSequentially('services hub', { delay: 30 });
      await search.expectAnswerTo('services hub');
      expect((await said()).filter(Boolean)).toHaveLength(1);
    });

    test('shows where to turn when nothing is found', async ({ page }) => {
      const search = await openSearch(page, locale);
      await search.field.fill('xyzzy');
      await expect(search.status).toHaveText(fill(search.strings['search.none'] ?? '', { term: 'xyzzy' }));
      const others = localeTags.filter((other) => other !== locale);
      const hrefs = await search.links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(hrefs).toEqual([
        pathTo(locale, 'reference/glossary'),
        pathTo(locale, 'reference/faq'),
        ...others.map((other) => pathTo(other)),
      ]);
      await expect(search.links.last()).toHaveAttribute('lang', locales[others.at(-1) ?? locale].lang);
      // Nothing was found, so there is nothing to open.
      await search.field.press('Enter');
      await expect(search.dialog).toBeVisible();
      await search.field.press('ArrowDown');
      await expect(search.links.first()).toBeFocused();
    });
  });
}

const [locale] = localeTags as [Locale];

test('search is used by keyboard alone', async ({ page }) => {
  await page.goto(pathTo(locale, 'reference/sources'));
  const search = new SearchOnPage(page, locale);
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await expect(search.field).toHaveValue('');
  await page.keyboard.type('tan');
  await search.expectAnswerTo('tan');
  await page.keyboard.press('ArrowDown');
  await expect(search.links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(search.links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search.field).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(search.links.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search.dialog).toBeHidden();
  await expect(search.button).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(search.links.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${pathTo(locale, 'understand/notifications')}$`, 'u'));
});

test('focus returns to where search was opened from', async ({ page }) => {
  await page.goto(pathTo(locale, 'reference/sources'));
  const search = new SearchOnPage(page, locale);
  const link = page.getByRole('contentinfo').or(page.getByRole('main')).getByRole('link').first();
  await link.focus();
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('the key / can be turned off, and stays off (WCAG 2.1.4)', async ({ page }) => {
  const search = await openSearch(page, locale);
  await search.shortcut.uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await expect(search.dialog).toBeHidden();
  await expect(search.button.locator('kbd')).toBeHidden();
  await search.button.click();
  await expect(search.shortcut).not.toBeChecked();
  await search.shortcut.check();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
});

for (const width of [320, 1280])
  test(`search ${width} wide is accessible, with results and without`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const search = await openSearch(page, locale);
    for (const words of ['larm', 'xyzzy']) {
      await search.field.fill(words);
      await search.expectAnswerTo(words);
      expect(await violationsInBothThemes(page, '#search'), words).toEqual([]);
      expect(await overflow(page), `“${words}”: the page is wider than its window`).toBe(0);
    }
  });

test('its window closes and keeps what is chosen about / though the rest of search does not come', async ({
  page,
}) => {
  await page.goto(pathTo(locale, 'reference/sources'));
  // Nothing that the page does not have yet is answered any more.
  await page.route('**/*.js', () => {});
  const search = new SearchOnPage(page, locale);
  await search.button.click();
  await search.shortcut.uncheck();
  await search.dialog.getByRole('button', { name: search.strings['search.cancelLabel'] ?? '' }).click();
  await expect(search.dialog).toBeHidden();
  await expect(search.button).toBeFocused();
  await page.unrouteAll();
  await page.reload();
  await page.keyboard.press('/');
  await expect(search.dialog).toBeHidden();
  await search.button.click();
  await expect(search.shortcut).not.toBeChecked();
});

test('when its list cannot be fetched, search says so, and works when it can', async ({ page }) => {
  await page.route('**/titles.json', (route) => route.abort());
  const search = await openSearch(page, locale);
  await search.field.fill('larm');
  await expect(search.status).toHaveText(search.strings['search.failed'] ?? '');
  await page.unroute('**/titles.json');
  await search.field.fill('larmet');
  await search.expectAnswerTo('larmet');
});

test('when its index cannot be fetched, titles are searched all the same', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const search = await openSearch(page, locale);
  await search.field.fill('larm');
  await expect(search.links.first()).toHaveAttribute('href', pathTo(locale, 'do/read-notification'));
  await expect(search.status).toHaveText(search.strings['search.titlesOnly'] ?? '');
});
