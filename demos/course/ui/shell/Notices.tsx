import { drawerOf } from '../../model/course.ts';
import type { OwnStore, Trouble } from '../../tracking/tracker.ts';
import controlStyles from './controls.module.css';
import { drawerNames } from './drawer-names.ts';
import { fullName } from './place-names.ts';
import type { ViewProps } from './view-props.ts';

interface Props extends ViewProps {
  /** The address asked for a place that there is not. */
  unknown: boolean;
  trouble: Trouble | null;
  /** The store, when something else has been kept there meanwhile. */
  elsewhere: OwnStore | null;
  /** A notice has been answered, and its button is gone. */
  onAnswered: () => void;
}

/** Whatever the reader must know about what is kept, each with what can be done about it. */
export function Notices({ course, way, translator, unknown, trouble, elsewhere, onAnswered }: Props) {
  const { refused, changed, takeIn, noticed } = way;
  const { t } = translator;
  if (!unknown && !trouble && !elsewhere && refused.length + changed.length === 0) return null;
  const takeOver = (store: OwnStore) => {
    // What cannot be judged here now is read anew with the page.
    takeIn(store.takeOver()).catch(() => window.location.reload());
    onAnswered();
  };
  return (
    <section className={controlStyles.notices} aria-label={t('course.notices')}>
      {unknown && <p className={controlStyles.notice}>{t('course.unknownAddress')}</p>}
      {trouble && (
        <p className={controlStyles.notice} role="alert">
          {t(`course.trouble.${trouble}`)}
        </p>
      )}
      {elsewhere && (
        <div className={controlStyles.notice}>
          <p role="alert">{t('course.elsewhere')}</p>
          <div className={controlStyles.buttons}>
            <button type="button" className={controlStyles.button} onClick={() => takeOver(elsewhere)}>
              {t('course.elsewhere.take')}
            </button>
            <button
              type="button"
              className={controlStyles.button}
              onClick={() => {
                elsewhere.keepOwn();
                onAnswered();
              }}
            >
              {t('course.elsewhere.keep')}
            </button>
          </div>
        </div>
      )}
      {refused.length + changed.length > 0 && (
        <div className={controlStyles.notice}>
          {refused.length > 0 && (
            <p data-notice="refused">
              {t('course.refused', {
                count: refused.length,
                names: drawerNames(course, refused, translator),
              })}
            </p>
          )}
          {changed.length > 0 && (
            <>
              <p data-notice="changed">{t('course.changed', { count: changed.length })}</p>
              <ul>
                {changed.map((id) => {
                  const name = fullName(course, id, translator);
                  const lesson = fullName(course, drawerOf(id), translator);
                  return (
                    <li key={id}>
                      {name ? (
                        <a href={`#${id}`}>{name}</a>
                      ) : (
                        [lesson, t('course.changed.gone')].filter(Boolean).join(' · ')
                      )}
                    </li>
                  );
                })}
              </ul>
            </>
          )}
          <div className={controlStyles.buttons}>
            <button
              type="button"
              className={controlStyles.button}
              onClick={() => {
                noticed();
                onAnswered();
              }}
            >
              {t('course.seen')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
