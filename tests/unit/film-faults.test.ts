import { describe, expect, test } from 'vitest';
import { lengthFaults, restFaults, sourceFaults, trackFaults } from '../support/film-faults.ts';
import { filmsOn, lacksOf } from '../support/films.ts';

const video = `<video data-film="opt-in" width="1280" height="720">
  <source src="/a.webm" type='video/webm; codecs="av01.0.05M.08"'><source src="/a.mp4" type="video/mp4">
  <track kind="captions" srclang="sv" default><track kind="captions" srclang="en"><track kind="chapters" srclang="sv">
</video>`;
const on = (html: string) => filmsOn({ address: '/sv/do/apply/', html: `<html lang="sv"><body>${html}` });

describe('The films of a page', () => {
  test('are read with their sources and tracks in order', () => {
    expect(on(video)).toEqual([
      {
        ...{ id: 'opt-in', address: '/sv/do/apply/', language: 'sv', width: 1280, height: 720 },
        sources: [
          { src: '/a.webm', type: 'video/webm; codecs="av01.0.05M.08"' },
          { src: '/a.mp4', type: 'video/mp4' },
        ],
        tracks: [
          { kind: 'captions', language: 'sv', isDefault: true },
          { kind: 'captions', language: 'en', isDefault: false },
          { kind: 'chapters', language: 'sv', isDefault: false },
        ],
      },
    ]);
    expect(lacksOf(on(video))).toEqual([]);
    expect(on('<video controls></video>')).toEqual([]);
    expect(lacksOf([])).toHaveLength(1);
  });

  test.each([
    [/<source.*?<source/u, '<source', 'lacks two <source> elements'],
    [/<track.*\n/u, '', 'lacks a <track kind="captions">'],
    ['width="1280"', '', 'lacks a width and a height'],
  ])('without %s are said to be wrong', (part, instead, sentence) => {
    expect(lacksOf(on(video.replace(part, instead))).join()).toContain(
      `/sv/do/apply/: the film "opt-in" ${sentence}`,
    );
  });
});

describe('What is wrong with a film', () => {
  const [film] = on(video);
  if (!film) throw new Error('The film above was not read.');
  const good = {
    ...{
      canPlay: 'probably',
      width: 1280,
      height: 720,
      duration: 62,
      seekableTo: 62,
      frames: 9,
      colours: 40,
    },
    ...{ soughtTo: 61.7, endedAt: 62, stopped: '' },
  };

  test('is nothing when all is as it should be', () => {
    expect(sourceFaults(good, film)).toEqual([]);
    expect(lengthFaults([62, 62.1])).toEqual([]);
  });

  test.each([
    [{ canPlay: '' }, 'says ""'],
    [{ height: 721 }, '1280 × 721'],
    [{ duration: Number.POSITIVE_INFINITY }, 'lasts Infinity s'],
    [{ seekableTo: 0 }, 'seek to 0 s'],
    [{ frames: 0 }, 'no frame'],
    [{ colours: 1 }, '1 colours'],
    [{ soughtTo: 0 }, 'went to 0'],
    [{ endedAt: 60 }, 'ended at 60 s'],
    [{ stopped: 'waited for its end: gone' }, 'waited for its end: gone'],
  ])('is said of a source: %j', (change, sentence) => {
    expect(sourceFaults({ ...good, ...change }, film).join('\n')).toContain(sentence);
  });

  test('is said of sources of which one is cut short', () => {
    expect(lengthFaults([62, 40])).toEqual(['Its sources last 62 and 40 s; expected the same.']);
  });

  test('is said of captions that do not show from the start, or in another language', () => {
    const rest = (...modes: string[]) =>
      film.tracks.map(({ kind, language }, index) => ({ kind, language, mode: modes[index] ?? 'disabled' }));
    expect(restFaults(rest('showing'), film)).toEqual([]);
    expect(restFaults(rest(), film)).toHaveLength(1);
    expect(restFaults(rest('disabled', 'showing'), film)).toHaveLength(1);
    expect(restFaults(rest('showing', 'showing'), film)).toHaveLength(1);
    expect(restFaults(rest('showing').slice(1), film)).toHaveLength(2);
  });

  test('is said of a track whose cues are missing, late or not shown', () => {
    const shown = [{ at: 1, cue: 'hej', active: ['hej'] }];
    expect(trackFaults({ cues: 1, late: 0, shown, stopped: '' })).toEqual([]);
    expect(trackFaults({ cues: 0, late: 0, shown: [], stopped: '' })).toEqual(['It has no cues.']);
    expect(trackFaults({ cues: 3, late: 1, shown, stopped: '' })).toHaveLength(1);
    const silent = [{ at: 1, cue: 'hej', active: [] }];
    expect(trackFaults({ cues: 1, late: 0, shown: silent, stopped: '' })).toHaveLength(1);
    expect(trackFaults({ cues: 1, late: 0, shown, stopped: 'waited' })).toEqual(['waited']);
  });
});
