import { expect, test } from '@playwright/test';
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

  test.describe(`The film ${id} on ${address}`, () => {
    test('plays from each source alone, equally long', async ({ page }) => {
      const durations: number[] = [];
      for (const source of sources.keys()) {
        await page.goto(address.slice(1));
        const report = await page.locator(selectorOf(film)).evaluate(playSource, { source, patience });
        expect(sourceFaults(report, film), sources[source]?.type).toEqual([]);
        durations.push(report.duration);
      }
      expect(lengthFaults(durations)).toEqual([]);
    });

    test('shows captions in the language of the page before it is started, and each cue in its time', async ({
      page,
    }) => {
      await page.goto(address.slice(1));
      const video = page.locator(selectorOf(film));
      await video.scrollIntoViewIfNeeded();
      await expect(video).toHaveAttribute('controls');
      expect(restFaults(await video.evaluate(tracksAtRest), film)).toEqual([]);
      for (const track of tracks.keys()) {
        const report = await video.evaluate(showTrack, { track, patience });
        const { kind, language } = tracks[track] ?? {};
        expect(trackFaults(report), `${kind} in ${language}`).toEqual([]);
      }
    });
  });
}
