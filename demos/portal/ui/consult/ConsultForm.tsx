import {
  type ConsultField,
  consultProblem,
  isReady,
  mayConsult,
  type ConsultForm as Values,
} from '../../model/consult.ts';
import { usePortal } from '../context.ts';
import formStyles from '../parts/form.module.css';
import { TextField } from '../parts/TextField.tsx';
import { TargetButton } from '../TargetButton.tsx';
import styles from './consult.module.css';
import { Explanation } from './Explanation.tsx';
import { questionLabel } from './question-label.ts';

/** What the fields have in common: their value, what is told of them, and what is wrong with one that has been left. */
function useFields({ source, values, example, left }: Values) {
  const { state, send, label } = usePortal();
  return (field: ConsultField) => {
    const problem = left[field] ? consultProblem(state.consult, field) : null;
    return {
      target: `consult.${field}`,
      required: true,
      value: field === 'context' && example ? label(questionLabel(source)) : values[field],
      problem: problem && label(`consult.problem.${problem}`),
      onEdit: (value: string) => send({ type: 'consult.edited', field, value }),
      onLeave: () => send({ type: 'consult.fieldLeft', field }),
    } as const;
  };
}

/** Says to whom may look but not ask which permission is lacking (facts 2.5). */
function NoPermission() {
  const { label } = usePortal();
  return (
    <div className={styles.refusal}>
      <Explanation of="simulation.noPermission" />
      <p className={styles.title}>{label('consult.permission')}</p>
    </div>
  );
}

/** The form, field by field as in the documentation's picture (facts 6.4): the box for the context has no visible label. */
export function ConsultForm({ form }: { form: Values }) {
  const { state, send, label } = usePortal();
  const field = useFields(form);
  const allowed = mayConsult(state);
  return (
    <form
      noValidate
      className={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: 'consult.submitted' });
      }}
    >
      <p>{`${label('consult.intro')} ${label('consult.shared')}`}</p>
      <TextField {...field('topic')} />
      {/* Before the box: whoever wants it need not pass through an empty field, which would complain. */}
      <TargetButton
        target="consult.example"
        className={formStyles.link}
        onClick={() => send({ type: 'consult.exampleChosen' })}
      />
      <TextField
        {...field('context')}
        lines={5}
        nameHidden
        placeholder={label('consult.contextPlaceholder')}
      />
      <TextField {...field('email')} inputMode="email" help={label('consult.emailHelp')} />
      {!allowed && <NoPermission />}
      <div className={styles.foot}>
        <TargetButton
          target="consult.submit"
          type="submit"
          className={formStyles.primary}
          aria-disabled={!allowed || !isReady(form)}
        />
        <TargetButton
          target="consult.privacyStatement"
          className={formStyles.link}
          onClick={() => send({ type: 'consult.privacyOpened' })}
        />
      </div>
    </form>
  );
}
