import { setTimeout as pause } from 'node:timers/promises';
import type { CommonLocator, CommonRole, RoleOptions } from '../common-page.ts';
import type { EngineWindow, Handle } from './driver.ts';
import { isSeen, pointOf } from './in-page.ts';
import { pressKeys, typeText } from './keyboard.ts';
import { find, findAgain, inWords, type Query, withText } from './query.ts';
import { isGone } from './webdriver.ts';

/** How long something may take to be there, in milliseconds. */
const patience = 20_000;

/** Asks again and again until there is an answer, or patience ends. */
async function until<Answer>(ask: () => Promise<{ answer: Answer } | string>): Promise<Answer> {
  const end = performance.now() + patience;
  for (;;) {
    const given = await ask();
    if (typeof given !== 'string') return given.answer;
    if (performance.now() > end) throw new Error(`${given}, after ${patience} ms.`);
    await pause(50);
  }
}

const unlessGone = (error: unknown): false => {
  if (isGone(error)) return false;
  throw error;
};

/** The query for a role, within another. @throws for a part of a name, which the engines' trees cannot be asked for */
export function byRole(role: CommonRole, { name, exact, checked = false }: RoleOptions = {}, within?: Query) {
  if (name !== undefined && !exact)
    throw new Error(
      `Ask for ${role} “${name}” with "exact": the trees of the engines know whole names only.`,
    );
  return { by: 'role', role, name, checked, within } as const;
}

/** The query for a selector as Playwright writes it, within another. */
export const bySelector = (selector: string, within?: Query): Query =>
  selector.startsWith('xpath=')
    ? { by: 'xpath', selector: selector.slice('xpath='.length), within }
    : { by: 'css', selector, within };

/** Something on a page in an engine that Playwright does not drive. Means what Playwright's `Locator` means. */
export class Found implements CommonLocator {
  readonly #window: EngineWindow;
  readonly #query: Query;

  constructor(window: EngineWindow, query: Query) {
    this.#window = window;
    this.#query = query;
  }

  toString(): string {
    return inWords(this.#query);
  }

  // The interface promises more of the same kind, and there is but one kind.
  #like(query: Query): this {
    return new Found(this.#window, query) as this;
  }

  getByRole(role: CommonRole, options?: RoleOptions): this {
    return this.#like(byRole(role, options, this.#query));
  }
  getByText(text: string): this {
    return this.#like({ by: 'xpath', selector: withText(text), within: this.#query });
  }
  locator(selector: string): this {
    return this.#like(bySelector(selector, this.#query));
  }
  and(other: this): this {
    return this.#like({ by: 'both', one: this.#query, other: other.#query });
  }
  or(other: this): this {
    return this.#like({ by: 'either', one: this.#query, other: other.#query });
  }
  nth(index: number): this {
    return this.#like({ by: 'place', of: this.#query, index });
  }
  first(): this {
    return this.nth(0);
  }
  last(): this {
    return this.nth(-1);
  }

  #all(): Promise<Handle[]> {
    return find(this.#window, this.#query);
  }

  /** The one thing that is meant, once it is there. @throws when several are: then nobody knows which is meant */
  #one(): Promise<Handle> {
    return until(async () => {
      const [found, ...others] = await findAgain(this.#window, this.#query);
      if (others.length > 0) throw new Error(`${others.length + 1} things are ${this}, and one is meant.`);
      return found ? { answer: found } : `${this} is not there`;
    });
  }

  async count(): Promise<number> {
    return (await this.#all()).length;
  }
  async isVisible(): Promise<boolean> {
    const [found, ...others] = await findAgain(this.#window, this.#query);
    if (others.length > 0) throw new Error(`${others.length + 1} things are ${this}, and one is meant.`);
    if (!found) return false;
    // What has been replaced since it was found is not seen; what stands in its place is found when it is asked next.
    return this.#window.run(isSeen, found).catch(unlessGone);
  }
  async evaluate<Answer, Asked, Kind extends HTMLElement = HTMLElement>(
    ask: (element: Kind, given: Asked) => Answer | Promise<Answer>,
    ...given: Asked[]
  ): Promise<Answer> {
    return until(async () => {
      const found = await this.#one();
      try {
        return {
          answer: await this.#window.run(ask as (...all: never[]) => Promise<Answer>, found, ...given),
        };
      } catch (error) {
        if (!isGone(error)) throw error;
        return `${this} is replaced whenever it is asked`;
      }
    });
  }
  getAttribute(name: string): Promise<string | null> {
    return this.evaluate((element, asked) => element.getAttribute(asked), name);
  }
  textContent(): Promise<string | null> {
    return this.evaluate((element) => element.textContent);
  }
  inputValue(): Promise<string> {
    return this.evaluate((element) => (element as HTMLInputElement).value);
  }
  focus(): Promise<void> {
    return this.evaluate((element) => element.focus());
  }
  scrollIntoViewIfNeeded(): Promise<void> {
    return this.evaluate((element) =>
      element.scrollIntoView({ behavior: 'instant', block: 'nearest', inline: 'nearest' }),
    );
  }

  async click({ force = false }: { readonly force?: boolean } = {}): Promise<void> {
    const { x, y } = await until(async () => {
      const isOff = () => this.evaluate((element) => element.matches(':disabled, [aria-disabled="true"]'));
      if (!force && (await isOff())) return `${this} is out of use`;
      const point = await this.evaluate(pointOf);
      return typeof point === 'string' ? `${this} cannot be pressed: ${point}` : { answer: point };
    });
    await this.#window.pressAt(x, y);
  }
  tap(): Promise<void> {
    throw new Error('Neither driver lets a finger press: touch is tried in Chromium.');
  }
  async pressSequentially(text: string): Promise<void> {
    await this.focus();
    await typeText(this.#window, text);
  }
  /** By keys: the list itself is drawn by the system. The first letter finds the option, as for a reader. */
  async selectOption({ label }: { readonly label: string }): Promise<string[]> {
    await this.focus();
    await pressKeys(this.#window, label.slice(0, 1));
    return until(async () => {
      const [text, value] = await this.evaluate((element) => {
        const { selectedOptions, value } = element as HTMLSelectElement;
        return [selectedOptions[0]?.label ?? '', value] as const;
      });
      return text === label ? { answer: [value] } : `the first letter of ${label} chooses ${text} in ${this}`;
    });
  }
}
