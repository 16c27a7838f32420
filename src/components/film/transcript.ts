import { stateAfter } from '../../../demos/engine/replay.ts';
import type { Segment } from '../../../demos/engine/rich-text.ts';
import { stepIds } from '../../../demos/engine/scenario.ts';
import type { Film, Shot } from '../../../demos/films/film.ts';
import type { Recording } from '../../../demos/films/recording.ts';
import type { Telling } from '../../../demos/films/telling.ts';
import { chapterStarts, rate } from '../../../demos/films/timeline.ts';
import { portal } from '../../../demos/portal/model/index.ts';
import { filmWords } from '../../config/films.ts';
import type { Locale } from '../../config/locales.ts';
import { simulationTranslator } from '../../config/translators.ts';
import { renderedMoment } from './moment.ts';
import { textBlocks } from './text-blocks.ts';

/** A step as the transcript tells it. */
export interface ToldStep {
  /** When it begins, in seconds. */
  readonly from: number;
  readonly instruction: readonly Segment[];
  /** What came of it, whether or not the captions say so. */
  readonly result: readonly Segment[];
}

/** A chapter as the transcript tells it. */
export interface ToldChapter {
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly steps: readonly ToldStep[];
  /** What can be read in the picture that an earlier chapter has not had. */
  readonly read: readonly string[];
}

/** Seconds from a number of pictures. */
const seconds = (pictures: number) => pictures / rate;

/** Every text of the portal that is there while a step is shown: before it, after each of its events, and so after each field. */
function* textsDuring({ scenario, step }: Shot, picture: Locale): Generator<string> {
  const translator = simulationTranslator(scenario, picture);
  let state = stateAfter(portal, scenario, stepIds(scenario).indexOf(step));
  yield* textBlocks(renderedMoment(scenario, { portal: state }, translator));
  for (const event of scenario.steps[step]?.events ?? []) {
    state = portal.reduce(state, event);
    yield* textBlocks(renderedMoment(scenario, { portal: state }, translator));
  }
}

const packed = (text: string) => text.replaceAll(/\s/gu, '');

/**
 * Whether a text was in the picture, or scrolled out of it all the time. A recording may note a text in several pieces,
 * or several as one: what has been seen of it must be half of it at least. Without a recording all of it may be.
 */
function seenIn(recording: Recording | undefined): (text: string) => boolean {
  if (!recording) return () => true;
  const seen = [...new Set(Object.values(recording.seen).flat().map(packed))].filter(Boolean);
  return (text) => {
    const own = packed(text);
    if (seen.some((one) => one.includes(own))) return true;
    const pieces = seen.filter((one) => own.includes(one));
    return pieces.reduce((sum, { length }) => sum + length, 0) * 2 >= own.length;
  };
}

/**
 * Everything that a film says and shows, as text in the language of its picture.
 * @param badge what stands over the portal all the time
 */
export function transcriptOf(
  film: Film,
  picture: Locale,
  { timeline, say }: Telling<Locale>,
  recording: Recording | undefined,
  badge: string,
): ToldChapter[] {
  const words = filmWords(film, picture);
  const isSeen = seenIn(recording);
  // What the title card and the strip over the portal say need not be said twice.
  const said = new Set([badge, words['title'] ?? '']);
  const unsaid = (text: string) => {
    if (said.has(text)) return false;
    said.add(text);
    return true;
  };
  return chapterStarts(timeline).map(({ chapter: id, from }) => {
    const beats = timeline.beats.filter(({ chapter }) => chapter === id);
    const shown = beats.flatMap((beat) => [...textsDuring(beat, picture)]).filter(isSeen);
    return {
      id,
      title: words[`chapter.${id}`] ?? id,
      from: seconds(from),
      steps: beats.map(({ scenario, step, instruction }) => ({
        from: seconds(instruction.from),
        instruction: say(scenario, `${step}.instruction`, picture),
        result: say(scenario, `${step}.result`, picture),
      })),
      read: shown.filter(unsaid),
    };
  });
}
