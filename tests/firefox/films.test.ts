import { describe, expect, test } from 'vitest';
import { lengthFaults, restFaults, sourceFaults, trackFaults } from '../support/film-faults.ts';
import { showTrack, tracksAtRest } from '../support/film-tracks.ts';
import { builtFilms, lacksOf, selectorOf } from '../support/films.ts';
import { connectFirefox } from '../support/firefox.ts';
import { playSource } from '../support/play-film.ts';

const firefox = connectFirefox();
/** Two cores that are busy with other tests decode a picture in far less. */
const patience = 15_000;

const films = builtFilms();

test('There are films, and none lacks what is tried below', () => {
  expect(lacksOf(films)).toEqual([]);
});

describe.each(films)('The film $id on $address', (film) => {
  const video = selectorOf(film);

  test('plays from each source alone, equally long', async () => {
    const durations: number[] = [];
    for (const [source, { type }] of film.sources.entries()) {
      const report = await firefox.on(film.address, (page) =>
        page.$eval(video, playSource, { source, patience }),
      );
      expect(sourceFaults(report, film), type).toEqual([]);
      durations.push(report.duration);
    }
    expect(lengthFaults(durations)).toEqual([]);
  });

  test('shows captions in the language of the page from the start', async () => {
    const tracks = await firefox.on(film.address, (page) => page.$eval(video, tracksAtRest));
    expect(restFaults(tracks, film)).toEqual([]);
  });

  test.each(film.tracks.map((track, place) => ({ ...track, place })))(
    'shows each cue in its time: $kind in $language',
    async ({ place }) => {
      const report = await firefox.on(film.address, (page) =>
        page.$eval(video, showTrack, { track: place, patience }),
      );
      expect(trackFaults(report)).toEqual([]);
    },
  );
});
