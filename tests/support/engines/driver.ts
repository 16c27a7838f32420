import type { CommonRole } from '../common-page.ts';

/** An engine that the tests are run in, beside Playwright's Chromium. */
export type EngineName = 'firefox' | 'webkitgtk';

/** What may be given to a function that runs in the page: elements of it, and what JSON can hold. */
export type Given = unknown;

/** An element of a page, as its driver refers to it. */
export type Handle = object;

/** One window of an engine: the little in which engines differ. What tests make of it is in tab.ts and found.ts. */
export interface EngineWindow {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Makes the room for the page this large, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Everything that a CSS selector or an XPath finds, in the order of the page. */
  find(by: 'css' | 'xpath', selector: string, within?: Handle): Promise<Handle[]>;
  /**
   * Everything that the engine's own accessibility tree holds with this role and, if one is given, exactly this name.
   * What is hidden from that tree is not found.
   */
  findInTree(role: CommonRole, name: string | undefined, within?: Handle): Promise<Handle[]>;
  /** Runs a function in the page, and waits for what it promises. */
  run<Answer>(ask: (...given: never[]) => Answer, ...given: Given[]): Promise<Awaited<Answer>>;
  /** Moves the mouse to a point of the window, presses its first button and lets go of it: real input. */
  pressAt(x: number, y: number): Promise<void>;
  /** Presses a key, named as Playwright names it (`Tab`, `ArrowDown`, `a`), while others are held: real input. */
  pressKey(key: string, held: readonly string[]): Promise<void>;
  /** What the window shows, as PNG. WebKitGTK's driver never answers when it is asked. */
  picture?(): Promise<Buffer>;
  close(): Promise<void>;
}

/** An engine that is running. */
export interface Engine {
  /** Its name and version, for people. */
  readonly title: string;
  /** Opens a window that shares no storage with others. */
  newWindow(): Promise<EngineWindow>;
  end(): Promise<void>;
}
