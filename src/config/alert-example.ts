import { customers } from '../../demos/portal/customers/index.ts';
import type { AlertSlot } from '../../demos/portal/model/alert-slots.ts';
import { introduce } from '../../demos/portal/model/known.ts';
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
  // A simulation rendered before this page has left the model the outline that it begins with, without the evidence.
  introduce(customers.lovasen);
  return alertAsJson(starts.notifiedLovasen, slot, words(slot), true);
}
