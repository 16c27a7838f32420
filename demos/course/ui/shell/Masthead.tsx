import { plainText } from '../../../engine/rich-text.ts';
import type { PortalLanguage } from '../../../player/use-portal-language.ts';
import type { CourseTranslator } from '../course-translator.ts';
import type { Place } from './places.ts';
import shellStyles from './shell.module.css';

interface Props {
  translator: CourseTranslator;
  place: Place;
  languages: readonly Pick<PortalLanguage, 'lang' | 'name'>[];
  onPortalLang: (lang: string) => void;
  twin: string | null;
  /** Where the reader is led when leaving, if an LMS says so. */
  wayOut: string | undefined;
}

/** The course's name, the ways to its main places, and the language in which the portal is shown. */
export function Masthead({ translator, place, languages, onPortalLang, twin, wayOut }: Props) {
  const { t } = translator;
  const places = [
    ['', 'overview', t('course.overview')],
    ['check', 'check', plainText(translator.check('title'))],
    ['record', 'record', t('record.title')],
  ] as const;
  return (
    <header className={shellStyles.masthead}>
      <h1>{t('title')}</h1>
      <nav aria-label={t('course.menu')}>
        <ul>
          {places.map(([hash, kind, name]) => (
            <li key={hash}>
              <a href={`#${hash}`} aria-current={place.kind === kind ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
          {twin && (
            <li>
              <a href={twin}>{t('course.twin')}</a>
            </li>
          )}
          {wayOut && (
            <li>
              <a href={wayOut}>{t('course.leave')}</a>
            </li>
          )}
        </ul>
      </nav>
      {languages.length > 1 && (
        <label className={shellStyles.language}>
          <span>{t('course.portalLanguage')}</span>
          {/* Named once more: WebKit takes what is chosen into a name that comes from the label around it. */}
          <select
            aria-label={t('course.portalLanguage')}
            value={translator.portalLang}
            onChange={({ target }) => onPortalLang(target.value)}
          >
            {languages.map(({ lang, name }) => (
              <option key={lang} value={lang} lang={lang}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </header>
  );
}
