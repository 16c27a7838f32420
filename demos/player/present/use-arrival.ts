import { type ComponentType, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { fetchJson } from '../fetch-json.ts';
import { inTime } from '../in-time.ts';
import type { Arrived, PresentingProps } from './window-props.ts';

interface Here<Props extends PresentingProps> {
  readonly View: ComponentType<Arrived<Props>>;
  readonly words: Readonly<Record<string, string>>;
}

/** How it stands with a window. */
export interface Arrival {
  /** Whether it has been asked for and is not here yet. */
  readonly coming: boolean;
  readonly failed: boolean;
  /** Asks for it, again where it has failed. */
  readonly ask: () => void;
  /** To be told, when what stands in its place is taken out of the page, whether that had focus. */
  readonly left: (focused: boolean) => void;
}

/** What may get the focus that the button had, the best first: the presenter's task, or what the audience can begin with. */
const successors = ['[data-task]', '[data-simulation] :is([tabindex="-1"], button)'];

/**
 * Fetches what a window of a presentation is drawn by. The server draws none of it: it would be sent to whoever reads
 * the page as text, and be drawn anew at once.
 */
export function useArrival<Props extends PresentingProps>(
  { strings }: Props,
  load: () => Promise<ComponentType<Arrived<Props>>>,
): Arrival & { readonly here: Here<Props> | null } {
  const [here, setHere] = useState<Here<Props> | null>(null);
  const [coming, setComing] = useState(false);
  const [failed, setFailed] = useState(false);
  const ask = useCallback(() => {
    setComing(true);
    setFailed(false);
    inTime(Promise.all([load(), fetchJson<Here<Props>['words']>(strings)])).then(
      // Drawn in pieces: a window that opens must not stand still for as long as all of it takes.
      ([View, words]) => startTransition(() => setHere({ View, words })),
      () => {
        setComing(false);
        setFailed(true);
      },
    );
  }, [load, strings]);
  useEffect(() => ask(), [ask]);

  const hadFocus = useRef(false);
  const left = useCallback((focused: boolean) => {
    hadFocus.current = focused;
  }, []);
  useEffect(() => {
    if (here === null || !hadFocus.current) return;
    hadFocus.current = false;
    const found = successors.map((one) => document.querySelector<HTMLElement>(one));
    found.find((one) => one !== null)?.focus({ preventScroll: true });
  }, [here]);
  return { here, coming, failed, ask, left };
}
