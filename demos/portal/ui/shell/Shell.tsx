import type { ComponentType } from 'react';
import { isEndpointSettings, type Page } from '../../model/pages.ts';
import { usePortal } from '../context.ts';
import { EndpointSettings } from '../settings/EndpointSettings.tsx';
import { Settings } from '../settings/Settings.tsx';
import { Navigation } from './Navigation.tsx';
import { PageNotSimulated } from './PageNotSimulated.tsx';
import styles from './shell.module.css';

function pageComponent(page: Page): ComponentType {
  if (isEndpointSettings(page)) return EndpointSettings;
  return page === 'settings' ? Settings : PageNotSimulated;
}

/** The portal's frame: its name, the left navigation and the page that is open. */
export function Shell() {
  const { state, label, labelLang } = usePortal();
  const PageView = pageComponent(state.page);
  return (
    <div className={styles.shell} lang={labelLang('portal.name')}>
      <p className={styles.suite}>{label('portal.name')}</p>
      <Navigation />
      <div className={styles.page}>
        <PageView />
      </div>
    </div>
  );
}
