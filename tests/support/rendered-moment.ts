import { createElement, Fragment } from 'react';
import { renderToString } from 'react-dom/server';
import type { Session } from '../../demos/player/session.ts';
import type { Translator } from '../../demos/player/translator.ts';
import { Windows } from '../../demos/player/Windows.tsx';
import { Portal } from '../../demos/portal/ui/Portal.tsx';
import { loadedSurface, loadSurfaces, surfaceIds } from '../../demos/portal/ui/surfaces.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';

await loadSurfaces(surfaceIds);

/** The HTML of what a person sees of the portal, its windows and its clock at one moment. */
export function renderedMoment(scenario: PortalScenario, session: Session, translator: Translator): string {
  const send = () => {};
  return renderToString(
    createElement(
      Fragment,
      null,
      createElement(Windows, { scenario, session, send, translator, pointed: null }),
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
