import type { CommonPage, CommonRole, RoleOptions } from '../common-page.ts';
import type { EngineWindow } from './driver.ts';
import { byRole, bySelector, Found } from './found.ts';
import { pressKeys, typeText } from './keyboard.ts';
import { withText } from './query.ts';

/** A page in an engine that Playwright does not drive. Means what Playwright's `Page` means. */
export class Tab implements CommonPage<Found> {
  readonly keyboard: CommonPage['keyboard'];
  readonly #window: EngineWindow;
  readonly #site: string;

  /** @param site the address of the site's base */
  constructor(window: EngineWindow, site: string) {
    this.#window = window;
    this.#site = site;
    this.keyboard = {
      press: (keys) => pressKeys(window, keys),
      type: (text) => typeText(window, text),
    };
  }

  getByRole(role: CommonRole, options?: RoleOptions): Found {
    return new Found(this.#window, byRole(role, options));
  }
  getByText(text: string): Found {
    return new Found(this.#window, { by: 'xpath', selector: withText(text).slice(1) });
  }
  locator(selector: string): Found {
    return new Found(this.#window, bySelector(selector));
  }
  async goto(address: string): Promise<void> {
    await this.#window.open(new URL(address, this.#site).href);
  }
  reload(): Promise<void> {
    return this.#window.reload();
  }
  url(): Promise<string> {
    return this.#window.url();
  }
}
