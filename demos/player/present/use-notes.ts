import { useCallback, useEffect, useState } from 'react';
import { fetchJson } from '../fetch-json.ts';

/** The presenter's notes, as far as they have come. */
export interface ComingNotes {
  readonly notes: Readonly<Record<string, string>> | null;
  readonly failed: boolean;
  /** Asks for them again. */
  readonly ask: () => void;
}

/** Fetches the notes. A presentation goes on without them, and says that they are missing. */
export function useNotes(url: string): ComingNotes {
  const [notes, setNotes] = useState<ComingNotes['notes']>(null);
  const [failed, setFailed] = useState(false);
  const ask = useCallback(() => {
    setFailed(false);
    fetchJson<Readonly<Record<string, string>>>(url).then(setNotes, () => setFailed(true));
  }, [url]);
  useEffect(() => ask(), [ask]);
  return { notes, failed, ask };
}
