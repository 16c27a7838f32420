import { useRef } from 'react';
import { type RuleForm, recipientProblems } from '../../model/rules.ts';
import { usePortal } from '../context.ts';
import styles from '../parts/form.module.css';
import { TextField } from '../parts/TextField.tsx';
import { TargetButton } from '../TargetButton.tsx';
import { DeleteRule } from './DeleteRule.tsx';
import own from './rules.module.css';

/** What is wrong with the recipients: one that is misspelt when its field has been left, none at all after a vain try. */
function useProblem(form: RuleForm): string | null {
  const { label } = usePortal();
  const [problem] = recipientProblems(form);
  const said = form.tried.recipients || (form.left.recipient && form.recipient.trim() !== '');
  return problem && said ? label(`rules.problem.${problem}`) : null;
}

/** The addresses, each with a button that removes it. */
function Recipients({ form, onRemove }: { form: RuleForm; onRemove: () => void }) {
  const { send, label } = usePortal();
  const { recipients } = form.rule;
  if (recipients.length === 0) return <p className={styles.help}>{label('rules.noRecipients')}</p>;
  return (
    <ul className={own.recipients} aria-label={label('rules.tab.recipients')}>
      {recipients.map(({ address }) => (
        <li key={address}>
          <span>{address}</span>
          <button
            type="button"
            className={styles.link}
            aria-label={label('rules.removeRecipient', { address })}
            onClick={() => {
              // The button is about to go away with its line.
              onRemove();
              send({ type: 'rule.recipientRemoved', address });
            }}
          >
            {label('rules.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  form: RuleForm;
  lookForProblem: () => void;
}

/** Who gets the mail: addresses one by one, a test, and saving. */
export function RecipientsTab({ form, lookForProblem }: Props) {
  const { send, label, labelLang } = usePortal();
  const problem = useProblem(form);
  const field = useRef<HTMLFormElement>(null);
  const attempt = (type: 'rule.recipientAdded' | 'rule.testSent' | 'rule.saved') => () => {
    send({ type });
    lookForProblem();
  };
  return (
    <div className={styles.form}>
      <form
        ref={field}
        noValidate
        className={own.add}
        onSubmit={(event) => {
          event.preventDefault();
          attempt('rule.recipientAdded')();
        }}
      >
        <TextField
          target="rules.recipient"
          inputMode="email"
          value={form.recipient}
          problem={problem}
          onEdit={(value) => send({ type: 'rule.edited', field: 'recipient', value })}
          onLeave={() => send({ type: 'rule.fieldLeft', field: 'recipient' })}
        />
        <TargetButton target="rules.addRecipient" type="submit" className={styles.secondary} />
      </form>
      <Recipients form={form} onRemove={() => field.current?.querySelector('input')?.focus()} />
      <p className={own.note} lang={labelLang('simulation.rules.newRecipients')}>
        {label('simulation.rules.newRecipients')}
      </p>
      <TargetButton target="rules.sendTest" className={styles.secondary} onClick={attempt('rule.testSent')} />
      {form.tested !== null && <p className={own.good}>{label('rules.tested', { number: form.tested })}</p>}
      <div className={styles.buttons}>
        <TargetButton target="rules.save" className={styles.primary} onClick={attempt('rule.saved')} />
        <DeleteRule form={form} />
      </div>
    </div>
  );
}
