import type { PortalScenario } from '../scenarios/index.ts';
import type { Session, SessionAction } from './session.ts';
import type { Translator } from './translator.ts';

/** What every part of the player is given. */
export interface PartProps {
  scenario: PortalScenario;
  session: Session;
  dispatch: (action: SessionAction) => void;
  translator: Translator;
}
