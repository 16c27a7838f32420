import { patienceSeconds } from '../../config/microsoft-film.ts';
import { forgetChoice, isChoiceKept, keepChoice } from './kept-choice.ts';
import { watchFrame } from './watch-frame.ts';

/**
 * What the player of a video site needs, and no more: its scripts, an origin of its own for them, and links that open
 * in tabs where the sandbox no longer holds (a page with a Cross-Origin-Opener-Policy does not open inside one). It
 * may not lead the reader's own tab elsewhere, send forms, open alerts or download files.
 */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

function frameFor({ microsoftFilm: address = '', named = '' }: DOMStringMap, lazy: boolean) {
  const frame = document.createElement('iframe');
  frame.title = named;
  frame.referrerPolicy = 'no-referrer';
  frame.allow = 'fullscreen';
  frame.setAttribute('sandbox', sandbox);
  if (lazy) frame.loading = 'lazy';
  frame.src = address;
  return frame;
}

/** The part of the element that is marked so; the component writes all of them. */
function part<Part extends HTMLElement>(film: HTMLElement, name: string): Part {
  const found = film.querySelector<Part>(`[data-${name}]`);
  if (!found)
    throw new Error(`MicrosoftFilm.astro: expected an element with data-${name}; there is none in the film.`);
  return found;
}

function start(film: HTMLElement): void {
  const show = part(film, 'show');
  const back = part(film, 'back');
  const place = part(film, 'place');
  const status = part(film, 'status');
  const ways = part(film, 'ways');
  const choice = part(film, 'choice');
  const remember = part<HTMLInputElement>(film, 'remember');
  let stopWatching = () => {};

  const setShown = (shown: boolean) => {
    show.hidden = shown;
    back.hidden = !shown;
    ways.hidden = true;
  };
  const keep = () => {
    const kept = keepChoice();
    remember.checked = kept;
    choice.textContent = kept ? '' : (film.dataset['notKept'] ?? '');
  };
  const mount = (lazy: boolean) => {
    const frame = frameFor(film.dataset, lazy);
    setShown(true);
    status.textContent = film.dataset['loading'] ?? '';
    stopWatching = watchFrame(frame, patienceSeconds * 1_000, (outcome) => {
      status.textContent = film.dataset[outcome] ?? '';
      ways.hidden = false;
    });
    place.append(frame);
    return frame;
  };

  show.addEventListener('click', () => {
    mount(false).focus();
    if (remember.checked) keep();
  });
  back.addEventListener('click', () => {
    stopWatching();
    place.replaceChildren();
    status.textContent = '';
    setShown(false);
    show.focus();
  });
  remember.addEventListener('change', () => {
    if (!remember.checked) forgetChoice();
    // Before the film has been asked for there is nothing to repeat next time.
    else if (show.hidden) keep();
  });
  // Browsers differ in whether a frame that holds focus matches a selector: this one is marked.
  const markFocus = () => {
    const frame = place.querySelector('iframe');
    frame?.toggleAttribute('data-focused', document.activeElement === frame);
  };
  // In Firefox the frame is the active element only after that event.
  window.addEventListener('blur', () => setTimeout(markFocus));
  window.addEventListener('focus', markFocus);
  document.addEventListener('focusin', markFocus);
  // Also clears what the browser itself remembers of the box after a reload.
  remember.checked = isChoiceKept();
  if (remember.checked) mount(true);
}

/** Makes the buttons of the films on the page work, and shows those that the reader asked to see at once. */
export function startMicrosoftFilms(): void {
  for (const film of document.querySelectorAll<HTMLElement>('[data-microsoft-film]')) start(film);
}
