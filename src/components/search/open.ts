import { shortcutIsOn } from './shortcut.ts';

const writesText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const asksForSearch = (event: KeyboardEvent) =>
  event.key === 'k'
    ? event.ctrlKey || event.metaKey
    : event.key === '/' && !event.ctrlKey && !event.metaKey && !writesText(event.target) && shortcutIsOn();

/**
 * All of search that a page loads at once: the window opens at the button, `/` or Ctrl/Cmd+K, and only then
 * is the rest fetched. What is typed meanwhile is searched for when the rest has come.
 */
export function listenForSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search');
  const button = document.querySelector('#search-open');
  if (!dialog || !button) return;
  const open = () => {
    // A key must not open search over another window that already waits for an answer.
    if (document.querySelector(':modal')) return;
    dialog.showModal();
    // Not by `autofocus`: browsers complain of that when a page's address names a place on it.
    dialog.querySelector('input')?.focus();
    import('./panel.ts').then(
      ({ startPanel }) => startPanel(dialog),
      () => {
        const status = dialog.querySelector('[data-status]');
        if (status) status.textContent = dialog.dataset['failed'] ?? '';
      },
    );
  };
  button.addEventListener('click', open);
  dialog.addEventListener('close', () => button instanceof HTMLElement && button.focus());
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !asksForSearch(event)) return;
    event.preventDefault();
    open();
  });
}
