import { usePortal } from '../context.ts';
import { Surface } from '../Surface.tsx';
import { surfaceOfPage, surfaceOfPanel } from '../surfaces.ts';
import { HelpMenu } from './HelpMenu.tsx';
import { Navigation } from './Navigation.tsx';
import { PageNotSimulated } from './PageNotSimulated.tsx';
import styles from './shell.module.css';

/**
 * The portal's frame: its name, help, the left navigation, the page that is open, and the panel that lies over it.
 * What a panel covers must not take focus where nobody sees it (WCAG 2.4.11), so the page is inert meanwhile.
 */
export function Shell() {
  const { state, label, labelLang } = usePortal();
  const surface = surfaceOfPage(state.page);
  const panel = surfaceOfPanel(state);
  return (
    <div className={styles.shell} lang={labelLang('portal.name')}>
      <div className={styles.suite}>
        <p>{label('portal.name')}</p>
        <HelpMenu />
      </div>
      <Navigation />
      <div className={styles.page}>
        <div className={styles.content} inert={panel !== null} data-behind={panel !== null || undefined}>
          {surface ? <Surface id={surface} /> : <PageNotSimulated />}
        </div>
        {panel && <Surface id={panel} />}
      </div>
    </div>
  );
}
