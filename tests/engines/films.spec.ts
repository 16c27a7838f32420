import { expect } from '@playwright/test';
import { test } from '../support/engines/test.ts';
import { lengthFaults, restFaults, sourceFaults, trackFaults } from '../support/film-faults.ts';
import { showTrack, tracksAtRest } from '../support/film-tracks.ts';
import { builtFilms, lacksOf, selectorOf } from '../support/films.ts';
import { playSource } from '../support/play-film.ts';

/** Two cores that are busy with other tests decode a picture in far less. */
const patience = 15_000;

const films = builtFilms();

test('There are films, and none lacks what is tried below', () => {
  expect(lacksOf(films)).toEqual([]);
});

for (const film of films) {
  const { id, address, sources, tracks } = film;

  test(`The film ${id} on ${address} plays from each source alone, equally long`, async ({ tab }) => {
    const durations: number[] = [];
    for (const source of sources.keys()) {
      await tab.goto(address);
      const report = await tab.locator(selectorOf(film)).evaluate(playSource, { source, patience });
      expect(sourceFaults(report, film), sources[source]?.type).toEqual([]);
      durations.push(report.duration);
    }
    expect(lengthFaults(durations)).toEqual([]);
  });

  test(`The film ${id} on ${address} shows captions before it is started, and each cue in its time`, async ({
    tab,
  }) => {
    await tab.goto(address);
    const video = tab.locator(selectorOf(film));
    // The page makes a film ready when the reader is near (src/components/film/film.ts).
    await video.evaluate(
      (element: HTMLVideoElement) =>
        new Promise<void>((resolve) => {
          const watch = new MutationObserver(() => element.controls && resolve());
          watch.observe(element, { attributeFilter: ['controls'] });
          element.scrollIntoView();
          if (element.controls) resolve();
        }),
    );
    // WebKit turns captions on or off when it knows the film.
    await video.evaluate(
      (element: HTMLVideoElement) =>
        new Promise<void>((resolve) => {
          element.addEventListener('loadedmetadata', () => setTimeout(resolve), { once: true });
          element.preload = 'metadata';
          element.load();
        }),
    );
    expect(restFaults(await video.evaluate(tracksAtRest), film)).toEqual([]);
    for (const track of tracks.keys()) {
      const report = await video.evaluate(showTrack, { track, patience });
      const { kind, language } = tracks[track] ?? {};
      expect(trackFaults(report), `${kind} in ${language}`).toEqual([]);
    }
  });
}
