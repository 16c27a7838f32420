import { type Scenario, stepIds } from '../engine/scenario.ts';
import { stepsBetween } from '../engine/steps-between.ts';
import type { PortalDomain } from '../portal/model/index.ts';
import type { PortalScenario } from '../scenarios/index.ts';

/** A part of a film: some steps of one scenario, one after another. Its title stands in the film's words as `chapter.<id>`. */
export interface Chapter {
  readonly scenario: PortalScenario;
  /** The steps that are shown, in order. */
  readonly steps: readonly string[];
  /** Those of them of which the captions also say what came of it; of the others one sees it. The transcript says it of all. */
  readonly told: readonly string[];
}

/** A film of the simulated portal, recorded from scenarios. It has no words of its own but its title and those of its chapters. */
export interface Film {
  /** The folder's name, and how the names of its files begin. */
  readonly id: string;
  /** In order, by their ids. */
  readonly chapters: Readonly<Record<string, Chapter>>;
}

/** Which steps of a scenario a chapter shows. */
interface Extent<StepId extends string> {
  /** The first; the scenario's first when left out. */
  readonly from?: NoInfer<StepId>;
  /** The last; the scenario's last when left out. */
  readonly to?: NoInfer<StepId>;
  readonly told: readonly NoInfer<StepId>[];
}

/**
 * A chapter made of steps of a scenario, from one to another. The compiler refuses a step that the scenario does not have.
 * @throws when the last step comes before the first, or when a step is to be told that is not shown
 */
export function chapter<StepId extends string>(
  scenario: Scenario<PortalDomain, StepId>,
  { from, to, told }: Extent<StepId>,
): Chapter {
  const ids = stepIds(scenario);
  const [first, last] = [from ?? ids[0], to ?? ids.at(-1)] as [StepId, StepId];
  const steps = stepsBetween(scenario, first, last);
  const stray = told.filter((id) => !steps.includes(id));
  if (steps.length === 0 || stray.length > 0)
    throw new Error(
      `A chapter of a film shows the steps of ${scenario.id} from "${first}" to "${last}"; ${
        steps.length === 0
          ? 'that is none: exchange the two'
          : `it cannot tell of ${stray.join(', ')}: those are not shown`
      }.`,
    );
  return { scenario: scenario as PortalScenario, steps, told };
}

/** One step as a film shows it. */
export interface Shot {
  readonly chapter: string;
  readonly scenario: PortalScenario;
  readonly step: string;
  readonly told: boolean;
  /** Whether the picture jumps here: what is shown does not follow from the shot before. */
  readonly cut: boolean;
  /** Whether a chapter begins here. */
  readonly opens: boolean;
}

/** The steps of a film in order. */
export function shotsOf(film: Film): Shot[] {
  let shown: { scenario: string; index: number } | undefined;
  return Object.entries(film.chapters).flatMap(([id, { scenario, steps, told }]) =>
    steps.map((step, position) => {
      const index = stepIds(scenario).indexOf(step);
      const cut = shown?.scenario !== scenario.id || shown.index !== index - 1;
      shown = { scenario: scenario.id, index };
      return { chapter: id, scenario, step, told: told.includes(step), cut, opens: position === 0 };
    }),
  );
}

/** The keys that a film's catalog must have in every language. */
export function filmKeys({ chapters }: Film): string[] {
  return ['title', 'summary', ...Object.keys(chapters).map((id) => `chapter.${id}`)];
}
