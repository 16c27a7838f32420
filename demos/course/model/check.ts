import type { Condition } from '../../portal/model/conditions/index.ts';
import type { PortalEvent } from '../../portal/model/events.ts';
import type { PortalState } from '../../portal/model/state.ts';
import type { TargetId } from '../../portal/model/targets/index.ts';
import type { PortalScenario } from '../../scenarios/index.ts';

/** Something that was done, with the portal before and after it. */
export interface Done {
  readonly event: PortalEvent;
  readonly before: PortalState;
  readonly after: PortalState;
}

/** `met`: as it should be. `open`: not yet. `broken`: something stands in the way that should not have been done. */
export type Verdict = 'met' | 'open' | 'broken';

/** Judges one task by all that was done, and by the portal as it stands. Pure. */
export type Rule = (done: readonly Done[], now: PortalState) => Verdict;

/** A part of the way to solve a task: shown one at a time to who asks. See {@link nextOfWay} in `way.ts`. */
export interface WayStep {
  /** What does it. */
  readonly events: readonly [PortalEvent, ...PortalEvent[]];
  readonly target: TargetId;
  /**
   * Whether one has come as far as this step, by a condition of the model or by the portal itself. It holds only when
   * all that must last of the steps before it holds too (a device stays isolated; a page may be left).
   */
  readonly done: Condition | ((portal: PortalState) => boolean);
}

/** One thing to get done in the simulated portal. Its words stand in the check's catalogs: {@link checkKeys}. */
export interface Task {
  /** The sections of the fact base on which the rule rests. */
  readonly facts: readonly [string, ...string[]];
  readonly rule: Rule;
  /** Whether the rule can say `broken`: only then are there words for it. */
  readonly breakable: boolean;
  /** How it can be done, from the portal as it stands at the start. */
  readonly way: readonly [WayStep, ...WayStep[]];
}

/** A situation in which a trainee must do the right things unaided. */
export interface PracticalCheck {
  /** Whose portal it is, and in which state it begins. The scenario's own steps are not shown. */
  readonly scenario: PortalScenario;
  /** By their ids, in the order in which they are told. Each is worth one point. */
  readonly tasks: Readonly<Record<string, Task>>;
  /**
   * Words that a rule looks for in what is typed: of all that is typed, only whether these are in it is kept. At most
   * ten, none of which is part of another.
   */
  readonly known: readonly string[];
}

/**
 * The keys that the check's catalog must have in every language, in order: of each task what to do, a hint, how it is
 * done, and what the result says: of one that is met, one that is still open, and one that is broken where it can be.
 */
export function checkKeys({ tasks }: PracticalCheck): string[] {
  const parts = ['task', 'hint', 'solution', 'met', 'open'];
  return [
    'title',
    'situation',
    'instruction',
    ...Object.entries(tasks).flatMap(([id, { breakable }]) =>
      [...parts, ...(breakable ? ['broken'] : [])].map((part) => `${id}.${part}`),
    ),
  ];
}
