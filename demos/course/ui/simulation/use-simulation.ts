import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { restOf, type Supplies } from '../../../player/supplies.ts';
import { createTranslator, portalOf, type Translator } from '../../../player/translator.ts';
import { usePortalLanguage } from '../../../player/use-portal-language.ts';
import type { Library } from '../part-props.ts';

/** A simulated portal on its way, or here. */
export interface ComingSimulation {
  /** What it says; null until everything has come. */
  readonly words: Translator | null;
  /** Whether it has been asked for and has not come. */
  readonly failed: boolean;
  /** Asks for it again. */
  readonly ask: () => void;
  /** The name of a language of the portal that could not be had. */
  readonly lacking: string | null;
}

const portalLangOf = (supplies: Supplies | null) => (supplies ? portalOf(supplies.catalogs).lang : '');

/** Fetches the supplies of a scenario, the labels of its portal in the chosen language among them. */
export function useSimulation(library: Library, scenarioId: string, portalLang: string): ComingSimulation {
  const [supplies, setSupplies] = useState<Supplies | null>(null);
  const [failed, setFailed] = useState(false);
  const from = useRef(library);
  from.current = library;

  const ask = useCallback(() => {
    setFailed(false);
    from.current.supplies(scenarioId).then(setSupplies, () => setFailed(true));
  }, [scenarioId]);
  useEffect(() => ask(), [ask]);

  const first = portalLangOf(supplies);
  const { chosen, failed: lacking, choose } = usePortalLanguage(first);
  const latest = useRef(choose);
  latest.current = choose;
  const wanted = library.portalLanguages(scenarioId).some(({ lang }) => lang === portalLang)
    ? portalLang
    : first;
  useEffect(() => {
    if (first === '') return;
    const language = from.current.portalLanguages(scenarioId).find(({ lang }) => lang === wanted);
    if (language) latest.current(language);
  }, [first, wanted, scenarioId]);

  const words = useMemo(() => {
    if (supplies === null) return null;
    const rest = restOf(supplies);
    const page = { ...supplies.catalogs, ...(rest && { words: rest.words, labels: rest.labels }) };
    return createTranslator(page, chosen ?? portalOf(page));
  }, [supplies, chosen]);

  // Nobody is to see the portal change its language as it opens; later it may, when another is chosen.
  const begun = useRef(false);
  begun.current ||= words !== null && (words.portalLang === wanted || lacking !== null);
  return { words: begun.current ? words : null, failed, ask, lacking };
}
