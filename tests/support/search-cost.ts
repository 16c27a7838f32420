/** The type of the annotation in which a search that was made leaves its {@link SearchCost}, as JSON. */
export const searchCostType = 'search cost';

/** What a search cost: bytes, and milliseconds from the last key to its answer. */
export interface SearchCost {
  /** What was searched for, and in which language. */
  readonly search: string;
  readonly measured: {
    /** What was fetched for search before it was opened. */
    readonly before: { readonly bytes: number };
    readonly titles: { readonly bytes: number; readonly time: number };
    readonly text: { readonly bytes: number; readonly time: number };
    readonly excerpts: { readonly bytes: number };
  };
}
