import { expect } from '@playwright/test';
import type { CommonLocator, CommonPage } from './common-page.ts';

/** A way to operate a page. */
export interface Gestures {
  /** Presses a button, a switch or a radio button. */
  press(control: CommonLocator): Promise<void>;
  /** Types into a field in place of what stands there. */
  type(field: CommonLocator, text: string): Promise<void>;
  /** Leaves a field; `elsewhere` is something that can be pointed at. */
  leave(field: CommonLocator, elsewhere: CommonLocator): Promise<void>;
  /** Chooses in a list by the option's text. */
  choose(list: CommonLocator, option: string): Promise<void>;
}

/** The three ways that people have. */
export type Way = 'mouse' | 'touch' | 'keyboard';

function pointing(page: CommonPage, point: (control: CommonLocator) => Promise<void>): Gestures {
  return {
    press: point,
    type: async (field, text) => {
      await point(field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await field.pressSequentially(text);
    },
    leave: async (_field, elsewhere) => point(elsewhere),
    // The list itself is drawn by the system, outside the page; opening it gives the field focus.
    choose: async (list, option) => {
      await list.focus();
      await list.selectOption({ label: option });
    },
  };
}

/** Asserts that something comes to be seen. */
const expectVisible = (control: CommonLocator) =>
  expect.poll(() => control.isVisible(), `${control} is seen`).toBe(true);

const isFocused = (control: CommonLocator) =>
  control.evaluate((element) => element === document.activeElement);

/** Whether the control comes before what has focus: then the way to it is backwards. */
const isBehind = (control: CommonLocator) =>
  control.evaluate((element) => {
    const position = document.activeElement?.compareDocumentPosition(element) ?? 0;
    return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });

/** The number of Tab stops after which a control counts as out of reach. */
const farthest = 200;

/** Goes to a control by Tab alone, forwards or backwards. */
export async function tabTo(page: CommonPage, control: CommonLocator): Promise<void> {
  await expectVisible(control);
  const key = (await isBehind(control)) ? 'Shift+Tab' : 'Tab';
  for (let presses = 0; presses < farthest; presses += 1) {
    if (await isFocused(control)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${control} within ${farthest} presses of ${key}.`);
}

/** A group of radio buttons is one Tab stop; the arrows move in it. */
async function pressRadio(page: CommonPage, radio: CommonLocator): Promise<void> {
  const group = radio.locator('xpath=ancestor::fieldset[1]').getByRole('radio');
  const entry = (await group.and(page.getByRole('radio', { checked: true })).count())
    ? group.and(page.getByRole('radio', { checked: true }))
    : group.first();
  await tabTo(page, entry);
  if (await isFocused(radio)) return page.keyboard.press('Space');
  // Past its last button a group goes on with its first in some engines, and stays in others.
  const key = (await isBehind(radio)) ? 'ArrowUp' : 'ArrowDown';
  for (let presses = await group.count(); presses > 0 && !(await isFocused(radio)); presses -= 1) {
    await page.keyboard.press(key);
  }
  expect(await isFocused(radio), `${radio} has focus`).toBe(true);
}

/** A menu is one Tab stop, and open it holds focus; the arrows move in it. */
async function pressMenuItem(page: CommonPage, item: CommonLocator): Promise<void> {
  await expectVisible(item);
  const menu = item.locator('xpath=ancestor::*[@role="menu"][1]');
  for (let presses = await menu.getByRole('menuitem').count(); presses > 0; presses -= 1) {
    if (await isFocused(item)) return page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows do not reach ${item}.`);
}

function typing(page: CommonPage): Gestures {
  return {
    press: async (control) => {
      const role = await control.evaluate(
        (element) => element.getAttribute('role') ?? element.getAttribute('type'),
      );
      if (role === 'radio') return pressRadio(page, control);
      if (role === 'menuitem') return pressMenuItem(page, control);
      await tabTo(page, control);
      await page.keyboard.press(role === 'switch' || role === 'checkbox' ? 'Space' : 'Enter');
    },
    type: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.keyboard.type(text);
    },
    leave: () => page.keyboard.press('Tab'),
    choose: async (list, option) => {
      await tabTo(page, list);
      await page.keyboard.press(option.slice(0, 1));
    },
  };
}

/** Waits until something lies still: a press by force does not wait for that by itself. */
const comesToRest = (control: CommonLocator) =>
  control.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        let [left, top] = [Number.NaN, Number.NaN];
        const look = () => {
          const now = element.getBoundingClientRect();
          if (now.left === left && now.top === top) return resolve();
          [left, top] = [now.left, now.top];
          requestAnimationFrame(look);
        };
        look();
      }),
  );

/** The gestures of one way, on a page. `touch` needs a context with `hasTouch`. */
export function gesturesOf(way: Way, page: CommonPage): Gestures {
  if (way === 'keyboard') return typing(page);
  return pointing(page, async (control) => {
    // A greyed-out control stays in reach and can be pressed: nobody waits for it.
    const force = (await control.getAttribute('aria-disabled')) === 'true';
    if (force) {
      await control.scrollIntoViewIfNeeded();
      await comesToRest(control);
    }
    await (way === 'touch' ? control.tap({ force }) : control.click({ force }));
  });
}
