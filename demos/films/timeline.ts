import { readingSeconds } from '../engine/reading-pace.ts';
import { typedIn } from '../portal/model/events.ts';
import { type Film, type Shot, shotsOf } from './film.ts';

/** Pictures a second of every film. All times are counted in pictures, so that film and captions cannot drift apart. */
export const rate = 25;

/** Between two captions, in pictures. */
export const captionGap = 2;

/**
 * The calm of a film, in pictures (`rate` a second). Captions stay for as long as their text takes to read in the
 * language that needs longest.
 */
const pace = {
  /** The title, before anything else. */
  card: 75,
  /** After a cut one sees where one is before being told what to do. */
  settle: 20,
  /** Time to bring the control into view, then for the pointer to go there, and to rest on it before it presses. */
  scroll: 20,
  move: 22,
  rest: 10,
  /** How long a key is pressed. */
  key: 2,
  /** The caption outlives the press, so that one sees what it did. */
  after: 12,
  /** A result that nobody tells of is looked at. */
  look: 15,
  end: 40,
} as const;

/** A text said by a scenario, in one language, with labels as they are in the picture: `key` is `<step>.instruction` or `<step>.result`. */
export type Say = (scenario: string, key: string) => string;

/** When a caption stands in the picture: from the first picture to the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What happens in a {@link Shot}, and when: pictures from the beginning of the film. */
export interface Beat extends Shot, Span {
  readonly instruction: Span;
  /** Only where the shot tells of it. */
  readonly result?: Span;
  /** The control is brought into view. */
  readonly scroll: Span;
  /** The pointer is on its way to the control. */
  readonly move: Span;
  /** The control is pressed: the first picture in which the portal has answered, if nothing is typed. */
  readonly press: number;
  /** A key of what is typed is pressed at each of these; the field is left at the end of the shot's instruction. */
  readonly keys: readonly number[];
}

/** A film in time. */
export interface Timeline {
  /** The title card. */
  readonly card: Span;
  readonly beats: readonly Beat[];
  /** How many pictures it has. */
  readonly length: number;
}

function reading(key: string, { scenario }: Shot, languages: readonly Say[]): number {
  const longest = Math.max(...languages.map((say) => say(scenario.id, key).length));
  return Math.ceil(readingSeconds(longest) * rate) + captionGap;
}

function beatOf(shot: Shot, from: number, languages: readonly Say[]): Beat {
  const [event] = shot.scenario.steps[shot.step]?.events ?? [];
  const text = event && typedIn(event);
  const begin = from + (shot.cut ? pace.settle : 0);
  const approach = pace.scroll + pace.move + pace.rest;
  const press = begin + Math.max(reading(`${shot.step}.instruction`, shot, languages), approach);
  const keys = [...(text ?? '')].map((_, index) => press + pace.rest + index * pace.key);
  const done = (keys.at(-1) ?? press) + pace.after;
  const arrived = press - pace.rest;
  const told = shot.told ? reading(`${shot.step}.result`, shot, languages) : pace.look;
  return {
    ...shot,
    from,
    to: done + told,
    instruction: { from: begin, to: done - captionGap },
    ...(shot.told && { result: { from: done, to: done + told - captionGap } }),
    scroll: { from: arrived - pace.move - pace.scroll, to: arrived - pace.move },
    move: { from: arrived - pace.move, to: arrived },
    press,
    keys,
  };
}

/**
 * A film in time: the same, whatever language its captions are read in.
 * @param languages what the scenarios say in each language that the film has captions in
 */
export function timelineOf(film: Film, languages: readonly Say[]): Timeline {
  const beats: Beat[] = [];
  for (const shot of shotsOf(film)) beats.push(beatOf(shot, beats.at(-1)?.to ?? pace.card, languages));
  return { card: { from: 0, to: pace.card }, beats, length: (beats.at(-1)?.to ?? pace.card) + pace.end };
}

/** When a chapter begins: the first with the film, the others with their first step. */
export function chapterStarts({ beats }: Timeline): { chapter: string; from: number }[] {
  return beats
    .filter(({ opens }) => opens)
    .map(({ chapter, from }, index) => ({ chapter, from: index === 0 ? 0 : from }));
}
