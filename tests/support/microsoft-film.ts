import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales.ts';
import { microsoftFilm } from '../../src/config/microsoft-film.ts';
import { pathTo } from '../../src/config/paths.ts';
import { catalogOf } from './site-strings.ts';

/** Every address of the film's origin, for a route. */
export const filmOrigin = `${microsoftFilm.origin}/**`;

/** A page that stands for Microsoft's player. */
export const fakePlayer = {
  contentType: 'text/html',
  body: '<!doctype html><html lang="en"><title>Player</title><main><h1>Player</h1><button>Play</button></main></html>',
};

/**
 * Whatever the page asks of another origin, by Playwright's log of requests. When a frame moves to a process of its own
 * while it is asked for, that log may hold it twice: how often is for {@link MicrosoftFilmOnPage.timesAsked} to say.
 */
export function foreignRequests(page: Page, origin = ''): Set<string> {
  const seen = new Set<string>();
  page.on('request', (request) => {
    const { href, origin: asked } = new URL(request.url());
    if (asked !== new URL(origin).origin && /^(?:https?|wss?):/u.test(href)) seen.add(href);
  });
  return seen;
}

/** Microsoft's film on its page, as a reader of one language finds it: by role and name. */
export class MicrosoftFilmOnPage {
  readonly page: Page;
  readonly address: string;
  readonly words: Readonly<Record<string, string>>;
  readonly box: Locator;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.address = pathTo(locale, microsoftFilm.pages[0]);
    this.words = catalogOf(locale);
    this.box = page.locator('[data-microsoft-film]');
  }

  /** What the site says under a key that begins with `microsoftFilm.`, with its blanks filled in. */
  said(key: string, blanks: Readonly<Record<string, string | number>> = {}): string {
    const text = this.words[`microsoftFilm.${key}`] ?? '';
    return text.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(blanks[name]));
  }

  /** A button, by the end of the key of its name. */
  button(key: 'show' | 'back'): Locator {
    return this.page.getByRole('button', { name: this.said(key), exact: true });
  }

  get remember(): Locator {
    return this.page.getByRole('checkbox', { name: this.said('remember') });
  }

  /** The frame, by the name that it has in the page's language. */
  get frame(): Locator {
    return this.page.getByTitle(this.said('title'), { exact: true });
  }

  /** What is said about the film, and about the choice that is kept. */
  get status(): Locator {
    return this.box.getByRole('status').first();
  }
  get choice(): Locator {
    return this.box.getByRole('status').last();
  }

  /** The two ways on when no film is seen. */
  way(key: 'open' | 'own'): Locator {
    return this.box.getByRole('link', { name: this.said(key), exact: true });
  }

  /** How often this page has asked for the film, by what the browser itself keeps of what it fetches. */
  timesAsked(): Promise<number> {
    return this.page.evaluate(
      (name) => performance.getEntriesByName(name, 'resource').length,
      microsoftFilm.address,
    );
  }

  async open(): Promise<void> {
    await this.page.goto(this.address);
    await this.button('show').or(this.button('back')).scrollIntoViewIfNeeded();
  }
}
