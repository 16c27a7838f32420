import { useEffect, useRef } from 'react';
import type { DeviceGroup } from '../../customers/customer.ts';
import type { LabelKey } from '../../model/labels.ts';
import { mayDeleteGroups, rulesOnGroup } from '../../model/rules.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { DataTable } from '../parts/DataTable.tsx';
import styles from './rules.module.css';

/**
 * What has become of the rules when a group was deleted (facts 4.5). It takes focus from the button that went with
 * the group.
 */
function Deleted() {
  const { state, label, labelLang } = usePortal();
  const { groupDeleted } = state;
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(groupDeleted);

  useEffect(() => {
    if (groupDeleted !== null && groupDeleted !== before.current) box.current?.focus();
    before.current = groupDeleted;
  }, [groupDeleted]);

  if (groupDeleted === null) return null;
  const { group, gone, narrowed } = groupDeleted;
  const told: readonly (readonly [LabelKey, readonly string[]])[] = [
    ['simulation.rules.gone', gone],
    ['simulation.rules.narrowed', narrowed],
  ];
  const untouched = gone.length + narrowed.length === 0;
  return (
    <div ref={box} tabIndex={-1} className={styles.deleted} lang={labelLang('simulation.rules.groupDeleted')}>
      <p>{label('simulation.rules.groupDeleted', { group: label(`deviceGroup.${group}`) })}</p>
      {told.map(
        ([key, rules]) => rules.length > 0 && <p key={key}>{label(key, { rules: rules.join(', ') })}</p>,
      )}
      {untouched && <p>{label('simulation.rules.untouched')}</p>}
    </div>
  );
}

/** The rules that are about a group, with word of those that would go with it. */
function RulesOf({ group }: { group: DeviceGroup }) {
  const { state, label } = usePortal();
  const { gone, narrowed } = rulesOnGroup(state, group);
  const names = [
    ...narrowed.map(({ name }) => name),
    ...gone.map(({ name }) => label('rules.onlyGroup', { rule: name })),
  ];
  return names.length > 0 ? names.join(', ') : '–';
}

/** Settings > Endpoints > Permissions > Device groups: as far as e-mail notification rules lean on them. */
export function DeviceGroups() {
  const { state, send, label, labelLang } = usePortal();
  const mayDelete = mayDeleteGroups(state);
  return (
    <>
      <PageHeading>{label('endpoints.deviceGroups')}</PageHeading>
      <div className={styles.page}>
        <p>{label('rules.groupsIntro')}</p>
        <Deleted />
        <DataTable
          caption={label('endpoints.deviceGroups')}
          columns={[
            { id: 'group', heading: label('rules.group') },
            { id: 'rules', heading: label('rules.groupRules') },
            ...(mayDelete ? [{ id: 'delete', heading: label('rules.delete') }] : []),
          ]}
          rows={state.deviceGroups.map((group) => ({
            id: group,
            cells: [
              label(`deviceGroup.${group}`),
              <RulesOf key="rules" group={group} />,
              ...(mayDelete
                ? [
                    <button
                      key="delete"
                      type="button"
                      aria-label={label(`rules.deleteGroup.${group}`)}
                      onClick={() => send({ type: 'deviceGroup.deleted', group })}
                    >
                      {label('rules.delete')}
                    </button>,
                  ]
                : []),
            ],
          }))}
          empty={label('rules.groupsEmpty')}
        />
        {!mayDelete && (
          <p className={styles.note} lang={labelLang('simulation.rules.groupsNotAllowed')}>
            {label('simulation.rules.groupsNotAllowed')}
          </p>
        )}
      </div>
    </>
  );
}
