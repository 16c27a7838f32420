import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import type { LabelCatalog } from '../portal/model/labels.ts';
import { loadedSurface, loadSurfaces, type SurfaceId, surfaceIds } from '../portal/ui/surfaces.ts';
import { fetchLabels } from './fetch-labels.ts';
import type { Supplies } from './supplies.ts';

interface Coming {
  /** The labels of the page's language: those of the supplies, then all. */
  readonly labels: LabelCatalog;
  /** The view of a surface, once it and its labels have come. */
  readonly view: (surface: SurfaceId) => ComponentType | undefined;
  /** Whether what was asked for last has not come. */
  readonly failed: boolean;
  /** Asks for surfaces, and for the labels of all of them. */
  readonly ask: (surfaces: readonly SurfaceId[]) => Promise<void>;
}

/** Runs `work` when the browser has nothing better to do; returns how to call it off. */
function whenIdle(work: () => void): () => void {
  // Safari has no such callback; there the work waits until the simulation has been drawn.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(work);
  return () => window.cancelIdleCallback(handle);
}

/**
 * The surfaces of the portal: first those of the supplies, then, in the background, all others.
 * @param labelsUrl the address of all labels in the page's language
 */
export function useSurfaces({ catalogs, surfaces }: Supplies, labelsUrl: string): Coming {
  const [all, setAll] = useState<LabelCatalog | null>(null);
  const [failed, setFailed] = useState(false);
  const [, noteArrival] = useState(0);
  const fetched = useRef<Promise<LabelCatalog> | null>(null);

  const get = useCallback(
    async (ids: readonly SurfaceId[]) => {
      fetched.current ??= fetchLabels(labelsUrl);
      const labels = fetched.current.catch((error) => {
        fetched.current = null;
        throw error;
      });
      const [complete] = await Promise.all([labels, loadSurfaces(ids)]);
      setAll(complete);
      noteArrival((count) => count + 1);
    },
    [labelsUrl],
  );

  const ask = useCallback(
    async (ids: readonly SurfaceId[]) => {
      setFailed(false);
      await get(ids).catch(() => setFailed(true));
    },
    [get],
  );

  // What does not come in the background is asked for again when it is opened; until then nobody misses it.
  useEffect(() => whenIdle(() => get(surfaceIds).catch(() => {})), [get]);

  return {
    labels: all ?? catalogs.labels,
    view: (id) => (all !== null || surfaces.includes(id) ? loadedSurface(id) : undefined),
    failed,
    ask,
  };
}
