import { loadSurfaces } from '../portal/ui/surfaces.ts';
import { handOver, type Supplies } from './supplies.ts';

/**
 * Gets everything ready for a simulation to be rendered, or to come alive, without waiting: its supplies, and the
 * surfaces that its steps pass through.
 * @throws when a surface does not come
 */
export async function prepare(supplies: Supplies): Promise<void> {
  await loadSurfaces(supplies.surfaces);
  handOver(supplies);
}
