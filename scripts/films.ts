/*
 * `npm run films`: records the films from the scenarios, with the site as it is now. Named films only: `npm run films --
 * opt-in`. `--check` records and compares with what was noted, picture by picture, and writes nothing.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Film } from '../demos/films/film.ts';
import { filmById, films } from '../demos/films/index.ts';
import type { Recording, Recordings } from '../demos/films/recording.ts';
import { rate } from '../demos/films/timeline.ts';
import { filmFolder } from '../src/config/film-files.ts';
import { completeTags } from '../src/config/locales.ts';
import { site } from '../src/config/site.ts';
import { requireTools, type Tools } from './films/needs.ts';
import { pack, type Studio, take } from './films/record.ts';
import { openStudio } from './films/stage.ts';
import { root, runTool } from './run-tool.ts';
import { serveSite } from './serve.ts';

const noteOf = (film: Film) => path.join(root, 'demos/films', film.id, 'recorded.json');

async function recordingsOf(film: Film): Promise<Recordings> {
  return existsSync(noteOf(film)) ? JSON.parse(await readFile(noteOf(film), 'utf8')) : {};
}

function chosenFilms(ids: readonly string[]): readonly Film[] {
  return ids.length > 0 ? ids.map(filmById) : films;
}

async function record(film: Film, studio: Studio): Promise<void> {
  const recordings: Record<string, Recording> = { ...(await recordingsOf(film)) };
  for (const picture of completeTags) {
    const taken = await take(film, picture, studio);
    const recording = await pack(taken, studio, path.join(root, 'public', filmFolder));
    recordings[picture] = recording;
    const sizes = Object.entries(recording.files).map(
      ([name, { bytes }]) => `${name} ${Math.round(bytes / 1000)} kB`,
    );
    console.log(
      `${film.id}.${picture}: ${(recording.length / rate).toFixed(1)} s, ${taken.pictures.distinct} pictures that differ\n  ${sizes.join(', ')}`,
    );
  }
  await writeFile(noteOf(film), `${JSON.stringify(recordings, null, 2)}\n`);
}

/** Whether the film would look as it does, in every language. */
async function check(film: Film, studio: Studio): Promise<boolean> {
  const noted = await recordingsOf(film);
  let same = true;
  for (const picture of completeTags) {
    const { hash } = await take(film, picture, studio);
    const asNoted = noted[picture]?.pictures === hash;
    same &&= asNoted;
    console.log(
      `${film.id}.${picture}: ${asNoted ? 'the same pictures' : `looks otherwise now (${hash}, noted ${noted[picture]?.pictures}): run "npm run films -- ${film.id}"`}`,
    );
  }
  return same;
}

/** Opens what is needed, works, and closes it again whatever happens. Returns whether all is as it should be. */
async function inStudio(tools: Tools, chosen: readonly Film[]): Promise<boolean> {
  const server = await serveSite({ dir: path.join(root, 'dist'), port: 0, base: site.base });
  const window = await openStudio(tools.browser);
  const work = await mkdtemp(path.join(os.tmpdir(), 'films-'));
  const studio: Studio = { ...tools, window, work, site: new URL(server.url).origin };
  try {
    let same = true;
    for (const film of chosen) {
      if (values.check) same = (await check(film, studio)) && same;
      else await record(film, studio);
    }
    return same;
  } finally {
    await window.close();
    await server.close();
    await rm(work, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
try {
  const chosen = chosenFilms(positionals);
  const tools = await requireTools();
  if ((await runTool('astro', ['build', '--silent'])) !== 0)
    throw new Error(
      'The site could not be built, so there is nothing to record: what is wrong stands above.',
    );
  process.exitCode = (await inStudio(tools, chosen)) ? 0 : 1;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
