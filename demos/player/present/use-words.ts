import { useMemo } from 'react';
import { type Names, renamed } from '../names.ts';
import { type Rest, restOf, type Supplies } from '../supplies.ts';
import { createTranslator, type PlayerCatalog, portalOf, type Translator } from '../translator.ts';
import type { PortalLanguage } from '../use-portal-language.ts';
import { usePortalLabels } from './portal-labels.ts';

type Words = Readonly<Record<string, string>>;

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
  const come = usePortalLabels(portalLanguages, portalLang);
  // Those of the first language are in the supplies: that they have come again changes nothing.
  const labels = isFirst ? undefined : come;
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
