import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { sizeFile, workerFile } from '../../src/config/offline.ts';
import { fileAt, pathTo } from '../../src/config/paths.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { builtFiles, builtPages } from '../support/built-site.ts';
import { OfflineOnPage } from '../support/offline-on-page.ts';
import { paperFetched } from '../support/paper.ts';
import { overflow } from '../support/room.ts';
import { SearchOnPage } from '../support/search-on-page.ts';
import { ServedSite } from '../support/served-site.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { catalogOf } from '../support/site-strings.ts';
import { openWindow } from '../support/two-windows.ts';

/* The copy of the site in the browser. Each test has a server of its own, which is really gone when it is off. */

test.use({ serviceWorkers: 'allow' });

let served: ServedSite;

/** Before each of the tests around: a site of its own. */
function serve(size: 'whole' | 'small'): void {
  test.beforeEach(async () => {
    test.setTimeout(90_000);
    served = await ServedSite.start(size);
  });
  test.afterEach(() => served.remove());
}

const talks = (locale: Locale) => served.url(pathTo(locale, 'talks/account-teams'));

/** Fetching some hundred files takes a while where three browsers share two cores. */
const patience = { timeout: 60_000 };

/** The one visit: opens the page for account teams and waits until it says that all is kept. */
async function visit(page: Page, locale: Locale): Promise<OfflineOnPage> {
  await page.goto(talks(locale));
  const copy = new OfflineOnPage(page, locale);
  await expect(copy.panel).toContainText(copy.sentence('offline.kept'), patience);
  return copy;
}

/** The caches and workers that this browser has of the site. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test.describe('the whole site', () => {
  serve('whole');

  test('after one visit all of the site works without a network, in every language', async ({ page }) => {
    await visit(page, 'sv');
    await served.close();

    const [hostFiles, beside] = [/^(?:_headers|staticwebapp\.config\.json)$/u, /^archive\//u];
    const addresses = builtFiles()
      .filter((file) => !hostFiles.test(file) && !beside.test(file) && ![workerFile, sizeFile].includes(file))
      .map((file) => fileAt(file.replace(/(^|\/)index\.html$/u, '$1')));
    expect(addresses.length).toBeGreaterThan(builtPages().length);
    const answers = await page.evaluate(
      (all) =>
        Promise.all(
          all.map(async (address) => {
            const { ok, status, headers } = await fetch(address).catch((error: Error) => ({
              ok: false,
              status: error.message,
              headers: new Headers(),
            }));
            return {
              address,
              good: ok || (status === 404 && address.endsWith('404.html')),
              policy: headers.get('Content-Security-Policy'),
            };
          }),
        ),
      addresses,
    );
    expect(answers.filter(({ good }) => !good)).toEqual([]);
    expect(answers.filter(({ policy }) => !policy)).toEqual([]);

    for (const locale of completeTags) {
      const scenario = scenarioById('opt-out');
      const simulation = new SimulationOnPage(page, scenario, locale);
      await openWindow(page, served.url(standaloneAddress(locale, 'present', scenario.id)));
      await simulation.button('reset').click();
      await expect(simulation.remark('reset.done')).toBeVisible();
      for (const id of [...stepIds(scenario).slice(1), 'finished']) {
        await page.keyboard.press('PageDown');
        await simulation.expectStep(id);
      }

      await page.goto(served.url(pathTo(locale, 'do/apply')));
      const search = new SearchOnPage(page, locale);
      await search.button.click();
      await search.field.fill('Education A5');
      await expect(search.list.locator(`a[href="${pathTo(locale, 'prepare/permissions')}"]`)).toBeVisible();
      await expect(search.list.locator('mark').first()).toHaveText(/Education/u);

      const response = await page.goto(served.url(pathTo(locale, 'nowhere/at/all')));
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(
        catalogOf(locale)['notFound.title'] ?? '',
      );
      // A folder without its slash leads to it, as on a host.
      await page.goto(served.url(pathTo(locale, 'do/apply').slice(0, -1)));
      await expect(page).toHaveURL(served.url(pathTo(locale, 'do/apply')));
    }
  });

  test('every film plays and is sought without a network: it is asked for in parts', async ({ page }) => {
    const films = builtFiles().filter((file) => /\.(?:mp4|webm)$/u.test(file));
    expect(films.length).toBeGreaterThan(0);
    await visit(page, 'sv');
    await served.close();
    await page.goto(served.url(pathTo('sv', 'do/apply')));
    for (const address of films.map(fileAt)) {
      const played = await page.evaluate(async (src) => {
        const film = document.body.appendChild(document.createElement('video'));
        film.muted = true;
        film.src = src;
        await film.play();
        // It would go on from where it was sought to before that is read.
        film.pause();
        const near = film.duration - 1;
        await new Promise((resolve) => {
          film.addEventListener('seeked', resolve, { once: true });
          film.currentTime = near;
        });
        const part = await fetch(src, { headers: { Range: 'bytes=10-19' } });
        return {
          soughtTo: film.currentTime / near,
          status: part.status,
          range: part.headers.get('Content-Range'),
          bytes: (await part.blob()).size,
        };
      }, address);
      expect(played, address).toEqual({
        soughtTo: expect.closeTo(1, 2),
        status: 206,
        range: expect.stringMatching(/^bytes 10-19\/\d+$/u),
        bytes: 10,
      });
    }
  });

  test('a download that breaks off is not used, and goes on where it was', async ({ page }) => {
    // Enough for the page itself and some of the files.
    served.answersLeft = 120;
    await page.goto(talks('sv'));
    const copy = new OfflineOnPage(page, 'sv');
    await expect(copy.panel).toContainText(copy.sentence('offline.network'), patience);
    expect((await kept(page)).workers).toBe(0);
    const there = await page.evaluate(async () => {
      const [name = ''] = (await caches.keys()).filter((one) => !one.endsWith('answers'));
      return (await (await caches.open(name)).keys()).length;
    });
    expect(there).toBeGreaterThan(50);

    served.answersLeft = undefined;
    served.asked = [];
    await copy.button('offline.resume').click();
    await expect(copy.panel).toContainText(copy.sentence('offline.kept'), patience);
    expect(served.asked.length).toBeLessThan(builtFiles().length - there + 10);
  });

  test('a browser without room says so, and uses no half version', async ({ page, context }) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(served.url('/')).origin,
      quotaSize: 4_000_000,
    });
    await page.goto(talks('sv'));
    const copy = new OfflineOnPage(page, 'sv');
    await expect(copy.panel).toContainText(copy.sentence('offline.full'), patience);
    expect((await kept(page)).workers).toBe(0);
  });
});

test.describe('a copy', () => {
  serve('small');

  test('a newer version is offered, not while a talk is open, and never mixed with the one before', async ({
    page,
    context,
  }) => {
    const copy = await visit(page, 'sv');
    await served.replacePage('sv/index.html', (html) => html.replace('</h1>', ' 2</h1>'));
    const talk = await context.newPage();
    await talk.goto(served.url(standaloneAddress('sv', 'present', 'opt-in')));
    await page.reload();
    await expect(copy.notice).toBeVisible(patience);
    await expect(copy.notice.getByRole('status')).toHaveText(copy.sentence('offline.notice.text'));
    await expect(new OfflineOnPage(talk, 'sv').notice).toHaveCount(0);

    const heading = () => page.evaluate(async (start) => (await fetch(start)).text(), pathTo('sv'));
    await copy.button('offline.notice.update').click();
    await expect(copy.notice.getByRole('status')).toHaveText(copy.sentence('offline.notice.talk'));
    expect(await heading()).not.toContain(' 2</h1>');

    await talk.close();
    const reloaded = page.waitForEvent('load');
    await copy.button('offline.notice.update').click();
    await reloaded;
    await expect(copy.panel).toContainText(copy.sentence('offline.kept'));
    await expect(copy.notice).toHaveCount(0);
    expect(await heading()).toContain(' 2</h1>');
    await expect.poll(async () => (await kept(page)).caches.length).toBe(1);
  });

  test('the notice of a newer version is put aside by keyboard, and focus is not lost', async ({ page }) => {
    const copy = await visit(page, 'en');
    await served.replacePage('en/index.html', (html) => html.replace('</h1>', ' 2</h1>'));
    await page.goto(served.url(pathTo('en', 'do/apply')));
    await expect(copy.notice).toBeVisible(patience);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    await copy.button('offline.notice.later').press('Enter');
    await expect(copy.notice).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('what is kept is cleared, and not fetched again before the reader asks', async ({ page }) => {
    const copy = await visit(page, 'en');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    await copy.button('offline.clear').click();
    await expect(copy.panel).toContainText(copy.sentence('offline.cleared'));
    await expect(copy.button('offline.fetch')).toBeFocused();
    expect(await kept(page)).toEqual({ caches: [], workers: 0 });
    await page.keyboard.press('Enter');
    await expect(copy.panel).toContainText(copy.sentence('offline.kept'), patience);
    await copy.button('offline.clear').click();
    await expect(copy.panel).toContainText(copy.sentence('offline.cleared'));
    await page.reload();
    await expect(copy.panel).toContainText(copy.sentence('offline.none'));
    expect(await kept(page)).toEqual({ caches: [], workers: 0 });
    await copy.button('offline.fetch').click();
    await expect(copy.panel).toContainText(copy.sentence('offline.kept'), patience);
  });

  test('a browser that never says that it is idle keeps the site all the same, and has what paper shows', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.requestIdleCallback = (work, { timeout } = {}) => {
        if (timeout === undefined) return 0;
        return window.setTimeout(() => work({ didTimeout: true, timeRemaining: () => 0 }), timeout);
      };
    });
    await visit(page, 'en');
    await paperFetched(page);
  });

  test('on a metered connection nothing is fetched before the reader has agreed', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(talks('en'));
    const copy = new OfflineOnPage(page, 'en');
    await expect(copy.panel).toContainText(copy.sentence('offline.ask'));
    expect(served.asked).not.toContain(fileAt(workerFile));
    await copy.button('offline.fetch').click();
    await expect(copy.panel).toContainText(copy.sentence('offline.kept'), patience);
  });

  test('a browser that keeps nothing for any site says so, and complains of nothing', async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
      ServiceWorkerContainer.prototype.getRegistration = refuse;
      ServiceWorkerContainer.prototype.register = refuse;
      CacheStorage.prototype.keys = refuse;
    });
    await page.goto(talks('sv'));
    const copy = new OfflineOnPage(page, 'sv');
    await expect(copy.panel).toContainText(copy.sentence('offline.unable'));
    await expect(copy.panel.getByRole('button')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

  test('who reads and does not present fetches nothing of it', async ({ page }) => {
    await page.goto(served.url(pathTo('sv', 'do/apply')), { waitUntil: 'networkidle' });
    expect(await kept(page)).toEqual({ caches: [], workers: 0 });
    expect(served.asked.filter((path) => path.includes('offline'))).toEqual([]);
  });
});
