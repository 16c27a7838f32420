import { useEffect, useMemo, useState } from 'react';
import type { ToldTalk, ToldTalks } from '../../talks/told-talk.ts';
import { fetchJson } from '../fetch-json.ts';
import { earlyAt } from './early.ts';

interface Coming {
  /** The talks in which this scenario is shown; none before they have come. */
  readonly talks: readonly ToldTalk[];
  readonly words: ToldTalks['words'] | null;
}

/** The talks, which are fetched unless they have come with the window, and again when the network has come back: a presentation goes on without them. */
export function useToldTalks(url: string, scenarioId: string): Coming {
  const [told, setTold] = useState<ToldTalks | null>(() => earlyAt(url));
  useEffect(() => {
    let gone = false;
    const ask = () =>
      fetchJson<ToldTalks>(url)
        .then((all) => gone || setTold(all))
        .catch(() => {});
    if (earlyAt(url) === null) ask();
    window.addEventListener('online', ask);
    return () => {
      gone = true;
      window.removeEventListener('online', ask);
    };
  }, [url]);
  return useMemo(() => {
    const shows = ({ stops }: ToldTalk) =>
      stops.some(({ scenario, page }) => scenario === scenarioId && page === undefined);
    return { talks: told?.talks.filter(shows) ?? [], words: told?.words ?? null };
  }, [told, scenarioId]);
}
