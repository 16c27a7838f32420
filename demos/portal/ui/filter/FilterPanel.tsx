import { filterValues } from '../../model/queue.ts';
import type { TargetId } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import { Choices } from '../parts/Choices.tsx';
import { Flyout } from '../parts/Flyout.tsx';
import { fields } from '../parts/filter-fields.ts';
import form from '../parts/form.module.css';
import { TargetButton } from '../TargetButton.tsx';

/** The panel "Filter". Its "Apply" is another word in Swedish than the one with which one applies for the service. */
export function FilterPanel() {
  const { state, send, label } = usePortal();
  if (state.panel?.kind !== 'filter') return null;
  const { draft } = state.panel;
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
