import { usePortal } from '../context.ts';
import { Surface } from '../Surface.tsx';
import { surfaceOfPage } from '../surfaces.ts';
import { Navigation } from './Navigation.tsx';
import { PageNotSimulated } from './PageNotSimulated.tsx';
import styles from './shell.module.css';

/** The portal's frame: its name, the left navigation and the page that is open. */
export function Shell() {
  const { state, label, labelLang } = usePortal();
  const surface = surfaceOfPage(state.page);
  return (
    <div className={styles.shell} lang={labelLang('portal.name')}>
      <p className={styles.suite}>{label('portal.name')}</p>
      <Navigation />
      <div className={styles.page}>{surface ? <Surface id={surface} /> : <PageNotSimulated />}</div>
    </div>
  );
}
