import { useLayoutEffect, useRef } from 'react';
import { plainText } from '../../engine/rich-text.ts';
import { stepIds } from '../../engine/scenario.ts';
import playerStyles from '../player.module.css';
import { suppliesOf } from '../supplies.ts';
import { createTranslator } from '../translator.ts';
import { useReady } from '../use-places.ts';
import styles from './threshold.module.css';
import type { Arrival } from './use-arrival.ts';
import type { PresentingProps } from './window-props.ts';

interface Props
  extends Pick<PresentingProps, 'scenarioId' | 'lang' | 'start'>,
    Pick<Arrival, 'coming' | 'failed' | 'ask' | 'left'> {}

/**
 * What stands in a window of a presentation until somebody wants it and it has come: what it will show, as large as it
 * is seen from afar, and a button.
 */
export function Threshold({ scenarioId, lang, start, coming, failed, ask, left }: Props) {
  const { scenario, catalogs } = suppliesOf(scenarioId, lang);
  const translator = createTranslator(catalogs);
  const { t } = translator;
  const root = useRef<HTMLElement>(null);
  // Alive, and able to say how it stands with the rest.
  useReady(root);
  // Before it is taken out of the page, and focus with it.
  useLayoutEffect(() => () => left(root.current?.contains(document.activeElement) ?? false), [left]);
  const title = plainText(translator.words('title'));
  return (
    <section
      ref={root}
      className={`${playerStyles.player} not-content`}
      lang={translator.lang}
      aria-label={t('label', { title })}
      data-simulation={scenario.id}
      data-step={stepIds(scenario)[0]}
      data-frame="window"
    >
      <header className={playerStyles.head}>
        <p className={playerStyles.title}>{title}</p>
        <p className={playerStyles.badge}>{t('badge')}</p>
      </header>
      <div className={styles.coming}>
        <p className={styles.about}>{plainText(translator.words('summary'))}</p>
        {coming && <p>{t('surface.coming')}</p>}
        {failed && <p role="alert">{t('surface.failed')}</p>}
        {/* One button all along: whoever has pressed it does not lose focus with it. */}
        <button type="button" aria-disabled={coming} onClick={() => coming || ask()}>
          {failed ? t('surface.again') : start}
        </button>
      </div>
    </section>
  );
}
