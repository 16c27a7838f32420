/*
 * What the tests that run in every engine ask of a page, and of something on it: the part of Playwright's own `Page`
 * and `Locator` that they use. In Chromium, Playwright's are handed over as they are; what drives the other engines
 * (tests/support/engines/) offers the same. A call means the same in each: whatever is pressed or typed is real input.
 */

/** The roles by which things are looked for. */
export type CommonRole =
  | ('alert' | 'article' | 'banner' | 'button' | 'checkbox' | 'combobox' | 'dialog' | 'group' | 'heading')
  | ('link' | 'list' | 'listitem' | 'menuitem' | 'navigation' | 'radio' | 'region' | 'row' | 'status')
  | ('switch' | 'tab' | 'textbox');

/** What else is known of a thing that is looked for by its role. A name is whole, and is to be given with `exact`. */
export interface RoleOptions {
  readonly name?: string;
  readonly exact?: boolean;
  readonly checked?: boolean;
}

/** A way to find things within something. Nothing is looked for before it is used. */
interface Finds<Found> {
  getByRole(role: CommonRole, options?: RoleOptions): Found;
  getByText(text: string, options: { readonly exact: true }): Found;
  /** By CSS, or after `xpath=` by XPath. */
  locator(selector: string): Found;
}

/** Something on a page, as it is at the moment of each call. Calls that need it wait until it is there. */
export interface CommonLocator {
  getByRole(role: CommonRole, options?: RoleOptions): this;
  getByText(text: string, options: { readonly exact: true }): this;
  locator(selector: string): this;
  and(other: this): this;
  or(other: this): this;
  first(): this;
  last(): this;
  nth(index: number): this;
  count(): Promise<number>;
  isVisible(): Promise<boolean>;
  getAttribute(name: string): Promise<string | null>;
  textContent(): Promise<string | null>;
  inputValue(): Promise<string>;
  focus(): Promise<void>;
  /** Presses it with the mouse; `force` for something that is shown as out of use. */
  click(options?: { readonly force?: boolean }): Promise<void>;
  tap(options?: { readonly force?: boolean }): Promise<void>;
  pressSequentially(text: string): Promise<void>;
  /** Chooses in a list. @returns the values that are chosen */
  selectOption(option: { readonly label: string }): Promise<string[]>;
  scrollIntoViewIfNeeded(): Promise<void>;
  /** Asks something of the element in the page itself, where nothing from outside the function's braces is known. */
  evaluate<Answer, Given, Kind extends HTMLElement = HTMLElement>(
    ask: (element: Kind, given: Given) => Answer | Promise<Answer>,
    given: Given,
  ): Promise<Answer>;
  evaluate<Answer, Kind extends HTMLElement = HTMLElement>(
    ask: (element: Kind) => Answer | Promise<Answer>,
  ): Promise<Answer>;
}

/** A page in a browser. */
export interface CommonPage<Found extends CommonLocator = CommonLocator> extends Finds<Found> {
  readonly keyboard: {
    /** Presses a key, with others held: `Shift+Tab`, `ControlOrMeta+A`. */
    press(keys: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  /** Opens an address of the site, from its base. */
  goto(address: string): Promise<unknown>;
  reload(): Promise<unknown>;
  url(): string | Promise<string>;
}
