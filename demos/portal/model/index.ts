import type { Model } from '../../engine/replay.ts';
import type { Domain } from '../../engine/scenario.ts';
import type { Condition } from './conditions/index.ts';
import type { PortalEvent } from './events.ts';
import { knownStarts, reduce } from './known.ts';
import type { Place } from './pages.ts';
import type { StartId } from './starts.ts';
import type { PortalState } from './state.ts';
import type { TargetId } from './targets/index.ts';

/** The names with which scenarios of this portal are written. */
export interface PortalDomain extends Domain {
  event: PortalEvent;
  target: TargetId;
  condition: Condition;
  start: StartId;
  place: Place;
}

/** The portal as the engine replays it, as far as it has been taught (`known.ts`). */
export const portal: Model<PortalState, PortalDomain> = { starts: knownStarts, reduce };
