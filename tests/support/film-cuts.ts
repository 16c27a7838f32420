import { type Film, shotsOf } from '../../demos/films/film.ts';
import { films } from '../../demos/films/index.ts';
import type { Recording, Recordings } from '../../demos/films/recording.ts';
import { type Telling, tell } from '../../demos/films/telling.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { pageCatalogsOf } from '../../src/config/simulation-words.ts';
import { readText } from './project-files.ts';

/** A film with its picture in one language, as files hold it. */
export interface Cut {
  readonly film: Film;
  readonly picture: Locale;
}

/** Every film in every language in which it is recorded. */
export const cuts: readonly Cut[] = films.flatMap((film) =>
  completeTags.map((picture) => ({ film, picture })),
);

/** What `test.each` calls a film. */
export const named = cuts.map((cut) => [`${cut.film.id} in ${cut.picture}`, cut] as const);

/** A film told with the words that stand in the project. */
export const toldFilm = ({ film, picture }: Cut): Telling<Locale> =>
  tell(film, picture, completeTags, ({ id }, locale) => pageCatalogsOf(id, locale));

/**
 * What was noted when a film was recorded.
 * @throws when it has not been, saying how that is done
 */
export function recordingOf({ film, picture }: Cut): Recording {
  const file = `demos/films/${film.id}/recorded.json`;
  let all: Recordings = {};
  try {
    all = JSON.parse(readText(file));
  } catch {
    // Told below: there is no such recording.
  }
  const recording = all[picture];
  if (recording) return recording;
  throw new Error(
    `${file} has no recording in ${picture}: the film has not been recorded. Run "npm run films -- ${film.id}".`,
  );
}

/** The names under which a film's steps are noted, and its title: `opt-in.apply`. */
export const noted = (film: Film): string[] => [
  'title',
  ...shotsOf(film).map(({ scenario, step }) => `${scenario.id}.${step}`),
];
