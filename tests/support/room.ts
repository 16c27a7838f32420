import type { Page } from '@playwright/test';

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Elements of the simulation that are cut off at a side: what does not fit into its own box (a field that holds a long
 * text scrolls), and an open menu that leaves the simulation.
 */
export const cutOff = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('[data-simulation]')?.getBoundingClientRect();
    const clipped = (element: HTMLElement) => {
      const { overflowX, position } = getComputedStyle(element);
      const clips = overflowX === 'hidden' || overflowX === 'clip';
      return clips && position !== 'absolute' && element.scrollWidth > element.clientWidth + 1;
    };
    const outside = (element: HTMLElement) => {
      if (element.getAttribute('role') !== 'menu' || !frame) return false;
      const { left, right } = element.getBoundingClientRect();
      return left < frame.left || right > frame.right;
    };
    return [...document.querySelectorAll<HTMLElement>('[data-simulation] :not(input, select, textarea)')]
      .filter((element) => clipped(element) || outside(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });
