import { startTransition, useEffect, useMemo, useState } from 'react';
import type { LabelCatalog } from '../../portal/model/labels.ts';
import { fetchJson } from '../fetch-json.ts';
import { type Names, renamed } from '../names.ts';
import { type Rest, restOf, type Supplies } from '../supplies.ts';
import { createTranslator, type PlayerCatalog, portalOf, type Translator } from '../translator.ts';
import type { PortalLanguage } from '../use-portal-language.ts';

type Words = Readonly<Record<string, string>>;

/**
 * The portal's labels in every language, fetched beforehand: the portal can then be shown in another language after
 * the network has gone.
 */
function useAllLabels(languages: readonly PortalLanguage[]): Readonly<Record<string, LabelCatalog>> {
  const [all, setAll] = useState<Readonly<Record<string, LabelCatalog>>>({});
  useEffect(() => {
    let gone = false;
    const fetchAll = () => {
      for (const { lang, url } of languages)
        fetchJson<LabelCatalog>(url).then(
          // In pieces: it draws the whole window anew, and nobody has asked for it yet.
          (labels) => {
            const add = () => setAll((before) => ({ ...before, [lang]: before[lang] ?? labels }));
            if (!gone) startTransition(add);
          },
          // What has not come is fetched when there is a network again.
          () => {},
        );
    };
    fetchAll();
    window.addEventListener('online', fetchAll);
    return () => {
      gone = true;
      window.removeEventListener('online', fetchAll);
    };
  }, [languages]);
  return all;
}

interface Asked {
  readonly supplies: Supplies;
  readonly portalLanguages: readonly PortalLanguage[];
  /** The language in which the portal is to be shown (a tag, BCP 47). */
  readonly portalLang: string;
  /** What the player says in these windows only. */
  readonly strings: Words;
  readonly notes?: Words | null;
  /** The names under which everything is said. */
  readonly names: Names;
}

/** What a window of a presentation says. While a language of the portal has not come, the portal stays in its first. */
export function useWords({
  supplies,
  portalLanguages,
  portalLang,
  strings,
  notes,
  names,
}: Asked): Translator {
  const isFirst = portalLang === portalOf(supplies.catalogs).lang;
  const all = useAllLabels(portalLanguages);
  // Those of the first language are in the supplies: that they have come again changes nothing.
  const labels = isFirst ? undefined : all[portalLang];
  return useMemo(() => {
    const { catalogs } = supplies;
    // Nothing is shown before the rest is here: see the window's `prepare`.
    const { words, labels: own, customer } = restOf(supplies) as Rest;
    const unnamed = {
      ...catalogs,
      player: { ...catalogs.player, ...strings } as PlayerCatalog,
      words: { ...words, ...notes },
      labels: own,
    };
    const { page, other } = renamed(names, { customer, page: unnamed, other: labels });
    return createTranslator(page, other ? { lang: portalLang, labels: other } : portalOf(page));
  }, [supplies, strings, notes, names, portalLang, labels]);
}
