import type { Locale } from './locales.ts';

/*
 * How the files of a film are called. The films, their posters and pictures lie in public/films/, where `npm run films`
 * puts them; captions and chapters are written when the site is built.
 */

/** The width and height of every film, in pixels. */
export const filmSize = { width: 1280, height: 720 } as const;

/** The folder in which they are served, from the site's base. */
export const filmFolder = 'films';

/** A film whose picture is in one language. The first ending is the one that is offered first: AV1, then H.264 for those without. */
export const filmName = (film: string, picture: Locale, ending: 'webm' | 'mp4') =>
  `${film}.${picture}.${ending}`;

/** The picture that stands in a film's place until it is started. */
export const posterName = (film: string, picture: Locale) => `${film}.${picture}.avif`;

/** The picture that stands for a chapter: the last of it. */
export const stillName = (film: string, picture: Locale, chapter: string) =>
  `${film}.${picture}.${chapter}.avif`;

/** The captions of a film in one language. */
export const captionsName = (film: string, picture: Locale, language: Locale) =>
  `${film}.${picture}.captions.${language}.vtt`;

/** The titles of a film's chapters in one language. */
export const chaptersName = (film: string, picture: Locale, language: Locale) =>
  `${film}.${picture}.chapters.${language}.vtt`;
