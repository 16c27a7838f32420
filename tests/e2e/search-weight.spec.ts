import { expect, type Page, test } from '@playwright/test';
import { type CompleteLocale, completeTags } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { searchBudgets } from '../support/budgets.ts';
import { type SearchCost, searchCostType } from '../support/search-cost.ts';
import { SearchOnPage } from '../support/search-on-page.ts';

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** A tenth of a second between keys: somebody who types fast. */
const typing = { delay: 100 };

interface Fetched {
  name: string;
  bytes: number;
  /** When it had come, on the page's clock. */
  end: number;
}

/** What the page has fetched since it was loaded, in the order in which it came. */
const fetchedBy = (page: Page): Promise<Fetched[]> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .map(({ name, encodedBodySize, responseEnd }) => ({
        name: new URL(name).pathname,
        bytes: encodedBodySize,
        end: responseEnd,
      }))
      .sort((one, other) => one.end - other.end),
  );

/** Begins to note when keys are pressed, and when the first result stands there. @returns a function that tells */
async function watchClock(page: Page) {
  await page.evaluate(() => {
    const times = { key: 0, first: 0 };
    Object.assign(window, { times });
    addEventListener('keydown', (event) => {
      times.key = event.timeStamp;
    });
    const list = document.querySelector('#search ul');
    const noteFirst = () => {
      if (list?.querySelector('a')) times.first ||= performance.now();
    };
    if (list) new MutationObserver(noteFirst).observe(list, { childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { times: { key: number; first: number } }).times);
}

const isText = ({ name }: Fetched) => name.includes('/pagefind/');

/** Pages are listed before their text has come, from which only the excerpt is shown. */
const isExcerpt = ({ name }: Fetched) => name.endsWith('.pf_fragment');
const sum = (files: readonly Fetched[]) => files.reduce((bytes, file) => bytes + file.bytes, 0);
const named = (files: readonly Fetched[]) => files.map(({ name, bytes }) => `${name} ${bytes}`).join(', ');

/** How long after the last key the last of some files came; nothing when it was there before. */
const waitFor = (files: readonly Fetched[], key: number) =>
  Math.max(0, ...files.map(({ end }) => Math.round(end - key)));

/** One word, and two that stand in different parts of the index. */
const typed: Record<CompleteLocale, readonly string[]> = {
  sv: ['ansöka', 'tan ansökan'],
  en: ['apply', 'tan apply'],
};

for (const locale of completeTags)
  for (const words of typed[locale])
    test(`“${words}” in ${locale}, on slow 4G, costs no more than its budget`, async ({ page }) => {
      await page.goto(pathTo(locale, 'reference/sources'));
      const search = new SearchOnPage(page, locale);
      await page.waitForLoadState('networkidle');
      const before = await fetchedBy(page);
      expect(before.filter(isText), 'fetched before search was opened').toEqual([]);
      await search.button.focus();
      await page.waitForLoadState('networkidle');
      expect(await fetchedBy(page), 'fetched though search was not opened').toEqual(before);

      const session = await page.context().newCDPSession(page);
      await session.send('Network.emulateNetworkConditions', slow4g);
      const times = await watchClock(page);
      await page.keyboard.press('/');
      await page.keyboard.type(words, typing);
      await search.expectAnswerTo(words);

      const after = (await fetchedBy(page)).slice(before.length);
      const { key, first } = await times();
      const titles = after.filter((file) => !isText(file));
      const text = after.filter(isText);
      const measured: SearchCost['measured'] = {
        before: { bytes: sum(before.filter(isText)) },
        titles: { bytes: sum(titles), time: waitFor(titles, key) },
        text: {
          bytes: sum(after.filter((file) => !isExcerpt(file))),
          time: waitFor(
            text.filter((file) => !isExcerpt(file)),
            key,
          ),
        },
        excerpts: { bytes: sum(text.filter(isExcerpt)) },
      };
      const excerptsTime = waitFor(text.filter(isExcerpt), key);
      const report = `${JSON.stringify(measured)}; first result ${Math.round(first - key)} ms, excerpts ${excerptsTime} ms after the last key; ${named(after)}`;
      const cost: SearchCost = { search: `“${words}” (${locale})`, measured };
      test.info().annotations.push({ type: searchCostType, description: JSON.stringify(cost) });
      console.log(`search “${words}” (${locale}): ${report}`);

      expect(new Set(after.map(({ name }) => name)).size, `fetched twice: ${named(after)}`).toBe(
        after.length,
      );
      expect.soft(measured.excerpts.bytes, report).toBeLessThanOrEqual(searchBudgets.excerpts.bytes.held);
      for (const part of ['titles', 'text'] as const) {
        expect.soft(measured[part].bytes, `${part}: ${report}`).toBeGreaterThan(3_000);
        expect
          .soft(measured[part].bytes, `${part}: ${report}`)
          .toBeLessThanOrEqual(searchBudgets[part].bytes.held);
        expect
          .soft(measured[part].time, `${part}: ${report}`)
          .toBeLessThanOrEqual(searchBudgets[part].time.held);
      }
    });
