import type { ClientDirective } from 'astro';
import { namedByAnchor } from '../../../demos/engine/named-by-anchor.ts';
import { readyEvent } from '../../../demos/player/ready.ts';
import type { Supplies } from '../../../demos/player/supplies.ts';
import { arrivalOf } from './arrival.ts';
import type { ArrivalState, TouchOptions } from './index.ts';
import { keepLastAct } from './keep-act.ts';

const acts = ['pointerdown', 'focusin', 'keydown'];

/**
 * Whether the address asks something of this simulation: one of its steps, or an anchor that nothing on the page
 * has, which the simulation then answers with a note.
 */
function isAddressed(element: HTMLElement): boolean {
  const { hash } = window.location;
  if (hash.length < 2) return false;
  const named = namedByAnchor(document, hash);
  if (named === null) return document.querySelector('astro-island[client="touch"]') === element;
  const id = element.querySelector<HTMLElement>('[data-simulation]')?.dataset['simulation'];
  return named.closest<HTMLElement>('[data-walkthrough]')?.dataset['walkthrough'] === id;
}

/** Whether something that was done in a simulation has been kept; not where the browser keeps nothing. */
function isKept(key: string | null): boolean {
  try {
    return key !== null && window.sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/**
 * The supplies at an address.
 * @throws when they do not come
 */
async function fetchSupplies(url: string): Promise<Supplies> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} was answered with status ${response.status}.`);
  return response.json();
}

/** An island, whose component is there once its script has come, and what brings it to life once React has. */
interface Island extends HTMLElement {
  readonly hydrator?: unknown;
  readonly Component?: { prepare(supplies: Supplies, whole: boolean): Promise<void> };
}

/** How often it is looked whether something is still on its way, in milliseconds, and when that has taken too long. */
const glance = 2_000;
const late = 12_000;

/**
 * Does something when the page has been painted once: scripts that come before would keep the reader waiting for it.
 * Where nothing is painted, since nobody sees the window, it is done all the same.
 */
function afterFirstPaint(act: () => void): void {
  let done = false;
  const once = () => {
    if (!done) act();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 500);
}

/**
 * Hydrates an island on the first sign of a person, or at once where it is asked to, or where something done in it
 * has been kept. Its supplies are fetched beside its scripts and handed over before, so that it comes alive in one
 * go. What is done until then is done then. What does not come is said not to have come, and is asked for again at the
 * next sign, by a button, and when the network is back.
 */
const touch: ClientDirective = (load, options, element: Island) => {
  // A browser that is too old for our scripts has the page as it is without them (ThemeScript.astro).
  if (document.documentElement.dataset['js'] === undefined) return;
  const { supplies, stored, atOnce, ownWindow, words } = options.value as unknown as TouchOptions;
  const ground = ownWindow ? document : element;
  let signs = acts;
  const act = keepLastAct(element, () => begin());
  const arrival = words && arrivalOf(element, words, begin);
  let busy = false;

  async function begin(sign?: Event) {
    if (busy) return;
    busy = true;
    for (const type of signs) ground.removeEventListener(type, begin);
    window.removeEventListener('hashchange', beginIfAddressed);
    window.removeEventListener('load', beginIfAddressed);
    window.removeEventListener('online', begin);
    // Whoever has only pointed at it has not asked for anything yet, unless the address has.
    const isAsked = () =>
      atOnce || ownWindow || !sign || /^(?:click|online)$/u.test(sign.type) || act.waits() || isWanted();
    const started = Date.now();
    let over = false;
    let said: ArrivalState | undefined;
    const tell = (state: ArrivalState) => {
      if (said === state || !isAsked()) return;
      said = state;
      arrival?.say(state, act.waits());
    };
    // A button that was pressed has done something, however soon that fails again.
    if (sign?.type === 'click') tell('coming');
    const watch = setInterval(() => tell(Date.now() - started < late ? 'coming' : 'late'), glance);
    const ready = () => {
      clearInterval(watch);
      element.removeEventListener('astro:hydration-error', failed);
      arrival?.remove();
      act.redo();
    };
    // Astro reports what goes wrong by an event, and tells the directive that all is well.
    const failed = () => {
      if (over) return;
      over = true;
      clearInterval(watch);
      element.removeEventListener('astro:hydration-error', failed);
      element.removeEventListener(readyEvent, ready);
      busy = false;
      tell('failed');
      // Not at every move: each would ask in vain again.
      wait('pointerenter');
      window.addEventListener('online', begin);
    };
    element.addEventListener(readyEvent, ready, { once: true });
    element.addEventListener('astro:hydration-error', failed, { once: true });
    try {
      const [hydrate, fetched] = await Promise.all([load(), fetchSupplies(supplies)]);
      // Their scripts have failed, and Astro has said so; or they came empty.
      if (!element.Component || !element.hydrator) return failed();
      // A later step, a session that was kept, a talk: these need more than the first steps.
      await element.Component.prepare(fetched, atOnce || ownWindow || isWanted());
      // Its scripts have just been run: drawing is a task of its own, so that the browser can paint and answer between.
      await new Promise((next) => setTimeout(next));
      await hydrate();
    } catch (error) {
      console.error('Error hydrating: what a simulation needs has not come.', error);
      failed();
    }
  }

  function isWanted() {
    return isAddressed(element) || isKept(stored);
  }

  function beginIfAddressed() {
    if (isWanted()) begin();
  }

  function wait(near: 'pointermove' | 'pointerenter') {
    signs = ownWindow ? acts : [near, ...acts];
    for (const sign of signs) ground.addEventListener(sign, begin, { passive: true });
    window.addEventListener('hashchange', beginIfAddressed);
  }

  // Moved in, not entered: what opens or scrolls under a pointer at rest has been entered, perhaps before this listens,
  // and nobody has done anything.
  wait('pointermove');
  if (atOnce) afterFirstPaint(begin);
  // Until the page has loaded the browser goes to the anchor by itself, and would take scroll and focus back.
  else if (document.readyState === 'complete') beginIfAddressed();
  else window.addEventListener('load', beginIfAddressed, { once: true });
};

export default touch;
