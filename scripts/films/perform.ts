import { stepIds } from '../../demos/engine/scenario.ts';
import { stepAnchor } from '../../demos/engine/step-link.ts';
import type { Film } from '../../demos/films/film.ts';
import type { Beat, Timeline } from '../../demos/films/timeline.ts';
import { typedIn } from '../../demos/portal/model/events.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import type { Locale } from '../../src/config/locales.ts';
import { type CardWords, cardPage } from './card.ts';
import type { Pictures } from './pictures.ts';
import type { Move, PointerPath } from './pointer.ts';
import type { Stage } from './stage.ts';

/** What is performed, in which language, and where the built site is served (without a slash at its end). */
export interface Performance {
  readonly film: Film;
  readonly picture: Locale;
  readonly timeline: Timeline;
  readonly card: CardWords;
  readonly chapterTitle: (chapter: string) => string;
  readonly site: string;
}

/** What came of it, beside the pictures. */
export interface Performed {
  readonly pointer: PointerPath;
  /** The texts that could be read during each step, by `<scenario>.<step>`, and on the card, under `title`. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
}

/** Where the pointer waits when a film begins, in pixels of the film. */
const start = { x: 640, y: 420 };

/** Brings the control into view, a little in each picture, slower at both ends. */
async function scroll(
  stage: Stage,
  pictures: Pictures,
  target: string,
  { from, to }: Beat['scroll'],
): Promise<void> {
  const distance = await stage.distanceTo(target);
  if (distance === 0) return;
  let gone = 0;
  for (let moment = from; moment < to; moment += 1) {
    const done = (moment - from + 1) / (to - from);
    const way = Math.round(distance * done ** 2 * (3 - 2 * done));
    await stage.scrollBy(target, way - gone);
    gone = way;
    await pictures.show(moment, await stage.picture());
  }
}

async function type(stage: Stage, pictures: Pictures, text: string, { keys }: Beat): Promise<void> {
  for (const [index, key] of [...text].entries()) {
    await stage.page.keyboard.type(key);
    await pictures.show(keys[index] ?? 0, await stage.picture());
  }
}

/** Does one step as a person does it: looks, goes there, presses, types, leaves. */
async function performBeat(
  stage: Stage,
  pictures: Pictures,
  beat: Beat,
  note: () => Promise<void>,
): Promise<Move> {
  const { scenario, step, press, keys, move } = beat;
  const { target, events } = scenario.steps[step] ?? {};
  const [event] = events ?? [];
  if (target === undefined || event === undefined) throw new Error(`${scenario.id} has no step "${step}".`);
  await pictures.show(beat.from, await stage.pictureAtRest());
  await note();
  await scroll(stage, pictures, target, beat.scroll);
  const to = await stage.pointOn(target);
  await stage.moveTo(to);
  await pictures.show(move.to, await stage.pictureAtRest());
  await note();
  await stage.page.mouse.down();
  await stage.page.mouse.up();
  const text = typedIn(event);
  if (text !== undefined) {
    await pictures.show(press, await stage.pictureAtRest());
    await type(stage, pictures, text, beat);
    await note();
    await stage.page.keyboard.press('Tab');
  }
  const ids = stepIds(scenario);
  await stage.expectStep(ids[ids.indexOf(step) + 1] ?? 'finished');
  await pictures.show(text === undefined ? press : (keys.at(-1) ?? press) + 5, await stage.pictureAtRest());
  await note();
  return { span: move, to, press };
}

/** Performs a film before the camera. Every picture is of the real simulation, worked by its own controls. */
export async function perform(
  { film, picture, timeline, card, chapterTitle, site }: Performance,
  stage: Stage,
  pictures: Pictures,
): Promise<Performed> {
  const seen = new Map<string, Set<string>>();
  const noting = (key: string) => async () => {
    const texts = seen.get(key) ?? new Set();
    for (const text of await stage.seen()) texts.add(text);
    seen.set(key, texts);
  };
  await stage.page.setContent(cardPage(card));
  await pictures.show(0, await stage.pictureAtRest());
  await noting('title')();
  const moves: Move[] = [];
  for (const beat of timeline.beats) {
    const { scenario, step, chapter, cut } = beat;
    if (cut) {
      const address = `${site}${standaloneAddress(picture, 'play', scenario.id)}#${stepAnchor(scenario.id, step)}`;
      await stage.openSimulation(address);
      await stage.expectStep(step);
    }
    await stage.name(card.title, chapterTitle(chapter));
    try {
      moves.push(await performBeat(stage, pictures, beat, noting(`${scenario.id}.${step}`)));
    } catch (cause) {
      throw new Error(`The film ${film.id} stopped at the step "${step}" of ${scenario.id}: ${cause}`, {
        cause,
      });
    }
  }
  return {
    pointer: { start, moves },
    seen: Object.fromEntries([...seen].map(([key, texts]) => [key, [...texts]])),
  };
}
