import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { readingSeconds } from '../../engine/reading-pace.ts';
import { plainText } from '../../engine/rich-text.ts';
import { stepIds } from '../../engine/scenario.ts';
import type { PortalScenario } from '../../scenarios/index.ts';
import type { Translator } from '../translator.ts';

/** Going on by itself. */
export interface Autoplay {
  /** Not where the system asks for less motion. */
  readonly offered: boolean;
  readonly on: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

const lessMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)');

function followMotion(changed: () => void): () => void {
  const query = lessMotion();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

const signs = ['pointerdown', 'keydown', 'wheel'] as const;

/** Whether something is done to the button that starts and stops: it does so itself. */
function isOwnButton(event: Event): boolean {
  const onIt = event.target instanceof Element && event.target.closest('[data-autoplay]') !== null;
  return onIt && (!(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ');
}

/** The seconds that a step takes to read, or to say: what is to be done, and the note to it. */
export function secondsOf(id: string, translator: Translator, hasNotes: boolean): number {
  const keys = [`${id}.instruction`, ...(hasNotes ? [`${id}.note`] : [])];
  return readingSeconds(keys.map((key) => plainText(translator.words(key))).join(' ').length);
}

interface Played {
  readonly scenario: PortalScenario;
  readonly step: number;
  readonly translator: Translator;
  readonly hasNotes: boolean;
  readonly go: (step: number) => void;
}

/** Goes on by itself when a step has been read, until the end or until somebody does anything at all. */
export function useAutoplay({ scenario, step, translator, hasNotes, go }: Played): Autoplay {
  const offered = !useSyncExternalStore(followMotion, () => lessMotion().matches);
  const [wanted, setWanted] = useState(false);
  const ids = stepIds(scenario);
  const id = ids[step];
  const on = wanted && offered && id !== undefined;
  const start = useCallback(() => setWanted(true), []);
  const stop = useCallback(() => setWanted(false), []);
  const seconds = id === undefined ? 0 : secondsOf(id, translator, hasNotes);

  useEffect(() => {
    if (!on) {
      setWanted(false);
      return;
    }
    const timer = setTimeout(() => go(step + 1), seconds * 1000);
    return () => clearTimeout(timer);
  }, [on, step, seconds, go]);

  useEffect(() => {
    if (!on) return;
    const onSign = (event: Event) => isOwnButton(event) || stop();
    for (const sign of signs) window.addEventListener(sign, onSign, { capture: true, passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, onSign, { capture: true });
    };
  }, [on, stop]);

  return { offered, on, start, stop };
}
