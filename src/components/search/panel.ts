import { loadList, type PageList } from './list.ts';
import { matchPages } from './match.ts';
import { type Found, loadPagefind } from './pagefind.ts';
import { inTime } from './patience.ts';
import { fromMatch, fromWay, type Result, showResults, styleResults, withExcerpt } from './results.ts';
import { fill } from './sentence.ts';

/** How many pages are listed. More would be read by nobody and fetched by everybody. */
const most = 8;

/** For how many of them the text is fetched. */
const mostExcerpts = 2;

/** How long a reader must have paused, in milliseconds, before it is announced what there is: once, not at each key. */
const settled = 500;

interface Parts {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  list: Element;
  status: Element;
  /** What the list answers. */
  term: string;
  /** Whether the list holds pages that were found. */
  found: boolean;
}

const show = (parts: Parts, results: Result[]) => {
  parts.found = results.length > 0;
  showResults(parts.list, results);
};

/** Answers what is typed: at once from the list of pages, below that from their text when the index has come. */
async function search(parts: Parts): Promise<void> {
  const { dialog, field, status } = parts;
  const term = field.value.trim();
  if (term === parts.term) return;
  parts.term = term;
  status.textContent = '';
  if (!term) return show(parts, []);
  const isStale = () => parts.term !== term;
  const pause = new Promise<void>((resolve) => setTimeout(resolve, settled));
  /** Announces a sentence when the reader has paused, unless something else is looked for by then. */
  const announce = async (sentence: string) => {
    await pause;
    if (!isStale()) status.textContent = sentence;
  };
  const indexed = loadPagefind(dialog.dataset['pagefind'] ?? '').then((pagefind) =>
    inTime(pagefind.debouncedSearch(term, {}, 120)),
  );
  // Should the index fail before it is waited for, that is told below and not by the browser.
  indexed.catch(() => {});
  let pages: PageList;
  try {
    pages = await loadList(dialog.dataset['titles'] ?? '');
  } catch {
    if (!isStale()) parts.term = '';
    status.textContent = dialog.dataset['failed'] ?? '';
    return;
  }
  if (isStale()) return;
  const first = matchPages(pages, term)
    .slice(0, most)
    .map((match) => fromMatch(match, pages));
  show(parts, first);
  try {
    let waits = first.length === 0;
    pause.then(() => {
      if (waits && !isStale()) status.textContent = pages.say.searching;
    });
    const answer = await indexed.finally(() => {
      waits = false;
    });
    if (!answer || isStale()) return;
    const byText = foundByText(answer.results, first, pages);
    const rest = byText.slice(0, most - first.length);
    const listed = [...first, ...rest.map(({ result }) => result)];
    show(parts, listed);
    if (listed.length === 0) showResults(parts.list, pages.ways.map(fromWay));
    announce(countSentence(pages, term, first.length + byText.length));
    const excerpts = await Promise.all(rest.map(addExcerpt));
    if (!isStale() && rest.length > 0) show(parts, [...first, ...excerpts]);
  } catch {
    announce(pages.say.titlesOnly);
  }
}

function countSentence({ say }: PageList, term: string, count: number): string {
  const sentence = count === 0 ? say.none : count === 1 ? say.one : count > most ? say.some : say.many;
  return fill(sentence, { term, count, shown: most });
}

interface ByText {
  found: Found;
  result: Result;
}

/** What Pagefind found besides what is listed already. */
function foundByText(answers: Found[], first: Result[], list: PageList): ByText[] {
  return answers.flatMap((found) => {
    const page = list.pages.find(({ id }) => id === found.id);
    const isListed = first.some(({ url }) => url === page?.url);
    return page && !isListed ? [{ found, result: fromMatch({ page }, list) }] : [];
  });
}

/** Where it stands in a page is fetched with all of its text: only for the first, the others keep their description. */
async function addExcerpt({ found, result }: ByText, index: number): Promise<Result> {
  return index < mostExcerpts ? withExcerpt(result, await found.data()) : result;
}

/** Arrows go through the field and the links below it, round at both ends. Enter in the field opens the first. */
function moveByKey({ field, list, found }: Parts, event: KeyboardEvent): void {
  const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')];
  const at = stops.indexOf(event.target as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && at >= 0) {
    event.preventDefault();
    stops.at((at + step) % stops.length)?.focus();
  } else if (event.key === 'Enter' && at === 0 && found && !event.isComposing) {
    stops[1]?.click();
  }
}

function findParts(dialog: HTMLDialogElement): Parts | undefined {
  const field = dialog.querySelector<HTMLInputElement>('#search-field');
  const list = dialog.querySelector('[data-results]');
  const status = dialog.querySelector('[data-status]');
  return field && list && status ? { dialog, field, list, status, term: '', found: false } : undefined;
}

/** Whether a click fell on the backdrop. The browser sends those to the dialog, too. */
function isOutside(dialog: HTMLDialogElement, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}

const started = new WeakMap<HTMLDialogElement, Parts>();

/** Makes the search window find pages. Does so once for each window; further calls only look again at what is typed. */
export function startPanel(dialog: HTMLDialogElement): void {
  const parts = started.get(dialog) ?? findParts(dialog);
  if (!parts) return;
  if (!started.has(dialog)) {
    started.set(dialog, parts);
    styleResults();
    parts.field.addEventListener('input', () => search(parts));
    dialog.addEventListener('keydown', (event) => moveByKey(parts, event));
    dialog.addEventListener('click', (event) => isOutside(dialog, event) && dialog.close());
    // Neither has been asked for anything yet: who types is told what failed.
    loadList(dialog.dataset['titles'] ?? '').catch(() => {});
    loadPagefind(dialog.dataset['pagefind'] ?? '').catch(() => {});
  }
  search(parts);
}
