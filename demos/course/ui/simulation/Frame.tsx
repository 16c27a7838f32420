import type { ReactNode, RefObject } from 'react';
import { plainText } from '../../../engine/rich-text.ts';
import playerStyles from '../../../player/player.module.css';
import { Screen } from '../../../player/Screen.tsx';
import type { Session } from '../../../player/session.ts';
import type { Translator } from '../../../player/translator.ts';
import type { PortalEvent } from '../../../portal/model/events.ts';
import type { TargetId } from '../../../portal/model/targets/index.ts';
import { loadedSurface } from '../../../portal/ui/surfaces.ts';
import type { PortalScenario } from '../../../scenarios/index.ts';
import styles from './simulation.module.css';

interface Props {
  root: RefObject<HTMLElement | null>;
  scenario: PortalScenario;
  session: Session;
  send: (event: PortalEvent) => void;
  translator: Translator;
  pointed: TargetId | null;
  /** Whether time can be let pass where there is one window, too. */
  clock?: boolean;
  /** What is done in it; what the scenario is called when left out. */
  title?: string;
  /** The step that is shown, for whoever looks for it in the page. */
  step?: string;
  /** The name of a language of the portal that could not be had. */
  lacking: string | null;
  /** What stands beside the portal. */
  children: ReactNode;
}

/** A simulated portal within a part of the course, with something beside it. */
export function Frame({ root, title, step, lacking, children, ...parts }: Props) {
  const { scenario, translator } = parts;
  return (
    <section
      ref={root}
      className={`${playerStyles.player} ${styles.simulation} not-content`}
      lang={translator.lang}
      aria-label={translator.t('label', { title: title ?? plainText(translator.words('title')) })}
      data-simulation={scenario.id}
      data-step={step}
      data-frame="page"
    >
      <header className={playerStyles.head}>
        <p className={playerStyles.badge}>{translator.t('badge')}</p>
        {lacking !== null && (
          <p role="alert" className={playerStyles.failed}>
            {translator.t('portalLanguage.failed', { language: lacking })}
          </p>
        )}
      </header>
      <div className={`${playerStyles.body} ${styles.body}`}>
        <div className={`${playerStyles.guide} ${styles.beside}`}>{children}</div>
        {/* Everything has come before a simulation is shown here. */}
        <Screen {...parts} headingLevel={3} view={loadedSurface} standIn={() => null} />
      </div>
    </section>
  );
}
