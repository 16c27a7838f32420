import { type Scenario, stepIds } from '../engine/scenario.ts';
import { stepsBetween } from '../engine/steps-between.ts';
import type { PortalDomain } from '../portal/model/index.ts';
import type { PortalScenario } from '../scenarios/index.ts';

/** A page of the guide, as a slug without the language: `understand/names`. A test sees to it that it exists. */
export type PageSlug = `${string}/${string}`;

/** What a moment shows of the simulated portal. */
export interface Shown {
  readonly scenario: PortalScenario;
  /** The step at which the scenario is opened, with all that comes before it done. */
  readonly from: string;
  /** The steps that are then done in front of the audience, in order, the first of them `from`; none when it only looks. */
  readonly done: readonly string[];
}

/** What every moment has. Its words stand in the talk’s catalogs: {@link momentParts}. */
interface Lasting {
  /** How long it takes, in seconds: to say what is said and to do what is done. */
  readonly seconds: number;
  /** The page on which the likely question is answered; left out where no page says more. */
  readonly answeredOn?: PageSlug;
}

/** One part of a talk: something of the portal, or a page of the guide, and what is said about it. */
export type Moment = Lasting &
  (
    | { readonly shown: Shown; readonly page?: undefined }
    | { readonly page: PageSlug; readonly shown?: undefined }
  );

/** A prepared demonstration: what is shown, in which order, for how long. */
export interface Talk {
  /** The folder’s name. */
  readonly id: string;
  /** How long it is said to be. */
  readonly minutes: number;
  /** In order, by their ids: kebab-case, and never changed, since addresses end in them. */
  readonly moments: Readonly<Record<string, Moment>>;
}

/** Which steps of a scenario a moment shows. */
interface Extent<StepId extends string> extends Lasting {
  /** Where it opens; the beginning when left out. */
  readonly from?: NoInfer<StepId>;
  /** The last step that is done in front of the audience. Left out, none is: one looks at what is there. */
  readonly to?: NoInfer<StepId>;
}

/**
 * A moment made of steps of a scenario. The compiler refuses a step that the scenario does not have.
 * @throws when the last step comes before the first
 */
export function moment<StepId extends string>(
  scenario: Scenario<PortalDomain, StepId>,
  { from, to, ...lasting }: Extent<StepId>,
): Moment {
  const first = from ?? (stepIds(scenario)[0] as StepId);
  const done = to === undefined ? [] : stepsBetween(scenario, first, to);
  if (to !== undefined && done.length === 0)
    throw new Error(
      `A moment of a talk shows the steps of ${scenario.id} from "${first}" to "${to}"; that is none: exchange the two.`,
    );
  return { ...lasting, shown: { scenario: scenario as PortalScenario, from: first, done } };
}

/** The parts of a moment’s words: its title, what to show, what to say, a likely question and its answer. */
export const momentParts = ['title', 'show', 'say', 'question', 'answer'] as const;

/** The keys that a talk’s catalog must have in every language, in order. */
export function talkKeys({ moments }: Talk): string[] {
  const ofMoments = Object.keys(moments).flatMap((id) => momentParts.map((part) => `${id}.${part}`));
  return ['title', 'summary', ...ofMoments];
}

/** When a moment begins and ends, in seconds from the beginning of the talk. */
export interface Mark {
  readonly moment: string;
  readonly from: number;
  readonly to: number;
}

/** The time marks of a talk, in order: each moment begins where the one before it ends. */
export function marksOf({ moments }: Talk): Mark[] {
  let from = 0;
  return Object.entries(moments).map(([id, { seconds }]) => {
    const mark = { moment: id, from, to: from + seconds };
    from = mark.to;
    return mark;
  });
}
