import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { CourseOnPage, placesOfKind } from '../support/course-on-page.ts';
import { gesturesOf } from '../support/gestures.ts';
import { kindsOfPage } from '../support/page-kinds.ts';
import { performStep } from '../support/perform.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { openWindow } from '../support/two-windows.ts';

/* Browsers that lack something, or have been forbidden it. */

const scenario = scenarioById('opt-in');
const [locale] = completeTags as [Locale];

const forbid = (page: Page, names: readonly string[]) =>
  page.addInitScript((all) => {
    for (const name of all) {
      const [last = '', ...path] = name.split('.').toReversed();
      const owner = path.toReversed().reduce((at, key) => Reflect.get(at, key) as object, window as object);
      Reflect.deleteProperty(owner, last);
      if (Reflect.get(owner, last) !== undefined)
        Object.defineProperty(owner, last, { value: undefined, configurable: true });
    }
  }, names);

const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException(`${name} is blocked`, 'SecurityError');
        },
      });
    Object.defineProperty(Document.prototype, 'cookie', {
      get: () => {
        throw new DOMException('cookies are blocked', 'SecurityError');
      },
    });
  });

const lacks: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'refuses all storage': refuseStorage,
  'has full storage': (page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    }),
  'has no workers': (page) =>
    forbid(page, ['Worker', 'SharedWorker', 'ServiceWorker', 'Navigator.prototype.serviceWorker']),
  'has no channels between windows': (page) => forbid(page, ['BroadcastChannel']),
  'has no observers': (page) =>
    forbid(page, ['IntersectionObserver', 'ResizeObserver', 'PerformanceObserver', 'ReportingObserver']),
  'has no clipboard': (page) =>
    forbid(page, ['Navigator.prototype.clipboard', 'Document.prototype.execCommand']),
  'has no full screen': (page) =>
    forbid(page, ['Element.prototype.requestFullscreen', 'Document.prototype.exitFullscreen']),
  'opens no windows': (page) =>
    page.addInitScript(() => {
      window.open = () => null;
    }),
  'has no idle time and no transitions': (page) =>
    forbid(page, ['requestIdleCallback', 'cancelIdleCallback', 'Document.prototype.startViewTransition']),
  'knows no lists, plurals or relative times': (page) =>
    forbid(page, [
      'Intl.ListFormat',
      'Intl.RelativeTimeFormat',
      'Intl.DisplayNames',
      'Intl.Segmenter',
      'Intl.DurationFormat',
      'Intl.PluralRules',
    ]),
};

for (const [lack, take] of Object.entries(lacks)) {
  test(`a browser that ${lack} shows every kind of page, and its controls work`, async ({ page }) => {
    test.slow();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await take(page);
    for (const [kind, address] of Object.entries(kindsOfPage)) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }).first(), kind).toBeAttached();
      const theme = page.locator('#theme');
      if (await theme.count()) {
        await theme.selectOption('dark');
        await expect.soft(page.locator('html'), kind).toHaveAttribute('data-theme', 'dark');
      }
      await page.waitForLoadState('networkidle');
      expect.soft(errors.splice(0), kind).toEqual([]);
    }
  });

  test(`a browser that ${lack} plays a scenario, presents it and goes through the course`, async ({
    page,
  }) => {
    test.slow();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await take(page);
    const simulation = new SimulationOnPage(page, scenario, locale);
    await page.goto(standaloneAddress(locale, 'play', scenario.id));
    for (const [id, step] of Object.entries(scenario.steps)) {
      await simulation.expectStep(id);
      await performStep(simulation, step, gesturesOf('mouse', page));
    }
    await simulation.expectStep('finished');
    expect.soft(errors.splice(0), 'play').toEqual([]);

    await openWindow(page, standaloneAddress(locale, 'present', scenario.id));
    for (const id of stepIds(scenario)) {
      await simulation.expectStep(id);
      await simulation.button('next').click();
    }
    await simulation.button('present.wholeScreen').click();
    if (lack === 'opens no windows') {
      await simulation.button('present.open').click();
      await expect(page.getByRole('alert')).toContainText(simulation.words.t('present.blocked'));
    }
    expect.soft(errors.splice(0), 'present').toEqual([]);

    const course = new CourseOnPage(page, locale);
    const [place] = placesOfKind('question');
    if (!place) throw new Error('The course has no question.');
    await course.open(place.hash);
    await course.goOn(place);
    expect.soft(errors, 'course').toEqual([]);
  });
}

/** What does nothing without scripts. */
const dead = 'button, select, input, textarea, dialog, [role="switch"]';

test('a browser older than our scripts shows every page as it is without them', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await forbid(page, ['String.prototype.isWellFormed', 'HTMLScriptElement.supports']);
  for (const [kind, address] of Object.entries(kindsOfPage)) {
    await page.goto(address);
    await expect(page.locator('html'), kind).not.toHaveAttribute('data-js');
    // The menu is opened by the browser itself.
    const shown = page.locator(dead).filter({ visible: true }).and(page.locator(':not([popovertarget])'));
    await expect.soft(shown, kind).toHaveCount(0);
    await expect.soft(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
    if (kind === 'film') await expect.soft(page.locator('video').first(), kind).toBeVisible();
  }
  expect(errors).toEqual([]);
});
