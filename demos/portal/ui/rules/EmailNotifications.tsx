import { mayMakeRules, mayManage, type Rule } from '../../model/rules.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { DataTable } from '../parts/DataTable.tsx';
import form from '../parts/form.module.css';
import { Severity } from '../parts/Severity.tsx';
import { TargetButton } from '../TargetButton.tsx';
import { RulePanel } from './RulePanel.tsx';
import styles from './rules.module.css';

/** The name of a rule, which opens it; for those who may not change it, the name alone. */
function Name({ rule }: { rule: Rule }) {
  const { state, send } = usePortal();
  if (!mayManage(state, rule)) return rule.name;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => send({ type: 'rule.formOpened', rule: rule.id })}
    >
      {rule.name}
    </button>
  );
}

/** The rules that have been made, and the way to one more. */
function Rules() {
  const { state, send, label, labelLang } = usePortal();
  const { rules } = state;
  const mayMake = mayMakeRules(state);
  return (
    <>
      {mayMake ? (
        <TargetButton
          target="rules.addItem"
          className={form.secondary}
          data-return
          aria-haspopup="dialog"
          onClick={() => send({ type: 'rule.formOpened', rule: 'new' })}
        />
      ) : (
        <p className={styles.note} lang={labelLang('simulation.rules.notAllowed')} tabIndex={-1} data-return>
          {label('simulation.rules.notAllowed')}
        </p>
      )}
      <DataTable
        caption={label('rules.list')}
        columns={[
          { id: 'name', heading: label('rules.name') },
          { id: 'severity', heading: label('rules.severityColumn') },
          { id: 'devices', heading: label('rules.devices') },
          { id: 'recipients', heading: label('rules.tab.recipients') },
        ]}
        rows={rules.map((rule) => ({
          id: rule.id,
          cells: [
            <Name key="name" rule={rule} />,
            <div key="severity" className={styles.severities}>
              {rule.severities.map((severity) => (
                <Severity key={severity} of={severity} />
              ))}
            </div>,
            rule.devices === 'all'
              ? label('rules.devices.all')
              : rule.groups.map((group) => label(`deviceGroup.${group}`)).join(', '),
            <div key="recipients" className={styles.addresses}>
              {rule.recipients.map(({ address }) => (
                <p key={address}>{address}</p>
              ))}
            </div>,
          ],
        }))}
        empty={label('rules.empty')}
      />
      {mayMake && !rules.every((rule) => mayManage(state, rule)) && (
        <p className={styles.note} lang={labelLang('simulation.rules.forAll')}>
          {label('simulation.rules.forAll')}
        </p>
      )}
    </>
  );
}

/** Settings > Endpoints > General > Email notifications. */
export function EmailNotifications() {
  const { state, label } = usePortal();
  const { panel } = state;
  const open = panel?.kind === 'rule';
  return (
    <>
      <PageHeading>{label('endpoints.emailNotifications')}</PageHeading>
      {/* What the panel covers must not take focus where nobody sees it (WCAG 2.4.11). */}
      <div className={styles.page} inert={open}>
        <p>{label('rules.intro')}</p>
        <Rules />
      </div>
      {open && <RulePanel form={panel.form} />}
    </>
  );
}
