import type { AlertChange } from '../../model/events.ts';
import type { LabelKey } from '../../model/labels.ts';
import type { Panel } from '../../model/state.ts';
import { alertStatuses, classifications, determinations } from '../../model/vocabulary.ts';
import { usePortal } from '../context.ts';
import { useElementId } from '../parts/element-id.ts';
import { Flyout } from '../parts/Flyout.tsx';
import form from '../parts/form.module.css';

interface FieldProps {
  title: LabelKey;
  field: AlertChange['field'];
  value: string;
  /** Each value with its label. */
  options: readonly (readonly [value: string, text: LabelKey])[];
  /** Why nothing can be chosen, as a label; left out where something can. */
  unavailable?: LabelKey | undefined;
}

function Field({ title, field, value, options, unavailable }: FieldProps) {
  const { send, label } = usePortal();
  const id = useElementId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label(title)}</label>
      {unavailable && (
        <p id={`${id}why`} className={form.help}>
          {label(unavailable)}
        </p>
      )}
      <select
        id={id}
        value={value}
        disabled={unavailable !== undefined}
        aria-describedby={unavailable && `${id}why`}
        onChange={({ target }) => {
          // Which values a field has is the model's to say: it drops what it does not know.
          send({ type: 'alert.changed', field, value: target.value } as {
            type: 'alert.changed';
          } & AlertChange);
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {label(text)}
          </option>
        ))}
      </select>
    </div>
  );
}

const optionsOf = (prefix: 'alertStatus' | 'classification' | 'determination', values: readonly string[]) =>
  values.map((value) => [value, `${prefix}.${value}` as LabelKey] as const);

/** The panel "Manage alert": nothing is changed before it is saved. Only a true alert has a determination (facts 4.3). */
export function ManagePanel({ panel }: { panel: Extract<Panel, { kind: 'manageAlert' }> }) {
  const { send, label } = usePortal();
  const id = useElementId();
  const { draft, comment } = panel;
  const close = () => send({ type: 'panel.closed' });
  return (
    <Flyout title={label('alert.manage')} onClose={close}>
      <div className={form.form}>
        <Field
          title="alertField.status"
          field="status"
          value={draft.status}
          options={optionsOf('alertStatus', Object.keys(alertStatuses))}
        />
        <Field
          title="alert.assignedTo"
          field="assignedToMe"
          value={draft.assignedToMe ? 'yes' : 'no'}
          options={[
            ['no', 'alert.unassigned'],
            ['yes', 'name.analyst'],
          ]}
        />
        <Field
          title="alert.classification"
          field="classification"
          value={draft.classification ?? 'none'}
          options={optionsOf('classification', ['none', ...Object.keys(classifications)])}
        />
        <Field
          title="alert.determination"
          field="determination"
          value={draft.determination ?? 'none'}
          options={optionsOf('determination', ['none', ...Object.keys(determinations)])}
          unavailable={draft.classification === 'truePositive' ? undefined : 'alert.trueAlertsOnly'}
        />
        <div className={form.field}>
          <label htmlFor={id}>{label('alert.comment')}</label>
          <textarea
            id={id}
            rows={3}
            value={comment}
            onChange={({ target }) => send({ type: 'alert.commentEdited', value: target.value })}
          />
        </div>
        <div className={form.buttons}>
          <button type="button" className={form.primary} onClick={() => send({ type: 'alert.saved' })}>
            {label('alert.save')}
          </button>
          <button type="button" className={form.secondary} onClick={close}>
            {label('form.cancel')}
          </button>
        </div>
      </div>
    </Flyout>
  );
}
