import type { LabelKey } from '../../model/labels.ts';
import { type FilterField, filterValues, type QueueFilter } from '../../model/queue.ts';
import type { TargetId } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import { Choices } from '../parts/Choices.tsx';
import { Flyout } from '../parts/Flyout.tsx';
import form from '../parts/form.module.css';
import { TargetButton } from '../TargetButton.tsx';

/** What one can filter on, in the order of the panel. */
export const fields = Object.keys(filterValues) as FilterField[];

/** The label of a value that one can filter on. */
export function valueLabel(field: FilterField, value: string): LabelKey {
  return `${field === 'status' ? 'alertStatus' : field}.${value}` as LabelKey;
}

/** The panel "Filter". Its "Apply" is another word in Swedish than the one with which one applies for the service. */
export function FilterPanel({ draft }: { draft: QueueFilter }) {
  const { send, label } = usePortal();
  const close = () => send({ type: 'panel.closed' });
  return (
    <Flyout title={label('alerts.filter')} onClose={close}>
      <div className={form.form}>
        {fields.map((field) => (
          <Choices
            key={field}
            kind="checkbox"
            legend={label(`alertField.${field}`)}
            choices={filterValues[field].map((value) => ({
              target: `filter.${value}` satisfies TargetId,
              checked: (draft[field] as readonly string[]).includes(value),
              onChange: () => send({ type: 'alerts.filterToggled', field, value }),
            }))}
          />
        ))}
        <div className={form.buttons}>
          <TargetButton
            target="alerts.filter.apply"
            className={form.primary}
            onClick={() => send({ type: 'alerts.filterApplied' })}
          />
          <button type="button" className={form.secondary} onClick={close}>
            {label('form.cancel')}
          </button>
          <button type="button" className={form.link} onClick={() => send({ type: 'alerts.filterCleared' })}>
            {label('alerts.filter.clear')}
          </button>
        </div>
      </div>
    </Flyout>
  );
}
