import { useCallback, useEffect, useState } from 'react';
import { fetchJson } from '../fetch-json.ts';
import { earlyAt } from './early.ts';

/** The presenter's notes, as far as they have come. */
export interface ComingNotes {
  readonly notes: Readonly<Record<string, string>> | null;
  readonly failed: boolean;
  /** Asks for them again. */
  readonly ask: () => void;
}

/** The notes, which are fetched unless they have come with the window. A presentation goes on without them, and says that they are missing. */
export function useNotes(url: string): ComingNotes {
  const [notes, setNotes] = useState<ComingNotes['notes']>(() => earlyAt(url));
  const [failed, setFailed] = useState(false);
  const ask = useCallback(() => {
    setFailed(false);
    fetchJson<Readonly<Record<string, string>>>(url).then(setNotes, () => setFailed(true));
  }, [url]);
  const here = notes !== null;
  useEffect(() => {
    if (!here) ask();
  }, [here, ask]);
  return { notes, failed, ask };
}
