import { createElement, Fragment } from 'react';
import { renderToString } from 'react-dom/server';
import { type Session, startSession } from '../../../demos/player/session.ts';
import type { Translator } from '../../../demos/player/translator.ts';
import { Windows } from '../../../demos/player/Windows.tsx';
import type { PortalState } from '../../../demos/portal/model/state.ts';
import { Portal } from '../../../demos/portal/ui/Portal.tsx';
import { loadedSurface, loadSurfaces, surfaceIds } from '../../../demos/portal/ui/surfaces.ts';
import type { PortalScenario } from '../../../demos/scenarios/index.ts';

await loadSurfaces(surfaceIds);

/** The HTML of what a person sees of the portal, its windows and its clock at one moment of a session. */
export function renderedMoment(
  scenario: PortalScenario,
  session: Pick<Session, 'portal'>,
  translator: Translator,
): string {
  const send = () => {};
  const shown = { ...startSession(scenario, 'guided'), ...session };
  return renderToString(
    createElement(
      Fragment,
      null,
      createElement(Windows, { scenario, session: shown, send, translator, pointed: null }),
      createElement(Portal, {
        state: session.portal,
        send,
        label: translator.label,
        labelLang: translator.labelLang,
        pointed: null,
        headingLevel: 3,
        surfaces: {
          view: loadedSurface,
          standIn: (id) => {
            throw new Error(`The surface "${id}" has not been loaded.`);
          },
        },
      }),
    ),
  );
}

/** The same in a state of the portal. */
export const renderedState = (scenario: PortalScenario, portal: PortalState, translator: Translator) =>
  renderedMoment(scenario, { portal }, translator);
