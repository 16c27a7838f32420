import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type VttNode, WebVTTParser } from 'webvtt-parser';
import { captionLimits } from '../../demos/films/captions.ts';
import { filmKeys } from '../../demos/films/film.ts';
import { films } from '../../demos/films/index.ts';
import { rate } from '../../demos/films/timeline.ts';
import { chapterFile } from '../../demos/films/webvtt.ts';
import { filmPages } from '../../src/config/addresses.ts';
import { filmFolder, filmName, posterName, stillName } from '../../src/config/film-files.ts';
import { marksOf } from '../../src/config/film-marks.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { catalogIn } from '../../src/config/simulation-words.ts';
import { type Cut, cuts, named, noted, recordingOf, toldFilm } from '../support/film-cuts.ts';
import { loadPages } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';
import { root } from '../support/project-files.ts';

// An element's `value` is what stands in its tag: a language.
const textOf = ({ type, value = '', children = [] }: VttNode): string =>
  (type === 'text' ? value : '') + children.map(textOf).join('');

function parsed(file: string, kind: 'captions' | 'chapters') {
  const { cues, errors } = new WebVTTParser().parse(file, kind);
  expect(errors, file).toEqual([]);
  return cues;
}

/** A cue's step, whichever part of its text it is. */
const stepOf = (id: string) => id.replace(/\.\d+$/u, '');

const inLanguages = cuts.flatMap((cut) =>
  completeTags.map(
    (language) => [`${cut.film.id} in ${cut.picture}, told in ${language}`, cut, language] as const,
  ),
);

describe.each(inLanguages)('%s', (_, cut, language) => {
  const { captions, timeline } = toldFilm(cut);
  const seconds = timeline.length / rate;
  const cues = parsed(captions(language), 'captions');

  test('has captions that fit and can be read in their time', () => {
    expect(cues.length).toBeGreaterThanOrEqual(timeline.beats.length);
    for (const { id, text, tree, startTime, endTime } of cues) {
      const lines = textOf(tree).split('\n');
      expect(text.split('\n').length, id).toBeLessThanOrEqual(captionLimits.lines);
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(captionLimits.characters);
      const read = lines.reduce((sum, line) => sum + line.length, 0);
      expect(read / (endTime - startTime), `${id} characters a second`).toBeLessThanOrEqual(
        captionLimits.charactersASecond,
      );
    }
  });

  test('has captions one after another, within the film', () => {
    for (const [index, { id, startTime, endTime }] of cues.entries()) {
      expect(startTime, id).toBeGreaterThanOrEqual(cues[index - 1]?.endTime ?? timeline.card.to / rate);
      expect(endTime, id).toBeGreaterThan(startTime);
      expect(endTime, id).toBeLessThanOrEqual(seconds);
    }
  });

  test('tells the same steps as in every other language', () => {
    const own = [...new Set(cues.map(({ id }) => stepOf(id)))];
    for (const other of completeTags) {
      const theirs = parsed(captions(other), 'captions');
      expect([...new Set(theirs.map(({ id }) => stepOf(id)))], other).toEqual(own);
    }
  });

  test('has a file of its chapters, with their titles', () => {
    const words = catalogIn(`demos/films/${cut.film.id}`, language);
    const chapters = parsed(
      chapterFile(timeline, (id) => words[`chapter.${id}`] ?? ''),
      'chapters',
    );
    expect(chapters.map(({ text }) => text)).toEqual(
      Object.keys(cut.film.chapters).map((id) => words[`chapter.${id}`]),
    );
    expect(chapters.at(-1)?.endTime).toBe(seconds);
  });
});

describe('the films', () => {
  test('are those that have a folder, and each has a page', () => {
    const folders = readdirSync(join(root, 'demos/films'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const listed = films.map(({ id }) => id).sort();
    expect(listed, 'demos/films/index.ts lists other films than have a folder there').toEqual(folders.sort());
    expect(Object.keys(filmPages).sort(), '"filmPages" in src/config/addresses.ts').toEqual(listed);
  });

  test.each(films.flatMap((film) => completeTags.map((locale) => [film.id, locale, film] as const)))(
    '%s has exactly its words in %s',
    (id, locale, film) => {
      expect(Object.keys(catalogIn(`demos/films/${id}`, locale)), `demos/films/${id}/${locale}.json`).toEqual(
        filmKeys(film),
      );
    },
  );

  test.each(completeTags)('stand on their own pages in %s, and on no other', (locale) => {
    const shown = loadPages()
      .filter((page) => page.locale === locale)
      .flatMap(({ path, body }) =>
        [...body.matchAll(/<Film of="([^"]+)" \/>/gu)].map(([, id = '']) => [
          id,
          path.replace(/\.mdx?$/u, ''),
        ]),
      );
    expect(Object.fromEntries(shown)).toEqual(filmPages);
    expect(shown).toHaveLength(films.length);
  });
});

/** What a file of a film may weigh, in bytes. */
const most = { webm: 550_000, mp4: 850_000, poster: 7_000, still: 13_000 } as const;

function filesOf({ film, picture }: Cut): Record<string, number> {
  return {
    [filmName(film.id, picture, 'webm')]: most.webm,
    [filmName(film.id, picture, 'mp4')]: most.mp4,
    [posterName(film.id, picture)]: most.poster,
    ...Object.fromEntries(
      Object.keys(film.chapters).map((chapter) => [stillName(film.id, picture, chapter), most.still]),
    ),
  };
}

/** A sentence for each step of which the film says or shows something else than the project does today. */
function staleSteps(
  cut: Cut,
  told: Readonly<Record<string, string>>,
  today: Readonly<Record<string, string>>,
) {
  const file = `public/${filmFolder}/${filmName(cut.film.id, cut.picture, 'webm')}`;
  return [...new Set([...Object.keys(told), ...Object.keys(today)])]
    .filter((key) => told[key] !== today[key])
    .map((key) => {
      const [scenario, step] = key.split('.');
      const what = step === undefined ? 'the title' : `the step "${step}" of ${scenario}`;
      return `${file} is older than ${what}: what it says or shows has changed since the film was recorded. Run "npm run films -- ${cut.film.id}".`;
    });
}

describe.each(named)('the recording of %s', (_, cut) => {
  test('shows what the scenarios say today', () => {
    const { told, length } = recordingOf(cut);
    expectNoProblems(staleSteps(cut, told, marksOf(cut.film, cut.picture)));
    expect(length).toBe(toldFilm(cut).timeline.length);
  });

  test('notes what could be read in the picture, of every step', () => {
    const { seen } = recordingOf(cut);
    expect(Object.keys(seen).sort()).toEqual(noted(cut.film).sort());
    for (const [key, texts] of Object.entries(seen)) expect(texts, key).not.toEqual([]);
  });

  test('lies in public/films/ as it was made, and weighs no more than it may', () => {
    const { files } = recordingOf(cut);
    const expected = filesOf(cut);
    const again = `Run "npm run films -- ${cut.film.id}".`;
    expect(Object.keys(files).sort()).toEqual(Object.keys(expected).sort());
    expectNoProblems(
      Object.entries(files).flatMap(([name, { bytes, sha256 }]) => {
        const path = join(root, 'public', filmFolder, name);
        if (!existsSync(path)) return [`public/${filmFolder}/${name} is missing. ${again}`];
        const content = readFileSync(path);
        const same =
          content.length === bytes && createHash('sha256').update(content).digest('hex') === sha256;
        const limit = expected[name] ?? 0;
        return [
          ...(same ? [] : [`public/${filmFolder}/${name} is not the file that was recorded. ${again}`]),
          ...(bytes <= limit ? [] : [`public/${filmFolder}/${name} has ${bytes} bytes, at most ${limit}.`]),
        ];
      }),
    );
  });

  test('names the codecs as browsers are told of them', () => {
    const { codecs } = recordingOf(cut);
    expect(codecs.webm).toMatch(/^av01\.\d\.\d\d[MH]\.\d\d/u);
    expect(codecs.mp4).toMatch(/^avc1\.[\da-f]{6}$/iu);
  });
});

test('public/films/ holds nothing else', () => {
  const known = new Set(cuts.flatMap((cut) => Object.keys(filesOf(cut))));
  const there = existsSync(join(root, 'public', filmFolder))
    ? readdirSync(join(root, 'public', filmFolder))
    : [];
  expect(there.filter((name) => !known.has(name))).toEqual([]);
});

describe('what the comparison with a recording notices', () => {
  const [cut] = cuts as [Cut];
  const today = marksOf(cut.film, cut.picture);
  const [, key = ''] = noted(cut.film);

  test('a step that has changed, one that is new and one that is gone', () => {
    const { [key]: _gone, ...others } = today;
    expect(staleSteps(cut, today, today)).toEqual([]);
    for (const told of [{ ...today, [key]: 'x' }, others, { ...today, 'opt-in.gone': 'x' }])
      expect(staleSteps(cut, told, today)).toEqual([
        expect.stringMatching(
          /^public\/films\/\S+ is older than the step "\S+" of \S+: .* Run "npm run films -- /u,
        ),
      ]);
  });

  test('another language', () => {
    for (const { film } of cuts) {
      const [one, other] = completeTags.map((picture: Locale) => marksOf(film, picture));
      // A step whose only label is the name of a file says the same in both.
      const alike = noted(film).filter((name) => one?.[name] === other?.[name]);
      expect(alike.length, film.id).toBeLessThan(noted(film).length / 4);
    }
  });
});
