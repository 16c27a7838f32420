import { usePortal } from '../context.ts';
import { DeviceGroups } from './DeviceGroups.tsx';
import { EmailNotifications } from './EmailNotifications.tsx';

/** The two pages of the endpoint settings that are about e-mail notification rules (facts 4.5). */
export function RulesPages() {
  const { state } = usePortal();
  return state.page === 'endpoints.deviceGroups' ? <DeviceGroups /> : <EmailNotifications />;
}
