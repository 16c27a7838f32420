import { useElementId } from '../portal/ui/parts/element-id.ts';
import type { PartProps } from './part-props.ts';
import styles from './player.module.css';
import type { Mode } from './session.ts';
import type { PortalLanguage, usePortalLanguage } from './use-portal-language.ts';

interface Props extends Omit<PartProps, 'scenario'> {
  languages: readonly PortalLanguage[];
  language: ReturnType<typeof usePortalLanguage>;
  frame: 'page' | 'window';
  otherFrame: string | null;
}

const choosableModes: readonly Mode[] = ['guided', 'explore'];

/** How one wants to go through the simulation: mode, the portal's language, and the frame. */
export function Settings({ session, dispatch, translator, languages, language, frame, otherFrame }: Props) {
  const id = useElementId();
  const { t } = translator;
  return (
    <div className={styles.settings}>
      <fieldset className={styles.modes}>
        <legend>{t('mode')}</legend>
        {choosableModes.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name={id}
              checked={session.mode === mode}
              onChange={() => dispatch({ type: 'modeChosen', mode })}
            />
            <span>{t(`mode.${mode as 'guided' | 'explore'}`)}</span>
          </label>
        ))}
      </fieldset>
      {languages.length > 0 && (
        <label className={styles.language}>
          <span>{t('portalLanguage')}</span>
          {/* Named once more: WebKit takes what is chosen into a name that comes from the label around it. */}
          <select
            aria-label={t('portalLanguage')}
            value={translator.portalLang}
            onChange={(event) => {
              const chosen = languages.find(({ lang }) => lang === event.target.value);
              if (chosen) language.choose(chosen);
            }}
          >
            {languages.map(({ lang, name }) => (
              <option key={lang} value={lang} lang={lang}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {otherFrame && (
        <a className={styles.otherFrame} href={otherFrame}>
          {t(frame === 'page' ? 'wholeWindow' : 'backToPage')}
        </a>
      )}
      {language.failed && (
        <p role="alert" className={styles.failed}>
          {t('portalLanguage.failed', { language: language.failed })}
        </p>
      )}
    </div>
  );
}
