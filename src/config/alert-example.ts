import type { AlertSlot } from '../../demos/portal/model/alert-slots.ts';
import { starts } from '../../demos/portal/model/starts.ts';
import { alertAsJson } from '../../demos/portal/ui/api/alert-json.ts';
import { alertWords } from '../../demos/portal/ui/api/words.ts';
import { portalReferenceLocale } from './catalogs.ts';
import './customers.ts';
import { portalLabels } from './labels.ts';

const slot: AlertSlot = 'notification';

/** The notification of Lövåsen Logistik AB as the alert API answers it, in the portal's English. */
export function alertExample() {
  const labels = portalLabels(portalReferenceLocale, 'lovasen');
  const words = alertWords((key) => labels[key] ?? key);
  return alertAsJson(starts.notifiedLovasen, slot, words(slot), true);
}
