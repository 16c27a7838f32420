import { generalProblems, mayChooseAllDevices, type RuleForm, type RuleProblem } from '../../model/rules.ts';
import { type Severity, severities } from '../../model/vocabulary.ts';
import { usePortal } from '../context.ts';
import { Choices } from '../parts/Choices.tsx';
import styles from '../parts/form.module.css';
import { TextField } from '../parts/TextField.tsx';
import { TargetButton } from '../TargetButton.tsx';
import { DeleteRule } from './DeleteRule.tsx';
import own from './rules.module.css';

/** All devices, or the device groups that still exist. */
function Devices({
  form,
  problemOf,
}: {
  form: RuleForm;
  problemOf: (problem: RuleProblem) => string | null;
}) {
  const { state, send, label } = usePortal();
  const { devices, groups } = form.rule;
  const mayAll = mayChooseAllDevices(state);
  const noGroups = state.deviceGroups.length === 0;
  return (
    <>
      <Choices
        legend={label('rules.devices')}
        kind="radio"
        choices={[
          {
            target: 'rules.devices.all',
            checked: devices === 'all',
            onChange: () => send({ type: 'rule.devicesChosen', devices: 'all' }),
            ...(mayAll ? {} : { unavailable: true, help: label('rules.devices.all.help') }),
          },
          {
            target: 'rules.devices.selected',
            checked: devices === 'selected',
            onChange: () => send({ type: 'rule.devicesChosen', devices: 'selected' }),
            ...(noGroups && { help: label('rules.groupsEmpty') }),
          },
        ]}
        problem={problemOf('allDevicesNotAllowed') ?? (noGroups ? problemOf('groupMissing') : null)}
      />
      {devices === 'selected' && !noGroups && (
        <Choices
          legend={label('rules.groups')}
          kind="checkbox"
          choices={state.deviceGroups.map((group) => ({
            target: `rules.group.${group}`,
            checked: groups.includes(group),
            onChange: (on) => send({ type: 'rule.groupSwitched', group, on }),
          }))}
          problem={problemOf('groupMissing')}
        />
      )}
    </>
  );
}

interface Props {
  form: RuleForm;
  onNext: () => void;
}

/** What the rule is called, what its mail includes, and which alerts it is about. */
export function GeneralTab({ form, onNext }: Props) {
  const { state, send, label, labelLang } = usePortal();
  const { rule, left, tried } = form;
  const problems = generalProblems(form, state);
  const problemOf = (problem: RuleProblem) =>
    problems.includes(problem) && (tried.general || (problem === 'nameMissing' && left.name))
      ? label(`rules.problem.${problem}`)
      : null;
  const option = (id: 'organization' | 'tenantLink' | 'deviceInformation') => ({
    target: `rules.option.${id}` as const,
    checked: rule[id],
    onChange: (on: boolean) => send({ type: 'rule.optionSwitched', option: id, on }),
  });
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <TextField
        target="rules.name"
        required
        value={rule.name}
        problem={problemOf('nameMissing')}
        onEdit={(value) => send({ type: 'rule.edited', field: 'name', value })}
        onLeave={() => send({ type: 'rule.fieldLeft', field: 'name' })}
      />
      <Choices
        legend={label('rules.options')}
        kind="checkbox"
        choices={[
          option('organization'),
          option('tenantLink'),
          { ...option('deviceInformation'), help: label('rules.deviceInformation.warning') },
        ]}
      />
      <Devices form={form} problemOf={problemOf} />
      <Choices
        legend={label('rules.severity')}
        kind="checkbox"
        choices={(Object.keys(severities) as Severity[]).map((severity) => ({
          target: `rules.severity.${severity}`,
          checked: rule.severities.includes(severity),
          onChange: (on) => send({ type: 'rule.severitySwitched', severity, on }),
        }))}
        problem={problemOf('severityMissing')}
      />
      <p className={own.note} lang={labelLang('simulation.rules.noSource')}>
        {label('simulation.rules.noSource')}
      </p>
      <div className={styles.buttons}>
        <TargetButton target="rules.next" type="submit" className={styles.primary} />
        <DeleteRule form={form} />
      </div>
    </form>
  );
}
