import { useRef, useState } from 'react';
import type { LabelCatalog } from '../portal/model/labels.ts';
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
  readonly catalog: PortalCatalog;
  /** The name of a language that could not be loaded. */
  readonly failed: string | null;
  /** Loads a language and shows the portal in it; keeps the present one if that fails. */
  readonly choose: (language: PortalLanguage) => Promise<void>;
}

async function fetchLabels(url: string): Promise<LabelCatalog> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The labels at ${url} were answered with status ${response.status}.`);
  return response.json();
}

/** The portal's language: the page's at first, and any other as soon as its labels have come. */
export function usePortalLanguage(page: PortalCatalog): Choice {
  const [catalog, setCatalog] = useState(page);
  const [failed, setFailed] = useState<string | null>(null);
  const choices = useRef(0);
  const choose = async ({ lang, name, url }: PortalLanguage) => {
    choices.current += 1;
    const choice = choices.current;
    try {
      const chosen = lang === page.lang ? page : { lang, labels: await fetchLabels(url) };
      // Labels that come late must not undo what has been chosen since.
      if (choice !== choices.current) return;
      setCatalog(chosen);
      setFailed(null);
    } catch {
      if (choice === choices.current) setFailed(name);
    }
  };
  return { catalog, failed, choose };
}
