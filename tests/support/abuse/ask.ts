import type { Page } from '@playwright/test';

/** Has a function run in a page, again if the page goes to another address meanwhile. */
export async function ask<Given, Answer>(
  page: Page,
  run: (given: Given) => Answer,
  given: Given,
): Promise<Awaited<Answer>> {
  for (;;) {
    try {
      return (await page.evaluate(run as never, given)) as Awaited<Answer>;
    } catch (error) {
      if (!/context was destroyed|navigat/iu.test(String(error))) throw error;
      await page.waitForLoadState('domcontentloaded');
    }
  }
}
