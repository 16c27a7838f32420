import { isEndpointSettings } from '../../model/pages.ts';
import { usePortal } from '../context.ts';
import { PageNotSimulated } from '../shell/PageNotSimulated.tsx';
import { EndpointSettings } from './EndpointSettings.tsx';
import { Settings } from './Settings.tsx';

/** All pages below Settings. */
export function SettingsPages() {
  const { page } = usePortal().state;
  if (isEndpointSettings(page)) return <EndpointSettings />;
  return page === 'settings' ? <Settings /> : <PageNotSimulated />;
}
