import { useMemo } from 'react';
import { type QueryResult, run } from '../../hunting/kusto/run.ts';
import { queryOf } from '../../hunting/queries.ts';
import { tablesOf } from '../../hunting/tables/tables-of.ts';
import { alertSlots, titleLabel } from '../../model/alert-slots.ts';
import { isRaised } from '../../model/alerts.ts';
import { customerOf } from '../../model/known.ts';
import { usePortal } from '../context.ts';

/** What came of the query that was last run, at the time at which it was; null when none has been. */
export function useOutcome(): QueryResult | null {
  const { state, label } = usePortal();
  const { run: ran } = state.hunting;
  // Nothing else in the state changes what a query found: hunting keeps no track of the work on an alert.
  const raised = alertSlots.filter((slot) => isRaised(state, slot)).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `raised` stands for what the rows take from the state
  return useMemo(() => {
    if (ran === null) return null;
    const names = alertSlots.filter((slot) => isRaised(state, slot));
    const titleOf = (slot: (typeof names)[number]) => label(titleLabel(slot));
    const data = tablesOf(customerOf(state.customer), { names, titleOf }, ran.at);
    return run(ran.text ?? queryOf(ran.query)?.text ?? '', data);
  }, [ran, label, raised]);
}
