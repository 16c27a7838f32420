import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales.ts';
import { catalogOf } from './site-strings.ts';

/** The search window of a page, found as a reader finds it. */
export class SearchOnPage {
  readonly strings;
  readonly button;
  readonly dialog;
  readonly field;
  readonly status;
  readonly list;
  readonly links;
  readonly shortcut;
  readonly #page;

  constructor(page: Page, locale: Locale) {
    this.#page = page;
    this.strings = catalogOf(locale);
    const name = this.strings['search.title'] ?? '';
    this.button = page.getByRole('banner').getByRole('button', { name: this.strings['search.open'] ?? '' });
    this.dialog = page.getByRole('dialog', { name });
    this.field = this.dialog.getByRole('textbox', { name });
    this.status = this.dialog.getByRole('status');
    this.list = this.dialog.getByRole('list', { name });
    this.links = this.list.getByRole('link');
    this.shortcut = this.dialog.getByRole('checkbox');
  }

  /** Waits until it has been announced what there is for these words. */
  async expectAnswerTo(words: string): Promise<void> {
    await expect(this.status).toContainText(`${words}`);
  }

  /** Begins to note what the status says. @returns a function that tells what it has said */
  async recordStatus(): Promise<() => Promise<string[]>> {
    await this.#page.evaluate(() => {
      const status = document.querySelector('#search [role="status"]');
      const said: string[] = [];
      Object.assign(window, { said });
      if (status)
        new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    });
    return () => this.#page.evaluate(() => (window as unknown as { said: string[] }).said);
  }
}
