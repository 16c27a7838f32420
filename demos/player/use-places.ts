import { type RefObject, useEffect } from 'react';
import { stepIds } from '../engine/scenario.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import { readyEvent } from './ready.ts';
import type { Session } from './session.ts';

type Root = RefObject<HTMLElement | null>;

/** Scrolls what shows the outcome of a step into view, once that step has been done. */
export function useRevealed(scenario: PortalScenario, { answer, step }: Session, root: Root): void {
  const before = scenario.steps[stepIds(scenario)[step - 1] ?? ''];
  const revealed = answer?.kind === 'stepDone' ? before?.reveals : undefined;
  useEffect(() => {
    if (revealed === undefined) return;
    root.current?.querySelector(`[data-target="${revealed}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [revealed, root]);
}

/** A link to a step leads to its text, and takes focus away; with scripts the simulation is what the reader came for. */
export function useFollowedLinks({ linksFollowed }: Session, root: Root): void {
  useEffect(() => {
    if (linksFollowed === 0) return;
    root.current?.querySelector<HTMLElement>('[data-task]')?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'start' });
  }, [linksFollowed, root]);
}

/**
 * Tells whoever brought the simulation to life that it has come alive.
 * @param ready whether it shows what it is to begin with: what is done to it until then is done afterwards
 */
export function useReady(root: Root, ready = true): void {
  // Not from within the effect: what is redone then may ask React to draw at once, which an effect must not.
  useEffect(() => {
    if (ready) queueMicrotask(() => root.current?.dispatchEvent(new Event(readyEvent, { bubbles: true })));
  }, [root, ready]);
}
