import type { APIRoute, GetStaticPaths } from 'astro';
import { films } from '../../../demos/films/index.ts';
import { chapterFile } from '../../../demos/films/webvtt.ts';
import { captionsName, chaptersName } from '../../config/film-files.ts';
import { filmWords, tellingOf } from '../../config/films.ts';
import { completeTags } from '../../config/locales.ts';

/** A name without its ending, which stands in the route. */
const withoutEnding = (name: string) => name.replace(/\.vtt$/u, '');

/** The captions and the chapters of each film, for each language of its picture in every language that is whole. */
export const getStaticPaths = (() =>
  films.flatMap((film) =>
    completeTags.flatMap((picture) => {
      const { captions, timeline } = tellingOf(film, picture);
      return completeTags.flatMap((language) => {
        const titles = filmWords(film, language);
        return [
          [captionsName(film.id, picture, language), captions(language)],
          [
            chaptersName(film.id, picture, language),
            chapterFile(timeline, (chapter) => titles[`chapter.${chapter}`] ?? chapter),
          ],
        ].map(([name = '', content]) => ({ params: { name: withoutEnding(name) }, props: { content } }));
      });
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['content'], { headers: { 'Content-Type': 'text/vtt; charset=utf-8' } });
