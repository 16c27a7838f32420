import { type AlertSlot, titleLabel } from '../../model/alert-slots.ts';
import type { LabelKey } from '../../model/labels.ts';
import type { AlertWords } from './alert-json.ts';

/**
 * What is said of an alert in words. A notification's description is its summary; that of another alert is left out.
 * @param label gives a label, or its key where there is none
 */
export function alertWords(label: (key: LabelKey) => string): (slot: AlertSlot) => AlertWords {
  const summary: string[] = [];
  for (let number = 1; ; number++) {
    const key: LabelKey = `attack.summary.${number}`;
    const sentence = label(key);
    if (sentence === key) break;
    summary.push(sentence);
  }
  return (slot) => ({
    title: label(titleLabel(slot)),
    description: slot === 'notification' ? summary.join(' ') : label('api.noDescription'),
  });
}
