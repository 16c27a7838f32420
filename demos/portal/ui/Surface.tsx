import { usePortal } from './context.ts';
import type { SurfaceId } from './surfaces.ts';

/** A surface that is fetched by itself: its view, or what stands for it until that has come. */
export function Surface({ id }: { id: SurfaceId }) {
  const { surfaces } = usePortal();
  const View = surfaces.view(id);
  return View ? <View /> : surfaces.standIn(id);
}
