import type { ClientDirective } from 'astro';

/** Sent by the player when it has come to life: React attaches itself some time after it has been told to. */
const readyEvent = 'simulation:ready';

const signs = ['pointerenter', 'pointerdown', 'focusin', 'keydown'] as const;

/**
 * Whether the address asks something of this simulation: one of its steps, or an anchor that nothing on the page
 * has, which the simulation then answers with a note.
 */
function isAddressed(element: HTMLElement): boolean {
  const { hash } = window.location;
  if (hash.length < 2) return false;
  const named = document.getElementById(hash.slice(1));
  if (named === null) return document.querySelector('astro-island[client="touch"]') === element;
  const id = element.querySelector<HTMLElement>('[data-simulation]')?.dataset['simulation'];
  return named.closest<HTMLElement>('[data-walkthrough]')?.dataset['walkthrough'] === id;
}

/**
 * Hydrates an island on the first sign of a person. A click made before it was ready is kept and done then.
 * The island says that it is ready by an event of that name, which bubbles.
 */
const touch: ClientDirective = (load, _options, element) => {
  let clicked: HTMLElement | null = null;

  const keepClick = (event: Event) => {
    if (!(event.target instanceof Element)) return;
    const control = event.target.closest<HTMLElement>('button, a, input, label, summary, select');
    if (!control || control instanceof HTMLAnchorElement || control.tagName === 'SUMMARY') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    clicked = control;
  };

  const stop = () => {
    for (const sign of signs) element.removeEventListener(sign, begin);
    window.removeEventListener('hashchange', beginIfAddressed);
  };

  async function begin() {
    stop();
    element.addEventListener('click', keepClick, true);
    element.addEventListener(
      readyEvent,
      () => {
        element.removeEventListener('click', keepClick, true);
        clicked?.click();
      },
      { once: true },
    );
    const hydrate = await load();
    await hydrate();
  }

  function beginIfAddressed() {
    if (isAddressed(element)) begin();
  }

  for (const sign of signs) element.addEventListener(sign, begin, { passive: true });
  window.addEventListener('hashchange', beginIfAddressed);
  beginIfAddressed();
};

export default touch;
