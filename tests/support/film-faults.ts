import type { TrackAtRest, TrackReport } from './film-tracks.ts';
import type { FilmOnPage } from './films.ts';
import type { SourceReport } from './play-film.ts';

/** A sentence for each thing that is not so. */
const faultsOf = (checks: readonly (readonly [boolean, string])[]): string[] =>
  checks.filter(([holds]) => !holds).map(([, sentence]) => sentence);

/**
 * What is wrong with a source that was played alone.
 * @param report what the browser made of it
 * @param film what its page says of it
 * @returns sentences; none when it is as it should be
 */
export function sourceFaults(report: SourceReport, film: Pick<FilmOnPage, 'width' | 'height'>): string[] {
  const { canPlay, width, height, duration, seekableTo, frames, colours, soughtTo, endedAt, stopped } =
    report;
  if (stopped !== '') return [stopped];
  const near = (seconds: number, wanted: number) => Math.abs(seconds - wanted) <= 0.25;
  return faultsOf([
    [canPlay === 'probably', `The browser says "${canPlay}" to its type; expected "probably".`],
    [
      width === film.width && height === film.height,
      `The picture is ${width} × ${height}; its attributes say ${film.width} × ${film.height}.`,
    ],
    [duration > 2 && Number.isFinite(duration), `It lasts ${duration} s; expected more than 2.`],
    [
      near(seekableTo, duration),
      `One can seek to ${seekableTo} s of ${duration}: does the server answer ranges?`,
    ],
    [frames > 0, 'After a second no frame had been shown.'],
    [colours > 1, `After a second the picture has ${colours} colours: is it decoded at all?`],
    // Chromium goes on to the end at once from within the last picture, when that stands still for longer.
    [
      soughtTo > duration - 0.35 && soughtTo <= duration + 0.25,
      `It was sought to ${duration - 0.3} s and went to ${soughtTo}.`,
    ],
    [near(endedAt, duration), `It ended at ${endedAt} s of ${duration}.`],
  ]);
}

/**
 * What is wrong with the lengths of a film's sources: each is the same film.
 * @param durations of all its sources, in seconds
 * @returns a sentence, or none
 */
export const lengthFaults = (durations: readonly number[]): string[] =>
  faultsOf([
    [
      Math.max(...durations) - Math.min(...durations) <= 0.25,
      `Its sources last ${durations.join(' and ')} s; expected the same.`,
    ],
  ]);

/**
 * What is wrong with the tracks of a film that the reader has not touched: the captions in the page's language show,
 * and no others.
 */
export function restFaults(
  atRest: readonly TrackAtRest[],
  film: Pick<FilmOnPage, 'language' | 'tracks'>,
): string[] {
  const showing = atRest
    .filter(({ mode }) => mode === 'showing')
    .map(({ kind, language }) => `${kind} ${language}`);
  return faultsOf([
    [
      atRest.length === film.tracks.length,
      `The browser knows ${atRest.length} tracks; the page has ${film.tracks.length}.`,
    ],
    [
      showing.join() === `captions ${film.language}`,
      `From the start it shows "${showing.join()}"; expected "captions ${film.language}" alone.`,
    ],
  ]);
}

/**
 * What is wrong with a track that was turned on alone.
 * @returns sentences; none when it is as it should be
 */
export function trackFaults({ cues, late, shown, stopped }: TrackReport): string[] {
  if (stopped !== '') return [stopped];
  return faultsOf([
    [cues > 0, 'It has no cues.'],
    [late === 0, `${late} of its ${cues} cues end after the film.`],
    ...shown.map(
      ({ at, cue, active }) =>
        [
          cue !== '' && active.includes(cue),
          `At ${at} s "${active.join()}" is shown; expected "${cue}".`,
        ] as const,
    ),
  ]);
}
