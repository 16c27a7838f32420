import { type RefObject, useCallback } from 'react';
import type { PortalEvent } from '../../portal/model/events.ts';
import { Portal } from '../../portal/ui/Portal.tsx';
import { loadedSurface } from '../../portal/ui/surfaces.ts';
import type { PartProps } from '../part-props.ts';
import playerStyles from '../player.module.css';
import { useFocus } from '../use-focus.ts';
import { useRevealed } from '../use-places.ts';
import { Windows } from '../Windows.tsx';
import styles from './present.module.css';
import { useBlank } from './use-blank.ts';

interface Props extends PartProps {
  /** Counts how often everything was forgotten: what the portal's own fields remember is then forgotten too. */
  beginnings: number;
  /** Whether a black screen hides the portal. */
  blank: boolean;
  onLight: () => void;
  screen: RefObject<HTMLDivElement | null>;
}

/** The portal and its other windows, as they are at this moment. It can be worked. */
export function LiveView({ beginnings, blank, onLight, screen, ...parts }: Props) {
  const { scenario, session, dispatch, translator } = parts;
  const send = useCallback((event: PortalEvent) => dispatch({ type: 'acted', event }), [dispatch]);
  // A new beginning draws everything anew, and so takes focus away from what had it.
  useFocus(session, String(beginnings), screen);
  useRevealed(scenario, session, screen);
  const cover = useBlank(blank, screen);
  return (
    <>
      <div className={playerStyles.screen} data-place={session.portal.place} ref={screen} inert={blank}>
        <Windows
          key={`windows ${beginnings}`}
          scenario={scenario}
          session={session}
          send={send}
          translator={translator}
          pointed={null}
        />
        <Portal
          key={`portal ${beginnings}`}
          state={session.portal}
          send={send}
          label={translator.label}
          labelLang={translator.labelLang}
          pointed={null}
          headingLevel={2}
          // Every surface has come before a presentation begins.
          surfaces={{ view: loadedSurface, standIn: () => null }}
        />
      </div>
      {blank && (
        <button ref={cover} type="button" className={styles.cover} onClick={onLight}>
          <span>{translator.t('present.light')}</span>
        </button>
      )}
    </>
  );
}
