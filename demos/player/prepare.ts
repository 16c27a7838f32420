import { loadSlices, sliceIds } from '../portal/model/slices.ts';
import { loadSurfaces, surfaceIds } from '../portal/ui/surfaces.ts';
import { fetchJson } from './fetch-json.ts';
import { inTime } from './in-time.ts';
import { handOver, handOverRest, type Rest, restOf, type Supplies } from './supplies.ts';

/**
 * Gets everything ready for a simulation to be rendered, or to come alive, without waiting: its supplies, and the
 * surfaces and parts of the model that its first steps use.
 * @param whole whether the rest is needed at once too, as when an address asks for a later step
 * @throws when something does not come
 */
export async function prepare(supplies: Supplies, whole = false): Promise<void> {
  await Promise.all([loadSurfaces(supplies.surfaces), loadSlices(supplies.slices)]);
  handOver(supplies);
  if (whole) await fetchRest(supplies);
}

/** How many scripts are asked for in one task: each takes a browser up to two milliseconds, as long as a phone has ten. */
const atATime = 6;

/** Does something with every id, some at a time, so that the browser can paint and answer between. */
async function inTurns<Id>(ids: readonly Id[], load: (some: readonly Id[]) => Promise<void>): Promise<void> {
  const starts = Array.from({ length: Math.ceil(ids.length / atATime) }, (_, turn) => turn * atATime);
  await Promise.all(
    starts.map(async (start) => {
      await new Promise((next) => setTimeout(next));
      await load(ids.slice(start, start + atATime));
    }),
  );
}

/**
 * Fetches the rest of what a simulation uses, unless it has come before.
 * @throws when something does not come; it can be asked for again
 */
export async function fetchRest(supplies: Supplies): Promise<Rest> {
  const had = restOf(supplies);
  const [rest, labels] = await inTime(
    Promise.all([
      had ?? fetchJson<Omit<Rest, 'labels'>>(supplies.rest.words),
      had?.labels ?? fetchJson<Rest['labels']>(supplies.rest.labels),
      inTurns(sliceIds, loadSlices),
      inTurns(surfaceIds, loadSurfaces),
    ]),
  );
  const complete = { ...rest, labels };
  handOverRest(supplies, complete);
  return complete;
}
