import type { TalkStop } from './stops.ts';
import type { Mark } from './talk.ts';

/** A talk as a presenter's window is given it: plain data, without the scenarios that it is made from. */
export interface ToldTalk {
  readonly id: string;
  readonly stops: readonly TalkStop[];
  readonly marks: readonly Mark[];
  /** Where each moment can be opened: a step of a scenario in a presenter's window, or a page of the guide. */
  readonly opens: Readonly<Record<string, string>>;
}

/** Every talk in one language. */
export interface ToldTalks {
  readonly talks: readonly ToldTalk[];
  /** What they say, labels still as `$t(portal:…)`; the keys begin with {@link talkPrefix}. */
  readonly words: Readonly<Record<string, string>>;
}

/** Before the keys of a talk's words, where they stand among those of a simulation. */
export const talkPrefix = (id: string) => `talk.${id}.`;
