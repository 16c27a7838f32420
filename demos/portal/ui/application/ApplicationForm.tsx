import { fieldProblem, isComplete } from '../../model/application.ts';
import type { ApplicationField } from '../../model/events.ts';
import type { TargetId } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import styles from '../parts/form.module.css';
import { TextField } from '../parts/TextField.tsx';
import { TargetButton } from '../TargetButton.tsx';

/** A required field. What is wrong with it is said when it has been left. */
function Field({ field, target }: { field: ApplicationField; target: TargetId }) {
  const { state, send, label } = usePortal();
  const { form, left } = state.application;
  const problem = left[field] ? fieldProblem(form, field) : null;
  return (
    <TextField
      target={target}
      required
      value={form[field]}
      inputMode={field === 'email' ? 'email' : 'text'}
      problem={problem && label(`application.${problem}`)}
      onEdit={(value) => send({ type: 'application.edited', field, value })}
      onLeave={() => send({ type: 'application.fieldLeft', field })}
    />
  );
}

/** The application itself. "Submit" stays greyed out, but in reach of the keyboard, until both fields are right. */
export function ApplicationForm() {
  const { state, send, label } = usePortal();
  const submit = () => send({ type: 'application.submitted' });
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{label('application.intro')}</p>
      <Field field="name" target="application.name" />
      <Field field="email" target="application.emailAddress" />
      <TargetButton
        target="application.privacyStatement"
        className={styles.link}
        onClick={() => send({ type: 'application.privacyOpened' })}
      />
      <TargetButton
        target="application.submit"
        type="submit"
        className={styles.primary}
        aria-disabled={!isComplete(state.application)}
      />
    </form>
  );
}
