import { titleLabel } from '../../model/alert-slots.ts';
import type { LabelValues } from '../../model/labels.ts';
import type { Mail } from '../../model/mail.ts';
import { type TargetId, targets } from '../../model/targets/index.ts';
import type { PortalView } from '../context.ts';

/** The numbers in the subject of a progress report: of the case, and of the report. Other subjects have none. */
function numbersOf(mail: Mail): LabelValues {
  return mail.kind === 'report' ? { case: mail.caseId.replace('case', ''), report: mail.report } : {};
}

/** The subject of a mail. Mails about other alerts than the notification name theirs, so that they can be told apart. */
export function subjectOf(mail: Mail, { label }: Pick<PortalView, 'label'>): string {
  if (mail.kind === 'alert' && mail.alert !== 'notification')
    return label('mail.alert.otherSubject', { title: label(titleLabel(mail.alert)) });
  return label(`mail.${mail.kind}.subject`, numbersOf(mail));
}

/** The name that steps have for a mail in the list; none for those that no step can name. */
export function targetOf(mail: Mail): TargetId | undefined {
  if (mail.kind === 'alert' && mail.alert !== 'notification') return undefined;
  const { case: number = '', report = '' } = numbersOf(mail);
  const id = `mail.${mail.kind}${number}${report}`;
  return Object.hasOwn(targets, id) ? (id as TargetId) : undefined;
}
