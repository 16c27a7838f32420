import type { Page } from '@playwright/test';
import { oneOf, type Random } from '../seeded.ts';
import { ask } from './ask.ts';
import { chooseControl, type Found, stoodStill } from './in-page.ts';
import { texts } from './texts.ts';

/** What was done, as far as it matters to what must hold afterwards. */
export interface Done {
  /** In words, for people who read a failure. */
  readonly what: string;
  /** Whether focus may be nowhere now: Tab may have left the page, and a new document begins with none. */
  readonly mayLoseFocus?: boolean;
  /** Whether it was done by a finger or the mouse, which may miss. */
  readonly pointed?: boolean;
  /** What was typed. */
  readonly typed?: string;
  /** What was put after `#`. */
  readonly hash?: string;
  /** Whether the page was made anew, from what is kept. */
  readonly reloaded?: boolean;
}

/** What an act needs to know. */
export interface Where {
  readonly page: Page;
  /** Where controls are looked for (a selector). */
  readonly within: string;
  readonly random: Random;
  /** What may be put after `#`. */
  readonly anchors: readonly string[];
}

type Act = (where: Where) => Promise<Done>;

const isText = ({ tag, type }: Found) =>
  tag === 'TEXTAREA' || (tag === 'INPUT' && type !== 'radio' && type !== 'checkbox');

const choose = ({ page, within, random }: Where, fields = false) =>
  ask(page, chooseControl, { within, at: random(), fields });

const nothing: Done = { what: 'found nothing to use', mayLoseFocus: true };

/** Gives the chosen control focus, as going there by Tab would. */
const focusChosen = (page: Page) =>
  ask(page, () => document.querySelector<HTMLElement>('[data-abused]')?.focus(), undefined);

/** A list of choices is drawn by the system, outside the page: the arrows work in it without opening it. */
async function workList({ page, random }: Where, found: Found): Promise<Done> {
  await focusChosen(page);
  const key = oneOf(random, ['ArrowDown', 'ArrowUp', 'End', 'Home']);
  await page.keyboard.press(key);
  return { what: `${key} in ${found.what}` };
}

const point =
  (verb: string, press: (page: Page, found: Found) => Promise<void>): Act =>
  async (where) => {
    const found = await choose(where);
    if (!found) return nothing;
    if (found.tag === 'SELECT') return workList(where, found);
    // What lies under something else cannot be pressed by people either.
    if (found.covered) return { what: `could not reach ${found.what}`, mayLoseFocus: true };
    await press(where.page, found);
    return { what: `${verb} ${found.what}`, pointed: true, mayLoseFocus: found.toHeading };
  };

const press = point('pressed', (page, { x, y }) => page.mouse.click(x, y));
const tap = point('tapped', (page, { x, y }) => page.touchscreen.tap(x, y));

const byKeyboard: Act = async (where) => {
  const found = await choose(where);
  if (!found) return nothing;
  if (found.tag === 'SELECT') return workList(where, found);
  await focusChosen(where.page);
  const key = found.tag === 'A' || isText(found) ? 'Enter' : oneOf(where.random, ['Enter', 'Space']);
  await where.page.keyboard.press(key);
  return { what: `${key} on ${found.what}`, mayLoseFocus: found.toHeading };
};

const type: Act = async (where) => {
  const { page, random } = where;
  const found = await choose(where, true);
  // Where nothing can be written, something is pressed.
  if (!found) return press(where);
  await focusChosen(page);
  if (random() < 0.6) await page.keyboard.press('ControlOrMeta+A');
  const [name, text] = oneOf(random, Object.entries(texts));
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(text);
  if (random() < 0.5) await page.keyboard.press('Tab');
  return { what: `typed ${name} into ${found.what}`, typed: text, mayLoseFocus: true };
};

const looseKeys = [
  ...['Tab', 'Tab', 'Shift+Tab', 'Escape', 'Escape', 'Enter', 'Space', 'ArrowDown', 'ArrowUp', 'ArrowLeft'],
  ...['ArrowRight', 'Home', 'End', 'PageDown', 'PageUp', 'b', '.', 'n', '?', '/', 'Delete', 'Backspace'],
];

const key: Act = async ({ page, random }) => {
  const pressed = oneOf(random, looseKeys);
  await page.keyboard.press(pressed);
  await ask(page, stoodStill, undefined);
  return { what: pressed, mayLoseFocus: pressed.endsWith('Tab') };
};

const twice: Act = async (where) => {
  const found = await choose(where);
  if (!found || found.covered || found.tag === 'SELECT') return nothing;
  await where.page.mouse.dblclick(found.x, found.y);
  // The second press meets what the first has brought there, which may be nothing that takes focus.
  return { what: `pressed twice ${found.what}`, mayLoseFocus: true };
};

const reload: Act = async ({ page }) => {
  await page.reload();
  return { what: 'reloaded', mayLoseFocus: true, reloaded: true };
};

const history =
  (way: 'goBack' | 'goForward'): Act =>
  async ({ page }) => {
    await page[way]();
    return { what: way === 'goBack' ? 'went back' : 'went forward', mayLoseFocus: true };
  };

const follow: Act = async ({ page, random, anchors }) => {
  const hash = oneOf(random, anchors);
  const go = (next: string) => {
    window.location.hash = next;
  };
  await ask(page, go, hash);
  return { what: `followed #${hash.slice(0, 60)}`, hash, mayLoseFocus: true };
};

/** The acts with how often each is done, out of all of them together. */
const acts: readonly (readonly [number, Act])[] = [
  [34, press],
  [14, tap],
  [16, byKeyboard],
  [14, type],
  [12, key],
  [3, twice],
  [2, reload],
  [1, history('goBack')],
  [1, history('goForward')],
  [3, follow],
];

const total = acts.reduce((sum, [weight]) => sum + weight, 0);

/** Does one thing that a person could do, or a child, or a cat. */
export function actAtRandom(where: Where): Promise<Done> {
  let left = where.random() * total;
  const chosen = acts.find(([weight]) => {
    left -= weight;
    return left < 0;
  });
  return (chosen?.[1] ?? key)(where);
}
