import { useCallback, useMemo, useRef } from 'react';
import { plainText } from '../engine/rich-text.ts';
import { stepIds } from '../engine/scenario.ts';
import type { PortalEvent } from '../portal/model/events.ts';
import { loadedSurface, type SurfaceId } from '../portal/ui/surfaces.ts';
import { Announcer } from './Announcer.tsx';
import { ComingSurface } from './ComingSurface.tsx';
import { Controls } from './Controls.tsx';
import { Guide } from './Guide.tsx';
import { KeepingNote } from './KeepingNote.tsx';
import styles from './player.module.css';
import { prepare } from './prepare.ts';
import { Screen } from './Screen.tsx';
import { Settings } from './Settings.tsx';
import { showTarget } from './show-target.ts';
import { suppliesOf } from './supplies.ts';
import { createTranslator, portalOf } from './translator.ts';
import { useFollowedLinks, useReady, useRevealed } from './use-places.ts';
import { type PortalLanguage, usePortalLanguage } from './use-portal-language.ts';
import { useRest } from './use-rest.ts';
import { useSession } from './use-session.ts';
import { Waiting } from './Waiting.tsx';

/** What the page hands to a simulation. What it says comes beside it: see {@link suppliesOf}. */
export interface PlayerProps {
  scenarioId: string;
  /** The language of the page (a tag, BCP 47). */
  lang: string;
  /** The languages that the portal can be shown in; the page's own is among them. */
  portalLanguages: readonly PortalLanguage[];
  /** Where the simulation stands: in a page, or alone in the window. */
  frame?: 'page' | 'window';
  /** The address of the other frame: the whole window from a page, the page from the whole window; none when embedded. */
  otherFrame?: string | null;
}

/** A scenario as a simulation: what to do, the portal to do it in, and answers to what one does. */
export default function Player(props: PlayerProps) {
  const { scenarioId, lang, portalLanguages, frame = 'page', otherFrame = null } = props;
  const supplies = suppliesOf(scenarioId, lang);
  const { scenario, catalogs } = supplies;
  const coming = useRest(supplies);
  const { rest, failed, ask } = coming;
  const { session, act: dispatch, waiting, keeping, takingUp } = useSession(supplies, coming);
  const language = usePortalLanguage(portalOf(catalogs).lang);
  const translator = useMemo(() => {
    const page = rest ? { ...catalogs, words: rest.words, labels: rest.labels } : catalogs;
    return createTranslator(page, language.chosen ?? portalOf(page));
  }, [catalogs, rest, language.chosen]);
  const view = (id: SurfaceId) => (rest || supplies.surfaces.includes(id) ? loadedSurface(id) : undefined);
  const root = useRef<HTMLElement>(null);

  const send = useCallback((event: PortalEvent) => dispatch({ type: 'acted', event }), [dispatch]);
  const stepId = stepIds(scenario)[session.step];
  const target = stepId === undefined ? null : (scenario.steps[stepId]?.target ?? null);
  const pointed = session.help === 'shown' ? target : null;

  useRevealed(scenario, session, root);
  useFollowedLinks(session, root);
  useReady(root, !takingUp);

  const parts = { scenario, session, dispatch, translator };
  // Alone in the window, the page's own heading says what this is.
  const Title = frame === 'window' ? 'p' : 'h2';
  const title = plainText(translator.words('title'));
  return (
    <section
      ref={root}
      className={`${styles.player} not-content`}
      lang={translator.lang}
      aria-label={translator.t('label', { title })}
      data-simulation={scenario.id}
      data-step={stepId ?? 'finished'}
      data-frame={frame}
    >
      <header className={styles.head}>
        <Title className={styles.title}>{title}</Title>
        <p className={styles.badge}>{translator.t('badge')}</p>
        <Settings
          session={session}
          dispatch={dispatch}
          translator={translator}
          languages={scenario.places.includes('eligibility') ? [] : portalLanguages}
          language={language}
          frame={frame}
          otherFrame={otherFrame}
        />
      </header>
      <div className={styles.body}>
        <div className={styles.guide}>
          <Guide {...parts} />
          <KeepingNote keeping={keeping} translator={translator} />
          {waiting && <Waiting failed={failed} ask={ask} translator={translator} />}
          <Controls {...parts} onShow={() => showTarget(root, target, dispatch)} whole={rest !== null} />
        </div>
        <Screen
          scenario={scenario}
          session={session}
          send={send}
          translator={translator}
          pointed={pointed}
          headingLevel={frame === 'window' ? 2 : 3}
          view={view}
          standIn={() => <ComingSurface failed={failed} ask={ask} translator={translator} />}
        />
      </div>
      <Announcer {...parts} />
    </section>
  );
}

/** Called by whoever brings a simulation to life, before it is rendered; of the same script as the component itself. */
Player.prepare = prepare;
