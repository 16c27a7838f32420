/** What an embedded simulation tells the page around it. All that page ever learns of it. */
export interface EmbedMessage {
  /** By these two it is told from messages of others. */
  readonly source: 'threat-experts';
  readonly kind: 'embed';
  /** The scenario's id, as in the address of the embedded page. */
  readonly scenario: string;
  /** How many steps have been done: 0 at the beginning, as many as there are at the end. */
  readonly step: number;
  readonly steps: number;
  /** How high the page is, in CSS pixels. */
  readonly height: number;
}

/**
 * Tells the page around, if there is one, how high this page is and which step is shown: at once, when the simulation
 * has come alive, and whenever one of them changes, once a frame at most. Takes no messages, keeps nothing, and so
 * works in a sandbox that has no origin. Imports nothing, so that it stands in the page; what it must know of the
 * simulation stands in TellHost.astro.
 */
export function startTellingHost(): void {
  const written = document.querySelector<HTMLElement>('[data-tell-host]')?.dataset;
  if (window.parent === window || !written) return;
  const { tellHost: anchor = '', readyEvent = '' } = written;
  const items = [...document.querySelectorAll('[data-walkthrough] > li')];
  let last = '';
  let waiting = false;

  const tell = () => {
    waiting = false;
    const { simulation: scenario = '', step = '' } =
      document.querySelector<HTMLElement>('[data-simulation]')?.dataset ?? {};
    const at = items.findIndex(({ id }) => id === anchor + step);
    const message: EmbedMessage = {
      source: 'threat-experts',
      kind: 'embed',
      scenario,
      step: at === -1 ? items.length : at,
      steps: items.length,
      height: Math.ceil(document.body.getBoundingClientRect().height),
    };
    const text = JSON.stringify(message);
    if (text === last) return;
    last = text;
    // To whoever has framed us: any site may, and which one did nobody tells us. There is nothing private in it.
    window.parent.postMessage(message, '*');
  };
  const tellSoon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(tell);
  };

  new ResizeObserver(tellSoon).observe(document.body);
  new MutationObserver(tellSoon).observe(document.body, { subtree: true, attributeFilter: ['data-step'] });
  window.addEventListener(readyEvent, () => {
    // Said again, since a page around may have begun to listen in the meantime.
    last = '';
    tellSoon();
  });
}
