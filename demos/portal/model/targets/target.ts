import type { LabelKey, LabelValues } from '../labels.ts';

/** A control as a person finds it: by its role and its accessible name, which is a portal label. */
export interface Target {
  readonly role:
    | 'button'
    | 'switch'
    | 'textbox'
    | 'radio'
    | 'checkbox'
    | 'combobox'
    | 'menuitem'
    | 'tab'
    | 'link';
  readonly label: LabelKey;
  /** What the label's `{{…}}` stand for. */
  readonly values?: LabelValues;
  /** The label of the group in which it stands, where the name alone does not single it out. */
  readonly within?: LabelKey;
}

type FromList<Prefix extends string, Item extends string> = { [Key in Item as `${Prefix}.${Key}`]: Target };

/** A control of one role for each of `items`, whose target and label are both called `<prefix>.<item>`. */
export function controls<const Prefix extends string, const Item extends string>(
  role: Target['role'],
  prefix: Prefix,
  items: readonly Item[],
  within?: LabelKey,
): FromList<Prefix, Item> {
  const entries = items.map((item): [string, Target] => [
    `${prefix}.${item}`,
    { role, label: `${prefix}.${item}` as LabelKey, ...(within && { within }) },
  ]);
  return Object.fromEntries(entries) as FromList<Prefix, Item>;
}
