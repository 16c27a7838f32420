import { useRef, useState } from 'react';
import type { LabelCatalog } from '../portal/model/labels.ts';
import { fetchJson } from './fetch-json.ts';
import type { PortalCatalog } from './translator.ts';

/** A language in which the portal can be shown, and where its labels are fetched. */
export interface PortalLanguage {
  /** A language tag (BCP 47). */
  readonly lang: string;
  /** The language's own name. */
  readonly name: string;
  /** The address of its labels as JSON. */
  readonly url: string;
}

interface Choice {
  /** The labels of another language than the portal's first, if one has been chosen. */
  readonly chosen: PortalCatalog | null;
  /** The name of a language that could not be loaded. */
  readonly failed: string | null;
  /** Loads a language and shows the portal in it; keeps the present one if that fails. */
  readonly choose: (language: PortalLanguage) => Promise<void>;
}

/**
 * The portal's language: the one that the page hands over at first, and any other as soon as its labels have come.
 * @param firstLang the tag of that language
 */
export function usePortalLanguage(firstLang: string): Choice {
  const [chosen, setChosen] = useState<PortalCatalog | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const choices = useRef(0);
  const choose = async ({ lang, name, url }: PortalLanguage) => {
    choices.current += 1;
    const choice = choices.current;
    try {
      const next = lang === firstLang ? null : { lang, labels: await fetchJson<LabelCatalog>(url) };
      // Labels that come late must not undo what has been chosen since.
      if (choice !== choices.current) return;
      setChosen(next);
      setFailed(null);
    } catch {
      if (choice === choices.current) setFailed(name);
    }
  };
  return { chosen, failed, choose };
}
