import { isComplete } from '../../model/application.ts';
import { usePortal } from '../context.ts';
import { TargetButton } from '../TargetButton.tsx';
import { ApplicationField } from './ApplicationField.tsx';
import styles from './application.module.css';

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
      <ApplicationField field="name" target="application.name" autoComplete="off" />
      <ApplicationField
        field="email"
        target="application.emailAddress"
        autoComplete="off"
        inputMode="email"
      />
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
