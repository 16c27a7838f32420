import type { Browser, Page } from '@playwright/test';
import { oneOf, type Random, seeded } from '../seeded.ts';
import { actAtRandom } from './acts.ts';
import { ask } from './ask.ts';
import { faultsIn } from './faults.ts';
import type { Ground } from './grounds.ts';
import { drawnPortal, lookAt } from './in-page.ts';
import { watchContext } from './watch.ts';
import { type OpenWindow, openWindows, startOver, wake } from './windows.ts';

/** How long something may take to come right, in milliseconds: what is fetched, or drawn in the next moment. */
const patience = 4_000;

/** A walk by chance. The same one gives the same acts, as long as the site is the same. */
export interface Walk {
  readonly ground: Ground;
  readonly seed: number;
  /** How many acts. */
  readonly acts: number;
}

class Walker {
  readonly #walk: Walk;
  readonly #seen: readonly string[];
  readonly #typed = new Set<string>();
  readonly #log: string[] = [];
  readonly #random: Random;
  windows: readonly OpenWindow[] = [];

  constructor(walk: Walk, seen: readonly string[]) {
    this.#walk = walk;
    this.#seen = seen;
    this.#random = seeded(walk.seed);
  }

  /** An error that tells what was done, and how to have it done again. */
  failure(faults: readonly string[]): Error {
    const { ground, seed, acts } = this.#walk;
    const done = this.#log.map((line, index) => `${index + 1}. ${line}`);
    return new Error(
      [
        `${ground.id}, seed ${seed}, act ${done.length} of ${acts}: ${[...faults, ...this.#seen].join('; ')}`,
        `Again: npm run abuse -- --on "${ground.id}" --seed ${seed} --acts ${acts}`,
        ...done.slice(-25),
      ].join('\n'),
    );
  }

  /** Waits until nothing is wrong. @throws when something still is after a while */
  async #requireNoFaults(look: () => Promise<readonly string[]>): Promise<void> {
    const until = performance.now() + patience;
    let faults: readonly string[];
    do faults = await look();
    while (faults.length > 0 && performance.now() < until);
    if (faults.length + this.#seen.length > 0) throw this.failure(faults);
  }

  /** Comes back when an act has led to another page. */
  async #comeBack({ page, home, isStage }: OpenWindow): Promise<boolean> {
    const [here, there] = [page.url(), home].map((url) => new URL(url).pathname);
    // The audience's window is led to its page in another language by the presenter's.
    const isThere = isStage ? here?.includes('/audience/') : here === there;
    if (isThere) return false;
    await page.goto(home);
    await wake(page, this.#walk.ground);
    return true;
  }

  async step(): Promise<void> {
    const { ground } = this.#walk;
    const { within } = ground;
    const window = oneOf(this.#random, this.windows);
    const { page, home, isStage } = window;
    const anchors = isStage ? [new URL(home).hash.slice(1)] : ground.anchors;
    const before = await ask(page, lookAt, within);
    const done = await actAtRandom({ page, within, anchors, random: this.#random });
    this.#log.push(isStage ? `(audience) ${done.what}` : done.what);
    if (done.typed) this.#typed.add(done.typed);
    await settled(page);
    if (await this.#comeBack(window)) return;
    if (done.reloaded) await wake(page, ground);
    const walk = { ground, isStage, typed: this.#typed, before };
    await this.#requireNoFaults(async () => {
      const facts = await ask(page, lookAt, within);
      // On a busy machine a link leads away only now.
      return (await this.#comeBack(window)) ? [] : faultsIn(facts, walk, done);
    });
    if (this.windows.length > 1) await this.#requireNoFaults(() => this.#apart());
  }

  /** What two windows of one presentation show otherwise. */
  async #apart(): Promise<string[]> {
    const shown = await Promise.all(
      this.windows.map(async ({ page }) => {
        const { simulations } = await ask(page, lookAt, this.#walk.ground.within);
        return JSON.stringify(simulations);
      }),
    );
    return new Set(shown).size === 1 ? [] : [`the windows show different things: ${shown.join(' and ')}`];
  }

  /** Starts over in a simulation, and compares what is drawn with what was drawn when it began. */
  async requireStart(page: Page, first: string | null): Promise<void> {
    if (!this.#walk.ground.scenario) return;
    await startOver(page, this.#walk.ground);
    await this.#requireNoFaults(async () => differences(first, await ask(page, drawnPortal, undefined)));
  }
}

/**
 * Does so many things at random on a ground, looks after each whether all is as it must be, and at the end starts over.
 * @throws an error with the seed and what was done, when something is not
 */
export async function walkAtRandom(browser: Browser, baseURL: string, walk: Walk): Promise<void> {
  const { ground, seed } = walk;
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    serviceWorkers: 'block',
    reducedMotion: seed % 2 ? 'reduce' : 'no-preference',
    viewport: seed % 3 === 0 ? { width: 340, height: 700 } : { width: 1280, height: 900 },
  });
  try {
    const walker = new Walker(walk, await watchContext(context, new URL(baseURL).origin));
    try {
      const windows = await openWindows(context, ground);
      walker.windows = windows;
      const [{ page }] = windows;
      page.on('filechooser', (chooser) => {
        const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"') };
        chooser.setFiles(file).catch(() => {});
      });
      await startOver(page, ground);
      const first = await ask(page, drawnPortal, undefined);
      for (let count = 0; count < walk.acts; count += 1) await walker.step();
      await walker.requireStart(page, first);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      throw text.includes('Again: npm run abuse') ? error : walker.failure([text]);
    }
  } finally {
    await context.close();
  }
}

/** Waits until a page has drawn what it has been told, wherever that has led. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('domcontentloaded');
  await ask(
    page,
    () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    undefined,
  );
}

/** Where two drawings begin to differ; nothing when they do not. */
function differences(one: string | null, other: string | null): string[] {
  if (one === other || one === null || other === null) return one === other ? [] : ['the portal is gone'];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 120), at + 160);
  return [`starting over does not give the start:\n  at first: ${around(one)}\n  at last:  ${around(other)}`];
}
