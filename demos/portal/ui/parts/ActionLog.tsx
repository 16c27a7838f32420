import type { LoggedAction } from '../../model/actions.ts';
import { formOf } from '../../model/actions.ts';
import { formatUtc } from '../../model/clock.ts';
import type { LabelKey } from '../../model/labels.ts';
import { usePortal } from '../context.ts';
import { DataTable } from './DataTable.tsx';

/** The command of an action, and what was chosen with it, as labels. */
export function loggedLabels({ action, option }: Pick<LoggedAction, 'action' | 'option'>): LabelKey[] {
  const command = `${formOf(action).subject}.${action}` as LabelKey;
  return option ? [command, `actions.${action}.${option}` as LabelKey] : [command];
}

interface Props {
  of: readonly LoggedAction[];
  /** Whether all of it was done to one device or file, which is named elsewhere. */
  ofOne?: boolean;
}

const columns = ['action', 'target', 'time', 'comment'] as const;

/** What was done, newest first (facts 6.2, Action center). */
export function ActionLog({ of, ofOne = false }: Props) {
  const { label } = usePortal();
  const shown = columns.filter((column) => !(ofOne && column === 'target'));
  return (
    <DataTable
      caption={label('nav.actionCenter')}
      columns={shown.map((id) => ({ id, heading: label(`actionLog.${id}`) }))}
      rows={of.toReversed().map((entry, index) => ({
        id: `${of.length - index}`,
        cells: [
          loggedLabels(entry)
            .map((key) => label(key))
            .join(' · '),
          ...(ofOne ? [] : [label(`name.${entry.target}`)]),
          formatUtc(entry.at),
          entry.comment,
        ],
      }))}
      empty={label('actionLog.empty')}
    />
  );
}
