import type { SiteSize } from '../../config/offline.ts';
import { isMetered } from '../../offline/connection.ts';
import type { News } from '../../offline/messages.ts';
import { askWorker } from '../../offline/page/ask-worker.ts';
import { isOff } from '../../offline/page/choice.ts';
import { canKeep, clearCopy, hear, isBegun, keepAsked, registered } from '../../offline/page/copy.ts';
import { type Button, buttonsOf, megabytes, type SentenceKey, type State, sentencesOf } from './state.ts';

/** All that the panel says, from the catalog of its language; `amount` is how far it has come. */
export type PanelWords = Readonly<Record<SentenceKey | 'amount', string>>;

const buttons: readonly Button[] = ['fetch', 'resume', 'cancel', 'clear'];

/** What is true when the page is opened: what is kept, or what is on its way. */
async function look(): Promise<State> {
  if (!canKeep()) return { kind: 'unable' };
  const registration = await registered();
  const status = registration?.active && (await askWorker(registration.active, { kind: 'status' }));
  if (registration?.installing)
    return { kind: 'loading', bytes: 0, total: status?.bytes ?? 0, older: Boolean(status) };
  if (status) return { kind: 'kept', status, newer: registration?.waiting !== null };
  if (await isBegun()) return { kind: 'stopped', reason: 'network', older: false };
  return { kind: !isOff() && isMetered(navigator) ? 'ask' : 'none' };
}

class Panel {
  readonly #panel: HTMLElement;
  readonly #words: PanelWords;
  /** Megabytes of the whole site, as the build found. */
  #size = '';
  #state: State | undefined;
  #older = false;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#words = JSON.parse(panel.dataset['offline'] ?? '{}');
  }

  #part<Part extends HTMLElement>(name: string): Part {
    const found = this.#panel.querySelector<Part>(`[data-${name}]`);
    if (!found) throw new Error(`Offline.astro: expected an element with data-${name}, found none.`);
    return found;
  }

  #fill(key: keyof PanelWords, state: State): string {
    const { status } = state.kind === 'kept' ? state : {};
    const bytes = state.kind === 'loading' ? state.total : status?.bytes;
    const size = bytes === undefined ? this.#size : megabytes(bytes);
    const done = state.kind === 'loading' ? megabytes(state.bytes) : '';
    const files = String(status?.files ?? '');
    return this.#words[key].replace('{size}', size).replace('{done}', done).replace('{files}', files);
  }

  /** Says what is true now. It is announced when it changes, and how far a download has come is not. */
  #say(state: State): void {
    const said = this.#part('said');
    const text = sentencesOf(state)
      .map((key) => this.#fill(key, state))
      .join(' ');
    if (said.textContent !== text) said.textContent = text;
    // What the page says when it is opened is no news.
    said.setAttribute('role', 'status');
    const isKnown = state.kind === 'loading' && state.total > 0;
    this.#part('amount').textContent = isKnown ? this.#fill('amount', state) : '';
    const progress = this.#part<HTMLProgressElement>('progress');
    progress.hidden = state.kind !== 'loading';
    if (!isKnown) return;
    progress.max = state.total;
    progress.value = state.bytes;
  }

  show(state: State): void {
    const hadFocus = this.#panel.contains(document.activeElement);
    const begins = state.kind === 'loading' && this.#state?.kind !== 'loading';
    this.#say(state);
    const offered = buttonsOf(state);
    for (const name of buttons) this.#part(name).hidden = !offered.includes(name);
    this.#state = state;
    if (begins) void this.#watch();
    // The button that was pressed may be gone, and the next one stands in its place.
    const [first] = offered;
    if (hadFocus && first && !this.#panel.querySelector('button:focus:not([hidden])'))
      this.#part(first).focus();
  }

  /** Notices when a browser ends a download without a word. */
  async #watch(): Promise<void> {
    const worker = (await registered())?.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'redundant' && this.#state?.kind === 'loading')
        this.show({ kind: 'stopped', reason: 'network', older: this.#older });
    });
  }

  #hear(news: News): void {
    if (news.kind === 'progress')
      this.show({ kind: 'loading', bytes: news.bytes, total: news.total, older: this.#older });
    else if (news.kind === 'complete') void this.#settle();
    else if (news.reason !== 'cancelled')
      this.show({ kind: 'stopped', reason: news.reason, older: this.#older });
  }

  /** Shows what is kept once the worker that has fetched it is in use, or waits to be. */
  async #settle(): Promise<void> {
    const registration = await registered();
    const fetching = registration?.installing;
    if (fetching)
      await new Promise<void>((resolve) => {
        fetching.addEventListener('statechange', () => resolve(), { once: true });
      });
    if (!registration?.waiting || !registration.active) await navigator.serviceWorker.ready;
    await this.refresh();
  }

  async refresh(): Promise<void> {
    // A browser that keeps nothing for any site refuses to be asked.
    const state = await look().catch((): State => ({ kind: 'unable' }));
    this.#older = state.kind === 'kept' || ('older' in state && state.older);
    this.show(state);
  }

  async #begin(): Promise<void> {
    if ((await keepAsked()) === 'refused') this.show({ kind: 'refused' });
    else if (this.#state?.kind !== 'loading') await this.refresh();
  }

  async #clear(): Promise<void> {
    const remembered = await clearCopy();
    this.#older = false;
    this.show({ kind: remembered ? 'cleared' : 'clearedForNow' });
  }

  async start(): Promise<void> {
    for (const name of ['fetch', 'resume'] as const)
      this.#part(name).addEventListener('click', () => void this.#begin());
    for (const name of ['cancel', 'clear'] as const)
      this.#part(name).addEventListener('click', () => void this.#clear());
    if (canKeep()) hear((news) => this.#hear(news));
    const response = await fetch(this.#panel.dataset['size'] ?? '').catch(() => undefined);
    const size: SiteSize | undefined = response?.ok ? await response.json() : undefined;
    if (size) this.#size = megabytes(size.bytes);
    await this.refresh();
  }
}

/** Tells in the panels of the page what this browser has of the site, and makes their buttons work. */
export function startPanels(): void {
  for (const panel of document.querySelectorAll<HTMLElement>('[data-offline]')) void new Panel(panel).start();
}
