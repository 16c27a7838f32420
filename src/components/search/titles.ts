import type { Result } from './results.ts';

/** A page by its title, as `src/pages/[locale]/titles.json.ts` lists it. */
export interface Title {
  url: string;
  title: string;
  text: string;
  /** The language of title and text (a tag, BCP 47), where the page is not translated into that of the list. */
  lang?: string;
}

let loading: Promise<Title[]> | undefined;

/** Fetches the titles of the language's pages, once. Without them search only waits for its index, so none is no error. */
export function loadTitles(address: string): Promise<Title[]> {
  loading ??= fetch(address).then(
    (answer) => (answer.ok ? answer.json() : []),
    () => [],
  );
  return loading;
}

/** The pages whose title and description together hold every word that was typed, best first. */
export function matchTitles(titles: readonly Title[], term: string): Result[] {
  const words = term.toLowerCase().split(/\s+/).filter(Boolean);
  const inTitle = ({ title }: Title) => words.filter((word) => title.toLowerCase().includes(word)).length;
  return titles
    .filter(({ title, text }) => words.every((word) => `${title} ${text}`.toLowerCase().includes(word)))
    .sort((one, other) => inTitle(other) - inTitle(one))
    .map(({ text, ...page }) => ({ ...page, pieces: [{ text, marked: false }] }));
}
