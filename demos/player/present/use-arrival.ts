import { type ComponentType, startTransition, useCallback, useEffect, useState } from 'react';
import { fetchJson } from '../fetch-json.ts';
import { inTime } from '../in-time.ts';
import type { Arrived, PresentingProps } from './window-props.ts';

interface Here<Props extends PresentingProps> {
  readonly View: ComponentType<Arrived<Props>>;
  readonly words: Readonly<Record<string, string>>;
}

interface Arrival<Props extends PresentingProps> {
  /** The window and what it says, once both have come. */
  readonly here: Here<Props> | null;
  readonly failed: boolean;
  readonly ask: () => void;
}

/**
 * Fetches what a window of a presentation is drawn by. The server draws none of it: it would be sent to whoever reads
 * the page as text, and be drawn anew at once.
 */
export function useArrival<Props extends PresentingProps>(
  { strings }: Props,
  load: () => Promise<ComponentType<Arrived<Props>>>,
): Arrival<Props> {
  const [here, setHere] = useState<Here<Props> | null>(null);
  const [failed, setFailed] = useState(false);
  const ask = useCallback(() => {
    setFailed(false);
    inTime(Promise.all([load(), fetchJson<Here<Props>['words']>(strings)])).then(
      // Drawn in pieces: a window that opens must not stand still for as long as all of it takes.
      ([View, words]) => startTransition(() => setHere({ View, words })),
      () => setFailed(true),
    );
  }, [load, strings]);
  useEffect(() => ask(), [ask]);
  return { here, failed, ask };
}
