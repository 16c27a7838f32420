import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { filmSize } from '../../src/config/film-files.ts';
import { browserFlags } from '../testing/browser.ts';
import { seenTexts } from './seen-texts.ts';

/** The simulation is laid out for a smaller window and enlarged, so that its text can be read in a small player. */
const enlargement = 1.25;

const styles = readFileSync(new URL('stage.css', import.meta.url), 'utf8');

/** How often two pictures in a row are compared before it is said that the page does not come to rest. */
const tries = 50;

/** A simulation as it stands before the camera. Points are in pixels of the film. */
export class Stage {
  readonly page: Page;
  /** Where the mouse is, in pixels of the film. */
  #mouse: { x: number; y: number } | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens an address of the built site, and makes room for captions. */
  async openSimulation(address: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(address);
    // Whoever follows a link to a step is led to its task when the simulation is alive.
    await this.page.locator('[data-simulation] [data-task]:focus').waitFor();
    await this.page.addStyleTag({ content: styles });
    await this.page.evaluate(() => {
      const title = Object.assign(document.createElement('p'), { className: 'film-chapter' });
      document.querySelector('[data-simulation] > header')?.append(title);
      const band = Object.assign(document.createElement('div'), { className: 'film-band' });
      document.querySelector('[data-simulation]')?.append(band);
    });
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** Says in the strip above the portal which film this is, and which chapter of it. */
  async name(film: string, chapter: string): Promise<void> {
    await this.page.locator('[data-simulation] > header').evaluate(
      (strip, [title = '', part = '']) => {
        if (strip.firstElementChild) strip.firstElementChild.textContent = title;
        if (strip.lastElementChild) strip.lastElementChild.textContent = part;
      },
      [film, chapter],
    );
  }

  /** Waits until the simulation has come to a step. */
  async expectStep(step: string): Promise<void> {
    await this.page.locator(`[data-simulation][data-step="${step}"]`).waitFor();
  }

  /** The picture as it is at this instant. */
  async picture(): Promise<Buffer> {
    return this.page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'device' });
  }

  /**
   * The picture when nothing in it changes any more.
   * @throws when that does not happen
   */
  async pictureAtRest(): Promise<Buffer> {
    let before = await this.picture();
    for (let count = 0; count < tries; count += 1) {
      const now = await this.picture();
      if (now.equals(before)) return now;
      before = now;
    }
    throw new Error(`${this.page.url()} does not come to rest: something in it keeps moving.`);
  }

  /** Every text that can be read now. */
  async seen(): Promise<string[]> {
    return this.page.evaluate(seenTexts);
  }

  /** The control of the portal that a step acts on. */
  control(target: string) {
    return this.page.locator(`[data-simulation] [data-target="${target}"]:visible`).first();
  }

  /** Where the pointer should press a control: its middle, or near the beginning of a long one. */
  async pointOn(target: string): Promise<{ x: number; y: number }> {
    const box = await this.control(target).boundingBox();
    if (!box)
      throw new Error(
        `${this.page.url()} does not show the control "${target}", which the film's step acts on.`,
      );
    return {
      x: Math.round((box.x + Math.min(box.width / 2, 90)) * enlargement),
      y: Math.round((box.y + box.height / 2) * enlargement),
    };
  }

  /** Moves the mouse to a point of the film. */
  async moveTo({ x, y }: { x: number; y: number }): Promise<void> {
    this.#mouse = { x, y };
    await this.page.mouse.move(x / enlargement, y / enlargement);
  }

  /** The nearest box around a control that scrolls; none when all of it is in view anyway. */
  async #scrollerOf(target: string) {
    const box = await this.control(target).evaluateHandle((element) => {
      const scrolls = (one: Element) =>
        one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY !== 'visible';
      let around = element.parentElement;
      while (around && !scrolls(around)) around = around.parentElement;
      return around;
    });
    return box.asElement();
  }

  /**
   * How far the box around a control must be scrolled for the control to be seen whole.
   * @returns the distance in the page's own pixels; 0 when it is in view
   */
  async distanceTo(target: string): Promise<number> {
    const box = await this.#scrollerOf(target);
    const control = await this.control(target).elementHandle();
    if (!box || !control) return 0;
    return box.evaluate((around, element) => {
      const [inner, outer] = [element.getBoundingClientRect(), around.getBoundingClientRect()];
      const margin = 16;
      const shown =
        inner.top >= outer.top + margin && inner.bottom <= Math.min(outer.bottom, innerHeight) - margin;
      if (shown) return 0;
      const wanted = around.scrollTop + (inner.top + inner.bottom) / 2 - (outer.top + outer.bottom) / 2;
      return Math.round(
        Math.min(Math.max(wanted, 0), around.scrollHeight - around.clientHeight) - around.scrollTop,
      );
    }, control);
  }

  /** Scrolls the box around a control, by a distance in the page's own pixels. */
  async scrollBy(target: string, distance: number): Promise<void> {
    const box = await this.#scrollerOf(target);
    await box?.evaluate((around, way) => {
      around.scrollTop += way;
    }, distance);
    // What lies under the mouse is another thing now; by itself the browser notices that some time later.
    if (this.#mouse) await this.moveTo(this.#mouse);
  }
}

/** A browser in which every film looks the same: its own typeface, no motion, no scroll bars. */
export async function openStudio(executablePath: string): Promise<Browser> {
  const FONTCONFIG_FILE = fileURLToPath(new URL('fonts.conf', import.meta.url));
  return chromium.launch({
    executablePath,
    args: [...browserFlags, '--font-render-hinting=none', '--hide-scrollbars', '--force-color-profile=srgb'],
    env: { ...process.env, FONTCONFIG_FILE } as Record<string, string>,
  });
}

/** A window of the films' size, in a language. */
export function openWindow(browser: Browser, lang: string): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: filmSize.width / enlargement, height: filmSize.height / enlargement },
    deviceScaleFactor: enlargement,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    // The stage's own style sheet is none of the site's.
    bypassCSP: true,
    locale: lang,
  });
}
