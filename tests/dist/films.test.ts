import { parse, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../demos/engine/rich-text.ts';
import { addressOfFilm } from '../../src/config/addresses.ts';
import { captionsName, filmName, posterName } from '../../src/config/film-files.ts';
import { completeTags } from '../../src/config/locales.ts';
import { site } from '../../src/config/site.ts';
import { attribute, type Element, elementsIn, textOf } from '../../src/integrations/guide/tree.ts';
import { builtFiles, builtPages, fileBehind, readBuilt } from '../support/built-site.ts';
import { type Cut, named, recordingOf, toldFilm } from '../support/film-cuts.ts';
import { expectNoProblems } from '../support/problems.ts';

/* A film on its page: what it shows is said there, and all that it names is there. */

/** Without blanks: a text is noted in one piece or several, and written in lines. */
const packed = (text: string) => text.replaceAll(/\s/gu, '');

const pages = builtPages();
const files = new Set(builtFiles());

function figureOf({ film, picture }: Cut) {
  const [path, id] = addressOfFilm(picture, film.id).split('#');
  const page = pages.find(({ address }) => site.base.slice(0, -1) + address === path);
  if (!page) throw new Error(`The built site has no page ${path}, which should carry the film ${film.id}.`);
  const figure = [...elementsIn(parse(page.html))].find((element) => attribute(element, 'id') === id);
  if (!figure) throw new Error(`${page.file} has no film: write <Film of="${film.id}" /> in it.`);
  return { page, figure, all: [...elementsIn(figure)] };
}

describe.each(named)('the film %s', (_, cut) => {
  const { page, figure, all } = figureOf(cut);
  const { film, picture } = cut;
  const named = (tagName: string) => all.filter((element) => element.tagName === tagName);
  const transcript = all.find((element) => attribute(element, 'data-film-text') !== undefined) as Element;
  const said = packed(textOf(transcript));

  test('shows nothing that its transcript does not say', () => {
    const unsaid = Object.entries(recordingOf(cut).seen).flatMap(([step, texts]) =>
      texts
        .filter((text) => /[\p{L}\p{N}]/u.test(text) && !said.includes(packed(text)))
        .map(
          (text) =>
            `${page.file}: during ${step} the film ${film.id} shows “${text}”, which its transcript does not say. Either the portal has changed since: run "npm run films -- ${film.id}". Or src/components/film/transcript.ts leaves it out.`,
        ),
    );
    expectNoProblems(unsaid);
  });

  test('has every step in its transcript, told or not, with its time', () => {
    const { timeline, say } = toldFilm(cut);
    const items = named('li').filter((item) => [...elementsIn(transcript)].includes(item));
    expect(items).toHaveLength(timeline.beats.length);
    for (const [index, { scenario, step }] of timeline.beats.entries()) {
      const text = textOf(items[index] as Element).replaceAll(/\s+/gu, ' ');
      expect(text).toMatch(/^\d:[0-5]\d /u);
      for (const part of ['instruction', 'result'])
        expect(text).toContain(plainText(say(scenario, `${step}.${part}`, picture)));
    }
  });

  test('names only files that are there', () => {
    const addresses = all.flatMap((element) =>
      ['src', 'data-poster', 'href'].flatMap((name) => attribute(element, name) ?? []),
    );
    const names = addresses.map((address) => address.split('/').at(-1));
    expect(names).toContain(posterName(film.id, picture));
    expect(addresses.length).toBeGreaterThan(10);
    const missing = addresses.filter((address) => !files.has(fileBehind(address, page) ?? ''));
    expect(missing).toEqual([]);
  });

  test('leads without scripts to its places in the file that every browser plays', () => {
    const places = named('a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.includes('#t='));
    const { beats } = toldFilm(cut).timeline;
    expect(places).toHaveLength(beats.length + Object.keys(film.chapters).length);
    for (const href of places) {
      expect(href).toContain(`/${filmName(film.id, picture, 'mp4')}#t=`);
      expect(href).toMatch(/#t=\d+(?:\.\d{1,2})?$/u);
    }
  });

  test('has its captions on, in the language of its page', () => {
    const tracks = named('track').filter((track) => attribute(track, 'kind') === 'captions');
    expect(tracks.map((track) => attribute(track, 'srclang')).sort()).toEqual([...completeTags].sort());
    // The script puts the first one on when the reader is near.
    expect(attribute(tracks[0] as Element, 'src')).toContain(captionsName(film.id, picture, picture));
    const still = [...elementsIn(parseFragment(textOf(named('noscript')[0] as Element)))];
    const on = still.filter((track) => attribute(track, 'default') !== undefined);
    expect(on.map((track) => attribute(track, 'src'))).toEqual([attribute(tracks[0] as Element, 'src')]);
    const { captions } = toldFilm(cut);
    for (const track of tracks) {
      const file = fileBehind(attribute(track, 'src') ?? '', page) ?? '';
      const language = completeTags.find((tag) => file.endsWith(`.${tag}.vtt`));
      expect(readBuilt(file).toString()).toBe(language && captions(language));
    }
  });

  test('fetches nothing large and plays nothing by itself, and without scripts has its controls', () => {
    const [video] = named('video');
    const [still] = elementsIn(parseFragment(textOf(named('noscript')[0] as Element)));
    for (const one of [video, still]) {
      expect(attribute(one as Element, 'preload')).toBe('none');
      expect(attribute(one as Element, 'autoplay')).toBeUndefined();
    }
    expect(attribute(still as Element, 'controls')).toBeDefined();
    // Drawn for nothing in a page that is not scrolled to its film: see awaitReader in src/components/film/film.ts.
    for (const name of ['controls', 'poster']) expect(attribute(video as Element, name)).toBeUndefined();
    for (const picture of named('img')) expect(attribute(picture, 'loading')).toBe('lazy');
    for (const details of named('details')) expect(attribute(details, 'open')).toBeUndefined();
    expect(textOf(figure).length).toBeGreaterThan(500);
  });
});
