import type { Translator } from '../translator.ts';
import type { PortalLanguage } from '../use-portal-language.ts';
import type { Arrangement } from './moment.ts';
import styles from './present.module.css';
import type { Audience } from './use-audience.ts';
import type { AudienceLanguage } from './window-props.ts';

interface LanguageProps {
  title: string;
  languages: readonly PortalLanguage[];
  current: string;
  choose: (lang: string) => void;
}

/** Buttons, and no list: a list that has focus would take the clicker's keys for itself. */
function Languages({ title, languages, current, choose }: LanguageProps) {
  if (languages.length < 2) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {languages.map(({ lang, name }) => (
        <button
          key={lang}
          type="button"
          lang={lang}
          aria-pressed={lang === current}
          onClick={() => choose(lang)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

interface Props {
  audience: Audience;
  languages: readonly AudienceLanguage[];
  portalLanguages: readonly PortalLanguage[];
  arrangement: Arrangement;
  arrange: (change: Partial<Arrangement>) => void;
  onBlank: () => void;
  onKeys: () => void;
  translator: Translator;
}

/** Everything about the audience's window: whether it is there, its languages, black, the whole screen. */
export function AudienceControls(props: Props) {
  const { audience, languages, portalLanguages, arrangement, arrange, onBlank, onKeys, translator } = props;
  const { t } = translator;
  const shownIn = languages.find(({ lang }) => lang === audience.lang);
  return (
    <div className={styles.tools}>
      <div className={styles.group}>
        <button type="button" onClick={audience.open}>
          {t('present.open')}
        </button>
        <p role="status">
          {audience.lang === null
            ? t('present.nobody')
            : t('present.connected', { language: shownIn?.name ?? audience.lang })}
        </p>
      </div>
      <Languages
        title={t('present.audienceLanguage')}
        languages={languages}
        current={arrangement.lang}
        choose={(lang) => arrange({ lang })}
      />
      <Languages
        title={t('portalLanguage')}
        languages={portalLanguages}
        current={arrangement.portalLang}
        choose={(portalLang) => arrange({ portalLang })}
      />
      <div className={styles.group}>
        <button type="button" aria-pressed={arrangement.blank} onClick={onBlank}>
          {t('present.blank')}
        </button>
        {arrangement.blank && <p className={styles.warning}>{t('present.blanked')}</p>}
        <button type="button" onClick={audience.fillScreen}>
          {t('present.wholeScreen')}
        </button>
        <button type="button" onClick={onKeys}>
          {t('present.keys')}
        </button>
      </div>
      {audience.blocked && (
        <p role="alert">
          <span>{t('present.blocked')}</span>{' '}
          <a href={audience.url} target={audience.name}>
            {t('present.audienceWindow')}
          </a>
        </p>
      )}
      {audience.refused && <p role="alert">{t('present.wholeScreen.there')}</p>}
    </div>
  );
}
