import type { LabelValues } from '../../model/labels.ts';
import type { Mail } from '../../model/mail.ts';
import { type TargetId, targets } from '../../model/targets/index.ts';

/** The numbers in the subject of a progress report: of the case, and of the report. Other subjects have none. */
export function numbersOf(mail: Mail): LabelValues {
  return mail.kind === 'report' ? { case: mail.caseId.replace('case', ''), report: mail.report } : {};
}

/** The name that steps have for a mail in the list; none for those that no step can name. */
export function targetOf(mail: Mail): TargetId | undefined {
  const { case: number = '', report = '' } = numbersOf(mail);
  const id = `mail.${mail.kind}${number}${report}`;
  return Object.hasOwn(targets, id) ? (id as TargetId) : undefined;
}
