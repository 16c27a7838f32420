import { type Found, loadPagefind } from './pagefind.ts';
import { fromPagefind, type Result, showResults } from './results.ts';
import { setShortcut, shortcutIsOn } from './shortcut.ts';
import { loadTitles, matchTitles } from './titles.ts';

/** How many pages are listed. More would be read by nobody and fetched by everybody. */
const most = 8;

interface Parts {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  list: Element;
  status: Element;
}

/** Fills `{name}` in one of the sentences that the window carries. */
function sentence({ dialog }: Parts, name: string, values: Record<string, string | number> = {}): string {
  const text = dialog.dataset[name] ?? '';
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

function countSentence(parts: Parts, term: string, count: number): string {
  const name = count === 0 ? 'none' : count === 1 ? 'one' : count > most ? 'some' : 'many';
  return sentence(parts, name, { term, count, shown: most });
}

async function search(parts: Parts): Promise<void> {
  const { dialog, field, list, status } = parts;
  const term = field.value.trim();
  const isStale = () => field.value.trim() !== term;
  if (!term) {
    status.textContent = '';
    showResults(list, []);
    return;
  }
  try {
    const indexed = loadPagefind().then((pagefind) => pagefind.debouncedSearch(term, {}, 120));
    // Should the index fail before it is waited for, that is told below and not by the browser.
    indexed.catch(() => {});
    const byTitle = matchTitles(await loadTitles(dialog.dataset['titles'] ?? ''), term);
    if (isStale()) return;
    showResults(list, byTitle.slice(0, most));
    if (byTitle.length === 0) status.textContent = sentence(parts, 'searching');
    const answer = await indexed;
    if (!answer || isStale()) return;
    await showAll(parts, term, byTitle, answer.results);
  } catch {
    if (!isStale()) status.textContent = sentence(parts, 'titlesOnly');
  }
}

/** Lists the pages found by their text below those found by their title, each page once, and says how many. */
async function showAll(parts: Parts, term: string, byTitle: Result[], found: Found[]): Promise<void> {
  const pages = await Promise.all(found.slice(0, most).map((page) => page.data()));
  if (parts.field.value.trim() !== term) return;
  const byText = pages.map(fromPagefind);
  const known = new Map(byText.map((result) => [result.url, result]));
  const first = byTitle.map((result) => known.get(result.url) ?? result);
  const rest = byText.filter(({ url }) => !byTitle.some((result) => result.url === url));
  showResults(parts.list, [...first, ...rest].slice(0, most));
  const count = Math.max(found.length, first.length + rest.length);
  parts.status.textContent = countSentence(parts, term, count);
}

/** Arrows go through the field and the links below it, round at both ends. Enter in the field opens the first. */
function moveByKey({ field, list }: Parts, event: KeyboardEvent): void {
  const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')];
  const at = stops.indexOf(event.target as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && at >= 0) {
    event.preventDefault();
    stops.at((at + step) % stops.length)?.focus();
  } else if (event.key === 'Enter' && at === 0 && !event.isComposing) {
    stops[1]?.click();
  }
}

function findParts(dialog: HTMLDialogElement): Parts | undefined {
  const field = dialog.querySelector<HTMLInputElement>('#search-field');
  const list = dialog.querySelector('[data-results]');
  const status = dialog.querySelector('[data-status]');
  return field && list && status ? { dialog, field, list, status } : undefined;
}

const started = new WeakSet<HTMLDialogElement>();

/** Makes the search window work. Does so once for each window; further calls only look again at what is typed. */
export function startPanel(dialog: HTMLDialogElement): void {
  const parts = findParts(dialog);
  if (!parts) return;
  if (!started.has(dialog)) {
    started.add(dialog);
    listen(parts);
    loadPagefind().catch(() => {
      parts.status.textContent = sentence(parts, 'titlesOnly');
    });
  }
  search(parts);
}

/** Whether a click fell on the backdrop. The browser sends those to the dialog, too. */
function isOutside(dialog: HTMLDialogElement, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}

function listen(parts: Parts): void {
  const { dialog, field } = parts;
  const shortcut = dialog.querySelector<HTMLInputElement>('[data-shortcut]');
  field.addEventListener('input', () => search(parts));
  dialog.addEventListener('keydown', (event) => moveByKey(parts, event));
  dialog.addEventListener('click', (event) => {
    const asked = event.target instanceof Element && event.target.closest('[data-close]');
    if (asked || isOutside(dialog, event)) dialog.close();
  });
  if (shortcut) {
    shortcut.checked = shortcutIsOn();
    shortcut.addEventListener('change', () => setShortcut(shortcut.checked));
  }
}
