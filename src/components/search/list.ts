import { patience } from './patience.ts';

/** A page as search knows it before the index has come. */
export interface Title {
  url: string;
  /** The id under which Pagefind finds it. Noted when the index has been built. */
  id?: string;
  title: string;
  /** Its description. */
  text: string;
  /** The section of the guide that it is in. */
  section: string;
  /** The language of its name (a tag, BCP 47), where that is not translated into that of the list. */
  sectionLang?: string;
  /** The terms that it explains: our word first, then others for the same thing. */
  terms: string[][];
  /** Words that lead to it and are no term. */
  findBy: string[];
  /** The language of title and text (a tag, BCP 47), where the page is not translated into that of the list. */
  lang?: string;
}

/** What the search window says; `{name}` is filled in. */
export interface Sentences {
  searching: string;
  none: string;
  one: string;
  many: string;
  some: string;
  titlesOnly: string;
  called: string;
}

/** A page to turn to when nothing was found. `lang` (a tag, BCP 47) is set when it is in another language than the list. */
export interface Way {
  url: string;
  title: string;
  lang?: string;
}

/** All that search is told about the pages of a language, as `src/pages/[locale]/titles.json.ts` writes it. */
export interface PageList {
  say: Sentences;
  /** Words of a question that say nothing about what is looked for, with spaces between. */
  passOver: string;
  ways: Way[];
  /** In the order of the menu. */
  pages: Title[];
}

let loading: Promise<PageList> | undefined;

/** Fetches the list, once. Rejects when it cannot be had; the next call tries again. */
export function loadList(address: string): Promise<PageList> {
  loading ??= fetch(address, { signal: AbortSignal.timeout(patience) })
    .then((answer) => {
      if (answer.ok) return answer.json();
      throw new Error(`Search asked for ${address} and got status ${answer.status}.`);
    })
    .catch((reason: unknown) => {
      loading = undefined;
      throw reason;
    });
  return loading;
}
