import { shortcut } from './shortcut.ts';

const writesText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const asksForSearch = (event: KeyboardEvent) =>
  event.key === 'k'
    ? event.ctrlKey || event.metaKey
    : event.key === '/' && !event.ctrlKey && !event.metaKey && !writesText(event.target) && shortcut.isOn();

/** How long the rest may be on its way, in milliseconds, before the reader is told that it has not come. */
const patience = 20_000;

/** Has a file fetched that a script is about to ask for. */
function fetchAhead(rel: string, href = ''): void {
  const link = document.createElement('link');
  Object.assign(link, { rel, href, as: rel === 'preload' ? 'fetch' : 'script', crossOrigin: 'anonymous' });
  document.head.append(link);
}

/**
 * All of search that a page loads at once: the window opens at the button, `/` or Ctrl/Cmd+K, and only then
 * is the rest fetched. What is typed meanwhile is searched for when the rest has come; its button to close and the
 * choice of `/` do not wait for it.
 */
export function listenForSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search');
  const button = document.querySelector<HTMLElement>('#search-open');
  if (!dialog || !button) return;
  const box = dialog.querySelector<HTMLInputElement>('[data-shortcut]');
  let asked = false;
  const open = () => {
    // A key must not open search over another window that already waits for an answer.
    if (document.querySelector(':modal')) return;
    if (box) box.checked = shortcut.isOn();
    dialog.showModal();
    // Not by `autofocus`: browsers complain of that when a page's address names a place on it.
    dialog.querySelector('input')?.focus();
    const { titles, pagefind, engine, failed = '' } = dialog.dataset;
    if (!asked) {
      // All at once: one after the other, each would wait for an answer of its own.
      fetchAhead('preload', titles);
      fetchAhead('modulepreload', pagefind);
      fetchAhead('preload', engine);
      asked = true;
    }
    const status = dialog.querySelector('[data-status]');
    const say = () => {
      if (status) status.textContent = failed;
    };
    // A line may fall silent without ever saying that it is broken.
    const silence = setTimeout(say, patience);
    import('./panel.ts')
      .then(({ startPanel }) => {
        // It has come after all.
        if (status?.textContent === failed) status.textContent = '';
        startPanel(dialog);
      }, say)
      .finally(() => clearTimeout(silence));
  };
  const showKey = () => {
    const key = button.querySelector('kbd');
    if (key) key.hidden = !shortcut.isOn();
  };
  showKey();
  button.addEventListener('click', open);
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  box?.addEventListener('change', () => shortcut.set(box.checked));
  dialog.addEventListener('close', () => {
    showKey();
    // The browser gives focus back to what had it. When the key was pressed on the page itself, that is nothing.
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body || dialog.contains(activeElement)) button.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !asksForSearch(event)) return;
    event.preventDefault();
    open();
  });
}
