import { type Scenario, stepIds } from '../../engine/scenario.ts';
import { stepsBetween } from '../../engine/steps-between.ts';
import type { PortalDomain } from '../../portal/model/index.ts';
import type { PortalScenario } from '../../scenarios/index.ts';
import { type Question, questionKeys } from './question.ts';

/** A page of the guide, as a slug without the language. A test sees to it that it exists. */
export type PageSlug = `${string}/${string}`;

/** Steps of a scenario that a trainee does in the simulated portal. */
export interface Exercise {
  readonly scenario: PortalScenario;
  /** The steps to do, in order: all of the scenario's, or some that follow one another. */
  readonly steps: readonly string[];
  /** Whether the lesson can be finished without it. */
  readonly optional: boolean;
}

/** One lesson. Its words stand in its catalogs: {@link lessonKeys}. */
export interface Lesson {
  /** The folder's name. Never changed: addresses and stored progress name it. */
  readonly id: string;
  /** The pages of the guide that tell the matter at length. */
  readonly pages: readonly [PageSlug, ...PageSlug[]];
  /** How many paragraphs tell the matter in short: `matter.1` and on. They must suffice where there is no guide, as in an LMS. */
  readonly matter: number;
  /** How many things there are to remember: `remember.1` and on. */
  readonly remember: number;
  /** By the scenario's id. */
  readonly exercises: Readonly<Record<string, Exercise>>;
  /** By their ids: kebab-case, and never changed. */
  readonly questions: Readonly<Record<string, Question>>;
}

/**
 * An exercise made of a scenario, or of some of its steps. The compiler refuses a step that the scenario does not have.
 * @throws when the last step comes before the first
 */
export function exercise<StepId extends string>(
  scenario: Scenario<PortalDomain, StepId>,
  extent: { from?: NoInfer<StepId>; to?: NoInfer<StepId>; optional?: true } = {},
): Readonly<Record<string, Exercise>> {
  const ids = stepIds(scenario);
  const { from = ids[0] as StepId, to = ids.at(-1) as StepId, optional = false } = extent;
  const steps = stepsBetween(scenario, from, to);
  if (steps.length === 0)
    throw new Error(
      `An exercise has the steps of ${scenario.id} from "${from}" to "${to}"; that is none: exchange the two.`,
    );
  return { [scenario.id]: { scenario: scenario as PortalScenario, steps, optional } };
}

/** Whether an exercise is only some of its scenario, whose own title then promises too much. */
export const isExcerpt = ({ scenario, steps }: Exercise): boolean => steps.length < stepIds(scenario).length;

/** The key in a lesson's catalog of the title of an exercise that is an excerpt. */
export const exerciseTitleKey = ({ scenario }: Exercise): string => `${scenario.id}.title`;

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}.${index + 1}`);

/** The keys that a lesson's catalog must have in every language, in the order in which a translator reads them. */
export function lessonKeys({ matter, remember, exercises, questions }: Lesson): string[] {
  return [
    'title',
    'aim',
    ...numbered('matter', matter),
    'task',
    ...Object.values(exercises).filter(isExcerpt).map(exerciseTitleKey),
    ...numbered('remember', remember),
    ...Object.entries(questions).flatMap(([id, question]) => questionKeys(id, question)),
  ];
}

/**
 * The keys of a lesson's catalogs under which a machine-translated page is quoted: Swedish in every language, and wrong
 * on purpose. Shown in an element with `data-quoted-error`, and read by no check of our own words.
 */
export function quotedKeys({ questions }: Lesson): string[] {
  return Object.entries(questions).flatMap(([id, question]) =>
    question.kind === 'error' ? question.pieces.map((piece) => `${id}.${piece}`) : [],
  );
}
