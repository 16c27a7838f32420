import { useEffect, useSyncExternalStore } from 'react';
import type { LabelCatalog } from '../../portal/model/labels.ts';
import { fetchJson } from '../fetch-json.ts';
import type { PortalLanguage } from '../use-portal-language.ts';

/** What has come, by its address. */
const come = new Map<string, LabelCatalog>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function fetchLabels(url: string): Promise<void> {
  if (come.has(url)) return;
  try {
    come.set(url, await fetchJson<LabelCatalog>(url));
    for (const listener of listeners) listener();
  } catch {
    // What has not come is fetched when there is a network again.
  }
}

/**
 * The portal's labels in a language; none before they have come. They are fetched beforehand in every language: the
 * portal can then be shown in another after the network has gone. Those that nobody looks at draw nothing anew.
 * @param lang a tag, BCP 47
 */
export function usePortalLabels(
  languages: readonly PortalLanguage[],
  lang: string,
): LabelCatalog | undefined {
  useEffect(() => {
    const fetchAll = () => {
      for (const { url } of languages) fetchLabels(url);
    };
    fetchAll();
    window.addEventListener('online', fetchAll);
    return () => window.removeEventListener('online', fetchAll);
  }, [languages]);
  const wanted = languages.find((one) => one.lang === lang)?.url;
  return useSyncExternalStore(subscribe, () => (wanted === undefined ? undefined : come.get(wanted)));
}
