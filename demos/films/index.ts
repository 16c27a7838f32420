import type { Film } from './film.ts';
import { fourMenusFilm } from './four-menus/film.ts';
import { optInFilm } from './opt-in/film.ts';
import { servicesHubFilm } from './services-hub/film.ts';

/** Every film. A folder that is not listed here fails a test. */
export const films: readonly Film[] = [optInFilm, fourMenusFilm, servicesHubFilm];

/**
 * The film with that id.
 * @throws when there is none, naming those that exist
 */
export function filmById(id: string): Film {
  const found = films.find((film) => film.id === id);
  if (found) return found;
  throw new Error(
    `There is no film "${id}" in demos/films/index.ts. It lists: ${films.map((film) => film.id).join(', ')}.`,
  );
}
