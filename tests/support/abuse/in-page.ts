/* Functions that run in the page under test: each must stand alone, since only its own text is sent there. */

/** A control as it was found, and where a finger or the mouse meets it. */
export interface Found {
  /** Its role or tag, and its name, for people who read a failure. */
  readonly what: string;
  readonly tag: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  /** Whether something else lies over that place. */
  readonly covered: boolean;
  /** Of a link: whether it leads to a heading, and not to a step. Browsers take focus from such a link by themselves. */
  readonly toHeading: boolean;
}

/**
 * Chooses one of the controls that can be used now, brings it into view, and gives it the attribute `data-abused`.
 * Left out is what would lead off the site, or to another window: a reader asked for that.
 * @param asked where to look (a selector), and a number from 0 up to 1 that chooses
 * @returns null when there is none
 */
export function chooseControl({
  within,
  at,
  fields,
}: {
  within: string;
  at: number;
  fields: boolean;
}): Found | null {
  const kinds = fields
    ? 'textarea, input:not([type="radio"], [type="checkbox"], [type="file"])'
    : 'a[href], button, input:not([type="file"]), select, textarea, summary';
  const modal = document.querySelector('dialog:modal');
  const roots = modal ? [modal] : [...document.querySelectorAll(within)];
  const stays = (element: Element) =>
    !(element instanceof HTMLAnchorElement) ||
    (element.origin === window.location.origin && !element.target && !element.download);
  const usable = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('[inert]') &&
    !element.matches(':disabled') &&
    stays(element);
  const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(kinds)]).filter(usable);
  const element = all[Math.floor(at * all.length)];
  if (!element) return null;
  for (const before of document.querySelectorAll('[data-abused]')) before.removeAttribute('data-abused');
  element.setAttribute('data-abused', '');
  const meet = () => element.setAttribute('data-abused', 'met');
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const labels = 'labels' in element ? [...(element.labels as NodeListOf<HTMLElement>)] : [];
  // By this, and not by what comes before it, a browser gives focus; under a finger the page may move between them.
  for (const one of [element, ...labels])
    one.addEventListener('mousedown', meet, { capture: true, once: true });
  const places = [element, ...labels].map((one) => {
    const box = [...one.getClientRects()].find(({ width }) => width > 0) ?? one.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    return { x, y, met: hit !== null && [element, ...labels].some((part) => part.contains(hit)) };
  });
  const place = places.find(({ met }) => met) ?? places[0];
  const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
  const name =
    element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent ?? element.id;
  return {
    what: `${role} "${name.trim().replaceAll(/\s+/gu, ' ').slice(0, 60)}"`,
    tag: element.tagName,
    type: element.getAttribute('type') ?? '',
    x: place?.x ?? 0,
    y: place?.y ?? 0,
    covered: !place?.met,
    toHeading: element instanceof HTMLAnchorElement && element.hash !== '' && !element.hash.includes('--'),
  };
}

/** Comes back when the page has stood still for some frames: after Home or Page Down it glides, and presses miss. */
export async function stoodStill(): Promise<void> {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  let still = 0;
  for (let before = window.scrollY; still < 4; before = window.scrollY) {
    await frame();
    still = window.scrollY === before ? still + 1 : 0;
  }
}

/** What is true of a page at one moment. */
export interface Facts {
  readonly url: string;
  /** When this document began: another one begins without focus. */
  readonly born: number;
  /** Whether nothing in the page has focus. */
  readonly lost: boolean;
  /** Whether the pointer met something else than what was chosen: the page was still moving. */
  readonly missed: boolean;
  /** Of each simulation: scenario, step, and the window that it shows. */
  readonly simulations: readonly { scenario: string; step: string; place: string }[];
  readonly alive: boolean;
  /** Words that a program says and a person never wrote. */
  readonly nonsense: readonly string[];
  readonly session: Readonly<Record<string, string>>;
  readonly local: Readonly<Record<string, string>>;
}

/**
 * Looks at the page.
 * @param within where the words are read (a selector); what was typed stands in fields, which are not
 */
export function lookAt(within: string): Facts {
  const store = (one: Storage) => ({ ...one }) as Record<string, string>;
  const roots = [...document.querySelectorAll<HTMLElement>(within)];
  const text = roots.map((root) => root.textContent).join('\n');
  return {
    url: window.location.href,
    born: performance.timeOrigin,
    lost: document.activeElement === null || document.activeElement === document.body,
    missed: document.querySelector('[data-abused=""]') !== null,
    simulations: [...document.querySelectorAll<HTMLElement>('[data-simulation]')].map((frame) => ({
      scenario: frame.dataset['simulation'] ?? '',
      step: frame.dataset['step'] ?? '',
      place: frame.querySelector<HTMLElement>('[data-place]')?.dataset['place'] ?? '',
    })),
    alive: roots.length > 0 && document.querySelector('astro-island[ssr]') === null,
    nonsense: text.match(/\bundefined\b|\[object \w+\]|\bNaN\b|Invalid Date/gu) ?? [],
    session: store(window.sessionStorage),
    local: store(window.localStorage),
  };
}

/**
 * The portal as it is drawn. React numbers its ids as it goes, and what is folded out or scrolled means nothing.
 * @returns null when there is none
 */
export function drawnPortal(): string | null {
  const portal = document.querySelector('[data-simulation] [data-place]');
  if (!portal) return null;
  const copy = portal.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll('details')) one.open = false;
  for (const one of copy.querySelectorAll('[data-abused]')) one.removeAttribute('data-abused');
  // Their order tells who made an element, server or browser.
  for (const one of copy.querySelectorAll('*')) {
    const attributes = [...one.attributes].sort((a, b) => a.name.localeCompare(b.name));
    for (const { name } of attributes) one.removeAttribute(name);
    for (const attribute of attributes) one.setAttributeNode(attribute);
  }
  return copy.outerHTML.replaceAll(/\br\w{0,3}_\w+?_/giu, 'r_');
}
