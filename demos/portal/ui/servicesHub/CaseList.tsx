import type { Case } from '../../model/cases.ts';
import { formatUtc } from '../../model/clock.ts';
import { caseNumber, visibleCases } from '../../model/hub.ts';
import { type TargetId, targets } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { DataTable } from '../parts/DataTable.tsx';
import { useTarget } from '../TargetButton.tsx';
import { Status } from './Status.tsx';
import styles from './servicesHub.module.css';

const columns = ['case', 'source', 'status', 'lastReport', 'submitted', 'topic'] as const;

/** The name that steps have for a case in the list; none for those that no step can name. */
function targetOf(one: Case): TargetId | undefined {
  const id = `hub.case${caseNumber(one)}`;
  return Object.hasOwn(targets, id) ? (id as TargetId) : undefined;
}

function CaseButton({ one }: { one: Case }) {
  const { send, label } = usePortal();
  return (
    <button
      type="button"
      {...useTarget(targetOf(one))}
      onClick={() => send({ type: 'hub.caseOpened', caseId: one.id })}
    >
      {label('hub.case', { case: caseNumber(one) })}
    </button>
  );
}

function LastReport({ of }: { of: Case }) {
  const { label } = usePortal();
  const last = of.reports.at(-1);
  if (!last) return label('hub.none');
  return (
    <>
      <span>{label(`hub.category.${last.category}`)}</span>
      <br />
      <span>{formatUtc(last.at)}</span>
    </>
  );
}

/** The cases that whoever looks may see. The columns are invented (facts 7.4). */
export function CaseList() {
  const { state, label } = usePortal();
  return (
    <div className={styles.cases}>
      <PageHeading>{label('hub.cases')}</PageHeading>
      <DataTable
        caption={label('hub.cases')}
        columns={columns.map((id) => ({ id, heading: label(`hub.column.${id}`) }))}
        rows={visibleCases(state).map((one) => ({
          id: one.id,
          cells: [
            <CaseButton key="case" one={one} />,
            label(`questionSource.${one.source}`),
            <Status key="status" of={one} />,
            <LastReport key="last" of={one} />,
            formatUtc(one.submittedAt),
            one.topic,
          ],
        }))}
        empty={label('hub.nothingShared')}
      />
    </div>
  );
}
