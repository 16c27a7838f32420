import { expect } from '@playwright/test';
import { builtPages, kindOf } from '../support/built-site.ts';
import { test } from '../support/engines/test.ts';
import { complaintsOf } from '../support/engines/watched-site.ts';

/** What a page is like: its kind, its language, and the section or the frame that it belongs to. */
const sortOf = (page: Parameters<typeof kindOf>[0]) => {
  const [, language, section] = page.address.split('/');
  return [kindOf(page), language, section].join(' ');
};

/** The first page of each sort, and every page with a film. */
const shown = builtPages().filter(
  (page, index, all) =>
    all.findIndex((other) => sortOf(other) === sortOf(page)) === index || page.html.includes('data-film='),
);

/** Pages are opened in one window, eight at a time. */
const eights = Array.from({ length: Math.ceil(shown.length / 8) }, (_, index) =>
  shown.slice(index * 8, index * 8 + 8).map(({ address }) => address),
);

for (const addresses of eights)
  test(`${addresses[0]} to ${addresses.at(-1)} open without a complaint, and nothing sticks out`, async ({
    tab,
    engineWindow,
  }) => {
    for (const address of addresses) {
      await tab.goto(address);
      // The course puts another in the place of the one that stands there without scripts.
      const hasHeading = () =>
        engineWindow.run(() => [...document.querySelectorAll('h1')].some((one) => one.checkVisibility()));
      await expect.poll(hasHeading, `${address} has its heading`).toBe(true);
      const over = await engineWindow.run(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, `${address} sticks out`).toBe(0);
      expect.soft(await complaintsOf(engineWindow), address).toEqual([]);
    }
  });

test('A complaint would have been heard', async ({ tab, engineWindow }) => {
  await tab.goto('/sv/');
  await engineWindow.run(() => {
    console.warn('of the test');
    document.body.setAttribute('style', 'color: red');
    setTimeout(() => {
      throw new Error('thrown by the test');
    });
  });
  const heard = () => complaintsOf(engineWindow);
  await expect.poll(heard).toContainEqual(expect.stringContaining('of the test'));
  await expect.poll(heard).toContainEqual(expect.stringContaining('policy: style-src'));
  await expect.poll(heard).toContainEqual(expect.stringContaining('thrown by the test'));
  await engineWindow.run(() => (Reflect.get(globalThis, 'complaints') as string[]).splice(0));
});
