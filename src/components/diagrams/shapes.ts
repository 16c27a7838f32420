/**
 * How a part is drawn: `conditional` where something must be done for it to happen, `unknown` where nothing is
 * documented. Its words say the same, so that nobody has to see the line to know.
 */
export type Certainty = 'conditional' | 'unknown';

/** A part of a diagram. Its words are `<diagram>.<id>` and, where there is more to say, `<diagram>.<id>.text`. */
export interface Part {
  readonly id: string;
  readonly drawn?: Certainty;
}

/** One thing leads to the next; the last leads to several; what stands beside belongs to the whole. */
export interface Flow {
  readonly kind: 'flow';
  readonly stages: readonly Part[];
  /** What the branches have in common, as a heading above them. */
  readonly lead: string;
  readonly branches: readonly Part[];
  readonly beside: readonly Part[];
}

/** A state, and the words for what brings it about: `<diagram>.<id>.event`. The first state has none. */
export interface States {
  readonly kind: 'states';
  readonly states: readonly Part[];
}

/** Something that passes between two parties, by a channel: `<diagram>.<id>`. */
export interface Exchange extends Part {
  /** The other party: `<diagram>.<with>`. */
  readonly with: string;
  readonly direction: 'to' | 'from' | 'both';
}

/** Who on one side talks to whom on the other. */
export interface Exchanges {
  readonly kind: 'exchanges';
  readonly parties: readonly { readonly id: string; readonly lines: readonly Exchange[] }[];
}

/** What a diagram can be. */
export type Shape = Flow | States | Exchanges;
