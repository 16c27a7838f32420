import { useEffect, useRef } from 'react';
import { PageHeading } from '../portal/ui/PageHeading.tsx';
import styles from './player.module.css';
import type { Translator } from './translator.ts';

interface Props {
  failed: boolean;
  ask: () => void;
  translator: Translator;
}

/** Stands in for a surface that has not come yet: says so, and whether it can be asked for again. */
export function ComingSurface({ failed, ask, translator }: Props) {
  const { t, lang } = translator;
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => ask(), [ask]);

  const askAgain = () => {
    // The button goes away while the surface is on its way.
    root.current?.querySelector<HTMLElement>('[data-entry]')?.focus();
    ask();
  };
  return (
    <div ref={root} lang={lang} className={styles.coming}>
      <PageHeading>{t(failed ? 'surface.missing' : 'surface.coming')}</PageHeading>
      {failed && (
        <>
          <p role="alert">{t('surface.failed')}</p>
          <button type="button" onClick={askAgain}>
            {t('surface.again')}
          </button>
        </>
      )}
    </div>
  );
}
