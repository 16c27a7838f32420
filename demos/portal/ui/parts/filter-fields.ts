import type { LabelKey } from '../../model/labels.ts';
import { type FilterField, filterValues } from '../../model/queue.ts';

/** What one can filter on, in the order of the panel. */
export const fields = Object.keys(filterValues) as FilterField[];

/** The label of a value that one can filter on. */
export function valueLabel(field: FilterField, value: string): LabelKey {
  return `${field === 'status' ? 'alertStatus' : field}.${value}` as LabelKey;
}
