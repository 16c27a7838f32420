import type { ClientDirective } from 'astro';
import { namedByAnchor } from '../../../demos/engine/named-by-anchor.ts';
import { readyEvent } from '../../../demos/player/ready.ts';
import type { Supplies } from '../../../demos/player/supplies.ts';
import type { TouchOptions } from './index.ts';

const signs = ['pointerenter', 'pointerdown', 'focusin', 'keydown'] as const;

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

/** An island, whose component is there once its script has come. */
interface Island extends HTMLElement {
  readonly Component?: { prepare(supplies: Supplies, whole: boolean): Promise<void> };
}

/**
 * Keeps the last thing that is done to a control before its island is alive, and returns how to let go:
 * with `true` the thing is then done, with `false` it is forgotten. What is pressed meanwhile is waited for: what is
 * done then may move a button from under the pointer that holds it, and a browser makes no click of such a press.
 * @param pressed whether a pointer is down already
 */
function keepLastAct(element: HTMLElement, pressed: boolean): (redo: boolean) => void {
  let redo = () => {};
  let down = pressed;
  let released = () => {};

  const press = () => {
    down = true;
  };
  const release = () => {
    down = false;
    // The click of a press comes after its end.
    setTimeout(released);
  };

  const keepClick = (event: Event) => {
    if (!(event.target instanceof Element)) return;
    const control = event.target.closest<HTMLElement>('button, a, input, label, summary, select');
    // Links and disclosures work by themselves; a list tells of its choice by `change`.
    if (!control || /^(?:A|SUMMARY|SELECT)$/u.test(control.tagName)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    redo = () => control.click();
  };

  const keepChoice = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { value } = target;
    redo = () => {
      // React has set the list back to what the server wrote.
      target.value = value;
      target.dispatchEvent(new Event('change', { bubbles: true }));
    };
  };

  const ends = ['pointerup', 'pointercancel'] as const;
  element.addEventListener('click', keepClick, true);
  element.addEventListener('change', keepChoice, true);
  element.addEventListener('pointerdown', press, true);
  for (const end of ends) window.addEventListener(end, release, true);

  return (wanted) => {
    const letGo = () => {
      element.removeEventListener('click', keepClick, true);
      element.removeEventListener('change', keepChoice, true);
      element.removeEventListener('pointerdown', press, true);
      for (const end of ends) window.removeEventListener(end, release, true);
      if (wanted) redo();
    };
    if (down && wanted) released = letGo;
    else letGo();
  };
}

/**
 * Does something when the page has been painted once: scripts that come before would keep the reader waiting for it.
 * Where nothing is painted, since nobody sees the window, it is done all the same.
 */
function afterFirstPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
  setTimeout(act, 500);
}

/**
 * Hydrates an island on the first sign of a person, or at once where it is asked to, or where something done in it
 * has been kept. Its supplies are fetched beside its scripts and handed over before, so that it comes alive in one
 * go. What is done until then is done then. What does not come is asked for again at the next sign.
 */
const touch: ClientDirective = (load, options, element: Island) => {
  const { supplies, stored, atOnce } = options.value as unknown as TouchOptions;
  let waits = false;

  async function begin(sign?: Event) {
    waits = false;
    for (const type of signs) element.removeEventListener(type, begin);
    window.removeEventListener('hashchange', beginIfAddressed);
    window.removeEventListener('load', beginIfAddressed);
    const letGo = keepLastAct(element, sign?.type === 'pointerdown');
    const ready = () => letGo(true);
    element.addEventListener(readyEvent, ready, { once: true });
    // Astro reports what goes wrong by an event, and tells the directive that all is well.
    const failed = () => {
      element.removeEventListener(readyEvent, ready);
      letGo(false);
      wait();
    };
    element.addEventListener('astro:hydration-error', failed, { once: true });
    const [hydrate, fetched] = await Promise.all([
      load(),
      fetchSupplies(supplies).catch((error: unknown) => error as Error),
    ]);
    // Without a component its script has failed, and Astro has said so.
    if (!element.Component) return;
    try {
      if (fetched instanceof Error) throw fetched;
      // A later step, a session that was kept, a talk: these need more than the first steps.
      await element.Component.prepare(fetched, atOnce || isAddressed(element) || isKept(stored));
    } catch (error) {
      console.error('Error hydrating: what a simulation needs has not come.', error);
      element.removeEventListener('astro:hydration-error', failed);
      failed();
      return;
    }
    await hydrate();
  }

  function beginIfAddressed() {
    if (isAddressed(element) || isKept(stored)) begin();
  }

  function wait() {
    waits = true;
    for (const sign of signs) element.addEventListener(sign, begin, { passive: true });
    window.addEventListener('hashchange', beginIfAddressed);
  }

  wait();
  // Once: what then fails to come is asked for at the next sign.
  let asked = false;
  const beginAtOnce = () => {
    if (waits && !asked) begin();
    asked = true;
  };
  if (atOnce) afterFirstPaint(beginAtOnce);
  // Until the page has loaded the browser goes to the anchor by itself, and would take scroll and focus back.
  else if (document.readyState === 'complete') beginIfAddressed();
  else window.addEventListener('load', beginIfAddressed, { once: true });
};

export default touch;
