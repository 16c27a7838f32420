import { type ComponentType, type ReactNode, useRef, useState } from 'react';
import type { PortalEvent } from '../portal/model/events.ts';
import type { TargetId } from '../portal/model/targets/index.ts';
import { Portal } from '../portal/ui/Portal.tsx';
import { type SurfaceId, surfacesOf } from '../portal/ui/surfaces.ts';
import type { PartProps } from './part-props.ts';
import styles from './player.module.css';
import { useFocus } from './use-focus.ts';
import { Windows } from './Windows.tsx';

interface Props extends Omit<PartProps, 'dispatch'> {
  send: (event: PortalEvent) => void;
  /** The control that is pointed at, if any. */
  pointed: TargetId | null;
  /** Whether time can be let pass where there is one window, too. */
  clock?: boolean;
  /** The level of a surface's main heading. */
  headingLevel: 2 | 3;
  /** The view of a surface; none until it has come. */
  view: (surface: SurfaceId) => ComponentType | undefined;
  /** What is shown in place of a surface that has not come. */
  standIn: () => ReactNode;
}

/** The portal, with the bar of its windows where there are several. Focus stays in it ({@link useFocus}). */
export function Screen({ headingLevel, view, standIn, ...parts }: Props) {
  const { session, send, translator, pointed } = parts;
  const screen = useRef<HTMLDivElement>(null);
  // Starting over draws everything anew: what was folded out or half filled in is then forgotten too.
  const [begun, setBegun] = useState(0);
  if (session.answer?.kind === 'reset' && session.turn !== begun) setBegun(session.turn);
  const missing = surfacesOf(session.portal).filter((id) => !view(id));
  useFocus(session, missing.join(' '), screen);
  return (
    <div className={styles.screen} data-place={session.portal.place} ref={screen}>
      <Windows key={`windows ${begun}`} {...parts} />
      <Portal
        key={`portal ${begun}`}
        state={session.portal}
        send={send}
        label={translator.label}
        labelLang={translator.labelLang}
        pointed={pointed}
        headingLevel={headingLevel}
        surfaces={{ view, standIn }}
      />
    </div>
  );
}
