import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales.ts';
import type { OwnKey } from '../../src/config/strings.ts';
import { catalogOf } from './site-strings.ts';

type Key = Extract<OwnKey, `offline.${string}`>;

/** What a page tells of the copy in the browser, found as a reader finds it. */
export class OfflineOnPage {
  readonly page: Page;
  readonly panel: Locator;
  readonly notice: Locator;
  readonly #strings;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.#strings = catalogOf(locale);
    this.panel = page.getByRole('region', { name: this.#strings['offline.name'] ?? '', exact: true });
    this.notice = page.getByRole('region', {
      name: this.#strings['offline.notice.label'] ?? '',
      exact: true,
    });
  }

  /** A button of the panel or the notice, by the key of its text. */
  button(key: Key): Locator {
    return this.page.getByRole('button', { name: this.#strings[key] ?? '', exact: true });
  }

  /** A sentence, whatever stands in its blanks. */
  sentence(key: Key): RegExp {
    const parts = (this.#strings[key] ?? '').split(/\{\w+\}/u);
    return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('.+'), 'u');
  }
}
