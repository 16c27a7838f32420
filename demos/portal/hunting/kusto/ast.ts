import type { Span } from './problem.ts';
import type { ColumnType, Value } from './values.ts';

/** A name as it stands in the query. */
export interface Name extends Span {
  readonly kind: 'name';
  readonly name: string;
}

/** What has a value in every row. */
export type Expression =
  | Name
  | (Span & { readonly kind: 'literal'; readonly type: ColumnType; readonly value: Value })
  | Call
  | (Span & {
      readonly kind: 'binary';
      /** As written: `and`, `==`, `!has`. */
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    })
  | (Span & {
      /** `in`, `in~` and `between`, which have a list on their right, and the same with `!`. */
      readonly kind: 'list';
      readonly operator: string;
      readonly left: Expression;
      readonly items: readonly Expression[];
    });

export interface Call extends Span {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Expression[];
}

/** `Name = expression`, or the expression alone. */
export interface Item {
  readonly name: Name | null;
  readonly value: Expression;
}

export interface SortKey {
  readonly value: Expression;
  readonly descending: boolean;
}

/** What stands between two pipes. */
export type Step = Span &
  (
    | { readonly kind: 'where'; readonly condition: Expression }
    | { readonly kind: 'project' | 'extend' | 'distinct'; readonly items: readonly Item[] }
    | { readonly kind: 'summarize'; readonly items: readonly Item[]; readonly by: readonly Item[] }
    | {
        readonly kind: 'join';
        readonly flavour: string;
        readonly right: Pipeline;
        readonly on: readonly Name[];
      }
    /** `order` and `top`: sorts, then keeps so many. */
    | { readonly kind: 'order'; readonly keys: readonly SortKey[]; readonly keep: number }
    | { readonly kind: 'take'; readonly keep: number }
    | { readonly kind: 'count' }
  );

/** Where rows come from, and what is done with them. */
export interface Pipeline {
  readonly kind: 'pipeline';
  readonly source: Name | Pipeline;
  readonly steps: readonly Step[];
}

/** A whole query. The value of a `let` that is a lone name is a pipeline; what it names decides what it is. */
export interface Query {
  readonly lets: readonly { readonly name: Name; readonly value: Pipeline | Expression }[];
  readonly body: Pipeline;
}
