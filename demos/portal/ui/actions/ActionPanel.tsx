import { formOf } from '../../model/actions.ts';
import { actionProblem, subjectOf } from '../../model/device-work.ts';
import type { LabelKey } from '../../model/labels.ts';
import type { Panel } from '../../model/state.ts';
import type { TargetId } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import { Choices } from '../parts/Choices.tsx';
import { useElementId } from '../parts/element-id.ts';
import { Flyout } from '../parts/Flyout.tsx';
import styles from '../parts/form.module.css';
import { TextField } from '../parts/TextField.tsx';
import { TargetButton } from '../TargetButton.tsx';

type Open = Extract<Panel, { kind: 'action' }>;

interface Props {
  panel: Open;
}

/** What the field of an action is called: a tag is a name, some actions ask for a reason (facts 6.2). */
const fields: Readonly<Partial<Record<Open['action'], TargetId>>> = {
  tags: 'actions.tag',
  package: 'actions.reason',
  download: 'actions.reason',
  collect: 'actions.reason',
};

/** The device or the file that it is about; an alert's title stands on the page. */
function Subject({ panel }: Props) {
  const { state, label } = usePortal();
  const subject = subjectOf(state, panel.action);
  return subject === null || subject === 'alert' ? null : <p>{label(`name.${subject}`)}</p>;
}

function Options({ panel: { action, option } }: Props) {
  const { send, label } = usePortal();
  const { options } = formOf(action);
  if (options.length === 0) return null;
  return (
    <Choices
      legend={label(`actions.${action}.choice` as LabelKey)}
      kind="radio"
      choices={options.map((one) => ({
        target: `actions.${action}.${one}` as TargetId,
        checked: one === option,
        onChange: () => send({ type: 'action.optionChosen', option: one }),
      }))}
    />
  );
}

/** The command's form: what it does, what is chosen, why it is done. What is missing is said after a vain try. */
function Form({ panel }: Props) {
  const { state, send, label } = usePortal();
  const id = useElementId();
  const { action, comment, left, refused } = panel;
  const problem = actionProblem(state, panel);
  const refusal = refused && problem !== 'commentMissing' ? problem : null;
  const lacksComment = problem === 'commentMissing' && (left || refused);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: 'action.confirmed' });
      }}
    >
      <Subject panel={panel} />
      <p>{label(`actions.${action}.about`)}</p>
      <Options panel={panel} />
      {formOf(action).comment === 'required' && (
        <TextField
          target={fields[action] ?? 'actions.comment'}
          required
          lines={action === 'tags' ? 1 : 2}
          value={comment}
          problem={lacksComment ? label('actions.problem.commentMissing') : null}
          onEdit={(value) => send({ type: 'action.edited', value })}
          onLeave={() => send({ type: 'action.fieldLeft' })}
        />
      )}
      <div className={styles.buttons}>
        <TargetButton
          target="actions.confirm"
          type="submit"
          className={styles.primary}
          aria-describedby={refusal ? id : undefined}
        />
        <button type="button" className={styles.secondary} onClick={() => send({ type: 'panel.closed' })}>
          {label('form.cancel')}
        </button>
      </div>
      {refusal && (
        <p id={id} className={styles.problem}>
          {label(`actions.problem.${refusal}`)}
        </p>
      )}
    </form>
  );
}

/** What came of it. Where the real portal goes on outside this page, the simulation says so. */
function Outcome({ panel }: Props) {
  const { action } = panel;
  const { send, label, labelLang } = usePortal();
  const leadsOut = action === 'liveResponse' || action === 'download';
  const outcome = leadsOut ? (`simulation.${action}` as const) : (`actions.${action}.done` as const);
  return (
    <div className={styles.form}>
      <Subject panel={panel} />
      <p className={styles.done} lang={labelLang(outcome)}>
        {label(outcome)}
      </p>
      <TargetButton
        target="actions.close"
        className={styles.primary}
        onClick={() => send({ type: 'panel.closed' })}
      />
    </div>
  );
}

/** The panel of a command (facts 6.2, "Useful behaviour of the neighbours"): its form, then what came of it. */
export function ActionPanel({ panel }: Props) {
  const { send, label } = usePortal();
  const { action, confirmed } = panel;
  return (
    <Flyout
      title={label(`${formOf(action).subject}.${action}` as LabelKey)}
      onClose={() => send({ type: 'panel.closed' })}
    >
      {confirmed ? <Outcome panel={panel} /> : <Form panel={panel} />}
    </Flyout>
  );
}
