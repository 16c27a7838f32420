import type { ReactNode } from 'react';
import { titleLabel } from '../../model/alert-slots.ts';
import { alertFacts } from '../../model/alerts.ts';
import { formatUtc } from '../../model/clock.ts';
import { customerOf } from '../../model/known.ts';
import type { Mail } from '../../model/mail.ts';
import { usePortal } from '../context.ts';
import { Facts } from '../parts/Facts.tsx';
import form from '../parts/form.module.css';
import { Severity } from '../parts/Severity.tsx';
import { TargetButton } from '../TargetButton.tsx';

/**
 * A mail about an alert: basic information and a link to the portal, and what the rule was told to include (facts 4.5).
 * That is all the SOC learns from it.
 */
export function AlertBody({ mail }: { mail: Extract<Mail, { kind: 'alert' }> }) {
  const { state, send, label, labelLang } = usePortal();
  const customer = customerOf(state.customer);
  const { severity, category, raisedAt, device } = alertFacts(customer, mail.alert);
  const { organization, tenantLink, deviceInformation } = mail.includes;
  const included = (yes: boolean, name: string, value: ReactNode) => (yes ? [[name, value] as const] : []);
  return (
    <>
      <p>{label('mail.alert.intro')}</p>
      <Facts
        of={[
          ...included(organization, label('mail.alert.organization'), customer.company),
          [label('mail.alert.title'), label(titleLabel(mail.alert))],
          [label('mail.alert.severity'), <Severity key="severity" of={severity} />],
          [label('mail.alert.category'), label(`category.${category}`)],
          [label('mail.alert.raised'), `${formatUtc(raisedAt)} UTC`],
          ...included(deviceInformation, label('mail.alert.device'), customer.devices[device].name),
          ...included(tenantLink, label('mail.alert.tenant'), customer.tenantId),
        ]}
      />
      <div className={form.buttons}>
        <TargetButton
          target="mail.openAlert"
          className={form.primary}
          onClick={() => send({ type: 'mail.linkFollowed' })}
        />
      </div>
      <p className={form.help} lang={labelLang('simulation.alertMail')}>
        {label('simulation.alertMail')}
      </p>
    </>
  );
}
