import type { Page } from '@playwright/test';

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Elements of the simulation whose content is cut off at the side; a field that holds a long text scrolls. */
export const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-simulation] :not(input)')]
      .filter((element) => {
        const { overflowX, position } = getComputedStyle(element);
        const clips = overflowX === 'hidden' || overflowX === 'clip';
        return clips && position !== 'absolute' && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
