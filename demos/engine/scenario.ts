/**
 * What a portal model tells the engine about itself: the names that a scenario may use.
 * The engine knows no portal; a scenario is checked against these at compile time.
 */
export interface Domain {
  /** What can happen, told apart by `type`. */
  event: { readonly type: string };
  /** Names of controls a person can act on. */
  target: string;
  /** Names of things that can be true of the portal's state. */
  condition: string;
  /** Names of the states from which a scenario can begin. */
  start: string;
  /** Names of the windows a scenario can show: the portal itself, a mailbox … */
  place: string;
}

/** An event with any of its particulars left out: `{ type: 'page.opened' }` stands for every page. */
export type EventPattern<Event extends { readonly type: string }> = Event extends unknown
  ? Readonly<Pick<Event, 'type'> & Partial<Event>>
  : never;

/** A likely wrong action during a step. Its answer stands in the words as `<step>.mistake.<name>`. */
export interface Mistake<D extends Domain> {
  readonly when: EventPattern<D['event']>;
  /** True when the action would spoil the exercise: it is then answered and not carried out. */
  readonly prevented?: true;
}

/** One thing a person does. Its words stand in the scenario's catalogs under its id. */
export interface Step<D extends Domain> {
  /** What the model is told when the step is done; several where one action is several events, as when a field is filled in and left. */
  readonly events: readonly [D['event'], ...D['event'][]];
  /** The control that the person acts on. */
  readonly target: D['target'];
  /** What must be true of the portal afterwards. */
  readonly done: D['condition'];
  /** The control that shows what came of the step, if it may be out of sight: it is scrolled into view. */
  readonly reveals?: D['target'];
  readonly mistakes?: Readonly<Record<string, Mistake<D>>>;
  /** Where the step's words stand, if it is borrowed from another scenario ({@link borrow}). */
  readonly words?: { readonly scenario: string; readonly step: string };
}

/** One procedure from beginning to end: the only place where it is written down. */
export interface Scenario<D extends Domain = Domain, StepId extends string = string> {
  /** The folder's name and the last part of the addresses of its pages. */
  readonly id: string;
  readonly start: D['start'];
  /** The windows the person needs, the first of them open at the start. */
  readonly places: readonly [D['place'], ...D['place'][]];
  /** In order. An id is kebab-case and begins with a letter (numeric keys would be sorted first). */
  readonly steps: Readonly<Record<StepId, Step<D>>>;
  /**
   * The chapters of a long scenario, in order: each id with the step that it begins with. Its title stands in the
   * words as `chapter.<id>`.
   */
  readonly chapters?: Readonly<Record<string, NoInfer<StepId>>>;
  /** What must be true at the end. */
  readonly goal: D['condition'];
  /** The sections of the fact base on which it rests. */
  readonly facts: readonly string[];
}

/**
 * Makes the function with which the scenarios of one portal are written.
 * It returns what it is given; the compiler refuses an event, a target or a condition that the portal does not have.
 */
export function scenariosFor<D extends Domain>() {
  return <const StepId extends string>(scenario: Scenario<D, StepId>): Scenario<D, StepId> => scenario;
}

/** The ids of a scenario's steps, in order. */
export function stepIds<D extends Domain, StepId extends string>(scenario: Scenario<D, StepId>): StepId[] {
  return Object.keys(scenario.steps) as StepId[];
}

/**
 * Steps of another scenario, taken over as they are, words and all: what one procedure is, is written once.
 * @param prefix begins the ids of the steps here, since two scenarios may call a step by the same name
 * @param ids the steps wanted, in order; all of them when left out
 * @throws when the scenario has no step of that name
 */
export function borrow<D extends Domain, StepId extends string, const Prefix extends string>(
  scenario: Scenario<D, StepId>,
  prefix: Prefix,
  ids: readonly NoInfer<StepId>[] = stepIds(scenario),
): Record<`${Prefix}-${StepId}`, Step<D>> {
  const borrowed = ids.map((id): [string, Step<D>] => {
    const step: Step<D> | undefined = scenario.steps[id];
    if (!step) throw new Error(`The scenario ${scenario.id} has no step "${id}" that could be borrowed.`);
    return [`${prefix}-${id}`, { ...step, words: { scenario: scenario.id, step: id } }];
  });
  return Object.fromEntries(borrowed) as Record<`${Prefix}-${StepId}`, Step<D>>;
}

/** The chapter that a step belongs to; undefined in a scenario without chapters. */
export function chapterOf(scenario: Scenario, stepId: string): string | undefined {
  const ids = stepIds(scenario);
  const at = ids.indexOf(stepId);
  return Object.entries(scenario.chapters ?? {}).findLast(([, first]) => ids.indexOf(first) <= at)?.[0];
}

/** The parts of a step's words: instruction, result, hint, presenter's note and the answers to its mistakes. */
export function partsOf({ mistakes }: Pick<Step<Domain>, 'mistakes'>): string[] {
  return [
    'instruction',
    'result',
    'hint',
    'note',
    ...Object.keys(mistakes ?? {}).map((name) => `mistake.${name}`),
  ];
}

const noteKey = /^[\w-]+\.note$/u;

/** Words of a scenario as two catalogs: what everybody is shown, and the presenter's notes, which nobody else is sent. */
export function apartFromNotes(words: Readonly<Record<string, string>>): {
  shown: Record<string, string>;
  notes: Record<string, string>;
} {
  const entries = Object.entries(words);
  return {
    shown: Object.fromEntries(entries.filter(([key]) => !noteKey.test(key))),
    notes: Object.fromEntries(entries.filter(([key]) => noteKey.test(key))),
  };
}

/**
 * The keys that a scenario's catalog must have in every language, in the order in which a translator reads them:
 * title, summary and ending, chapters, then the words of each step that is not borrowed.
 */
export function wordKeys(scenario: Scenario): string[] {
  const ofSteps = Object.entries(scenario.steps).flatMap(([id, step]) =>
    step.words ? [] : partsOf(step).map((part) => `${id}.${part}`),
  );
  const ofChapters = Object.keys(scenario.chapters ?? {}).map((id) => `chapter.${id}`);
  return ['title', 'summary', 'ending', ...ofChapters, ...ofSteps];
}

/**
 * All words of a scenario, those of borrowed steps among them, under the ids that the steps have here.
 * @param catalogOf the catalog of a scenario, by its id
 */
export function wordsOf(
  scenario: Scenario,
  catalogOf: (scenarioId: string) => Readonly<Record<string, string>>,
): Record<string, string> {
  const borrowed = Object.entries(scenario.steps).flatMap(([id, step]) => {
    const { words } = step;
    if (!words) return [];
    const catalog = catalogOf(words.scenario);
    return partsOf(step).map((part) => [`${id}.${part}`, catalog[`${words.step}.${part}`] ?? ''] as const);
  });
  return { ...catalogOf(scenario.id), ...Object.fromEntries(borrowed) };
}
