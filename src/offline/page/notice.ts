import { askWorker } from './ask-worker.ts';
import { base } from './copy.ts';
import sheet from './notice.css?inline';

/** What the notice says, and in which language: a page may speak several. */
export interface NoticeWords {
  lang: string;
  label: string;
  text: string;
  update: string;
  later: string;
  talk: string;
}

/** The words, from the built site; undefined where it has none, as on a page that speaks all languages. */
async function wordsHere(): Promise<NoticeWords | undefined> {
  const [locale] = location.pathname.slice(base.length).split('/');
  if (!locale || location.pathname.split('/').length < 3) return undefined;
  const response = await fetch(`${base}${locale}/offline-notice.json`).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

/** The notice as it comes into the page. Its words come after it, so that they are announced. */
function draw(words: NoticeWords, waiting: ServiceWorker): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  document.adoptedStyleSheets.push(styles);
  const notice = document.createElement('section');
  notice.className = 'offline-notice';
  notice.setAttribute('aria-label', words.label);
  if (words.lang !== document.documentElement.lang) notice.lang = words.lang;
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const update = button(words.update, async () => {
    if ((await askWorker(waiting, { kind: 'update' })) === 'talk') said.textContent = words.talk;
  });
  const later = button(words.later, () => {
    notice.remove();
    // What had focus is gone: it goes to the page's own heading, or to what stands for the page.
    const place = document.querySelector<HTMLElement>('h1') ?? document.body;
    place.tabIndex = -1;
    place.focus();
  });
  notice.append(said, update, later);
  (document.querySelector('.site-head') ?? document.body.firstElementChild)?.after(notice);
  requestAnimationFrame(() => {
    said.textContent = words.text;
  });
}

let shown = false;

async function offer(waiting: ServiceWorker): Promise<void> {
  if (shown) return;
  shown = true;
  const words = await wordsHere();
  if (words) draw(words, waiting);
}

/** Offers a newer version when it has been fetched, whether that is now or later. */
export function offerUpdates(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (registration.waiting && registration.active) void offer(registration.waiting);
  };
  const watch = () => registration.installing?.addEventListener('statechange', look);
  look();
  watch();
  registration.addEventListener('updatefound', watch);
}

/** Reloads the page when another version has taken it over, so that it never consists of two. */
export function reloadWhenReplaced(): void {
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) location.reload();
    controlled = true;
  });
}
