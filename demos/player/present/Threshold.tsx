import { useRef } from 'react';
import { plainText } from '../../engine/rich-text.ts';
import { stepIds } from '../../engine/scenario.ts';
import playerStyles from '../player.module.css';
import { suppliesOf } from '../supplies.ts';
import { createTranslator } from '../translator.ts';
import { useReady } from '../use-places.ts';
import { Waiting } from '../Waiting.tsx';
import styles from './threshold.module.css';
import type { PresentingProps } from './window-props.ts';

interface Props extends Pick<PresentingProps, 'scenarioId' | 'lang'> {
  failed: boolean;
  ask: () => void;
}

/** What stands in a window of a presentation until it has come: what it will show, as large as it is seen from afar. */
export function Threshold({ scenarioId, lang, failed, ask }: Props) {
  const { scenario, catalogs } = suppliesOf(scenarioId, lang);
  const translator = createTranslator(catalogs);
  const root = useRef<HTMLElement>(null);
  // Alive, and able to say how it stands with the rest.
  useReady(root);
  const title = plainText(translator.words('title'));
  return (
    <section
      ref={root}
      className={`${playerStyles.player} not-content`}
      lang={translator.lang}
      aria-label={translator.t('label', { title })}
      data-simulation={scenario.id}
      data-step={stepIds(scenario)[0]}
      data-frame="window"
    >
      <header className={playerStyles.head}>
        <p className={playerStyles.title}>{title}</p>
        <p className={playerStyles.badge}>{translator.t('badge')}</p>
      </header>
      <div className={styles.coming}>
        <p className={styles.about}>{plainText(translator.words('summary'))}</p>
        <Waiting failed={failed} ask={ask} translator={translator} />
      </div>
    </section>
  );
}
