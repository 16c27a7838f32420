import { createTranslator, type Translator } from '../../demos/player/translator.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import { pageCatalogs } from './catalogs.ts';
import type { Locale } from './locales.ts';

const made = new Map<string, Translator>();

/**
 * What a simulation says to readers of a language, its portal in the same (by default) or another. A dozen pages tell of each
 * scenario: it is put together once for all of them.
 */
export function simulationTranslator(scenario: PortalScenario, reader: Locale, portal?: Locale): Translator {
  const key = [scenario.id, reader, portal].join(' ');
  const translator =
    made.get(key) ??
    createTranslator(pageCatalogs(scenario, reader), portal && pageCatalogs(scenario, portal));
  made.set(key, translator);
  return translator;
}
