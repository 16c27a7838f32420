import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import type { Film } from '../../demos/films/film.ts';
import type { Recording } from '../../demos/films/recording.ts';
import { tell } from '../../demos/films/telling.ts';
import { chapterStarts, type Timeline } from '../../demos/films/timeline.ts';
import { filmName, filmSize, posterName, stillName } from '../../src/config/film-files.ts';
import { marksOf } from '../../src/config/film-marks.ts';
import { completeTags, type Locale, locales } from '../../src/config/locales.ts';
import { catalogIn, pageCatalogsOf } from '../../src/config/simulation-words.ts';
import { describeFile, type Footage, hashPictures, packFilm, packPicture, probe } from './encode.ts';
import type { Tools } from './needs.ts';
import { perform } from './perform.ts';
import { Pictures } from './pictures.ts';
import { pointerArt, pointerFilters } from './pointer.ts';
import { openWindow, Stage } from './stage.ts';

/** Where and with what a film is recorded. */
export interface Studio extends Tools {
  readonly window: Browser;
  /** Where the built site is served, without a slash at its end. */
  readonly site: string;
  /** A folder for what is needed meanwhile. */
  readonly work: string;
}

/** A film as it was taken, before it is packed. */
export interface Take {
  readonly film: Film;
  readonly picture: Locale;
  readonly timeline: Timeline;
  readonly pictures: Pictures;
  readonly footage: Footage;
  readonly seen: Recording['seen'];
  /** The hash of all pictures. */
  readonly hash: string;
}

async function drawPointer(stage: Stage, folder: string): Promise<Pick<Footage, 'arrow' | 'ring'>> {
  const draw = async (name: 'arrow' | 'ring') => {
    const file = path.join(folder, `${name}.png`);
    await stage.page.setContent(
      `<style>body { margin: 0 } svg { display: block; zoom: 0.8 }</style>${pointerArt[name]}`,
    );
    await stage.page.locator('svg').screenshot({ path: file, omitBackground: true });
    return file;
  };
  return { arrow: await draw('arrow'), ring: await draw('ring') };
}

/** Performs a film and takes its pictures. */
export async function take(film: Film, picture: Locale, studio: Studio): Promise<Take> {
  const folder = path.join(studio.work, `${film.id}.${picture}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { timeline } = tell(film, picture, completeTags, (scenario, locale) =>
    pageCatalogsOf(scenario.id, locale),
  );
  const words = catalogIn(`demos/films/${film.id}`, picture);
  const { badge = '' } = catalogIn('demos/player', picture);
  const { 'film.silent': silent = '' } = catalogIn('content/i18n', picture);
  const { title = '', summary = '' } = words;
  const chapterTitle = (chapter: string) => words[`chapter.${chapter}`] ?? '';
  const { lang } = locales[picture];
  const context = await openWindow(studio.window, lang);
  try {
    const stage = new Stage(await context.newPage());
    const art = await drawPointer(stage, folder);
    const pictures = new Pictures(folder);
    const card = { lang, title, summary, remarks: [badge, silent] };
    const { pointer, seen } = await perform(
      { film, picture, timeline, card, chapterTitle, site: studio.site },
      stage,
      pictures,
    );
    const starts = chapterStarts(timeline);
    const footage: Footage = {
      ...art,
      pattern: await pictures.layOut(timeline.length),
      filters: pointerFilters(pointer, timeline.card),
      title,
      chapters: starts.map(({ chapter, from }, index) => ({
        title: chapterTitle(chapter),
        from,
        to: starts[index + 1]?.from ?? timeline.length,
      })),
    };
    const hash = await hashPictures(studio.ffmpeg, footage);
    return { film, picture, timeline, pictures, footage, seen, hash };
  } finally {
    await context.close();
  }
}

/**
 * Packs a take into a folder.
 * @returns what is noted of it
 */
export async function pack(taken: Take, { ffmpeg, work }: Studio, folder: string): Promise<Recording> {
  const { film, picture, timeline, pictures, footage, seen, hash } = taken;
  const place = (name: string) => path.join(folder, name);
  await mkdir(folder, { recursive: true });
  const named = (ending: 'webm' | 'mp4') => filmName(film.id, picture, ending);
  await packFilm(ffmpeg, footage, (ending) => place(named(ending)), work);
  await packPicture(ffmpeg, pictures.at(0), place(posterName(film.id, picture)), {
    width: filmSize.width,
    loss: 48,
  });
  const stills = chapterStarts(timeline).map(({ chapter }) => {
    const last = timeline.beats.findLast((beat) => beat.chapter === chapter);
    return { name: stillName(film.id, picture, chapter), moment: (last?.to ?? timeline.length) - 1 };
  });
  for (const { name, moment } of stills)
    await packPicture(ffmpeg, pictures.at(moment), place(name), { width: filmSize.width / 2, loss: 36 });
  const probed = {
    webm: await probe(ffmpeg, place(named('webm'))),
    mp4: await probe(ffmpeg, place(named('mp4'))),
  };
  for (const [ending, { pictures: count }] of Object.entries(probed))
    if (count !== timeline.length)
      throw new Error(
        `${named(ending as 'webm' | 'mp4')} has ${count} pictures; its timeline has ${timeline.length}. Run "npm run films" again; if it stays so, ffmpeg drops some.`,
      );
  const names = [
    named('webm'),
    named('mp4'),
    posterName(film.id, picture),
    ...stills.map(({ name }) => name),
  ];
  const files = await Promise.all(
    names.map(async (name) => [name, await describeFile(place(name))] as const),
  );
  return {
    length: timeline.length,
    pictures: hash,
    codecs: { webm: probed.webm.codec, mp4: probed.mp4.codec },
    files: Object.fromEntries(files),
    told: marksOf(film, picture),
    seen,
  };
}
