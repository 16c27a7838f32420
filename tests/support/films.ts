import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type BuiltPage, builtPages } from './built-site.ts';

/** A `<video data-film>` on a built page, as its HTML says it is. */
export interface FilmOnPage {
  /** The film, `opt-in`; the same in each language. */
  readonly id: string;
  /** The page's address from the site's base: `/sv/do/apply/`. */
  readonly address: string;
  /** The page's language, from `<html lang>`. */
  readonly language: string;
  readonly width: number;
  readonly height: number;
  /** In the order in which a browser tries them. */
  readonly sources: readonly { readonly type: string; readonly src: string }[];
  /** In the order in which they stand. */
  readonly tracks: readonly {
    readonly kind: string;
    readonly language: string;
    readonly isDefault: boolean;
  }[];
}

/** Every element below a node that has this name, in the order of the page. */
function elementsNamed(name: string, node: Tree.Node): Tree.Element[] {
  const here = 'tagName' in node && node.tagName === name ? [node] : [];
  return 'childNodes' in node
    ? [...here, ...node.childNodes.flatMap((child) => elementsNamed(name, child))]
    : here;
}

const attributesOf = (element: Tree.Element | undefined): Record<string, string | undefined> =>
  Object.fromEntries((element?.attrs ?? []).map(({ name, value }) => [name, value]));

/** The films of one page. */
export function filmsOn({ address, html }: Pick<BuiltPage, 'address' | 'html'>): FilmOnPage[] {
  if (!html.includes('data-film=')) return [];
  const page = parse(html);
  const language = attributesOf(elementsNamed('html', page)[0])['lang'] ?? '';
  return elementsNamed('video', page).flatMap((video): FilmOnPage[] => {
    const { 'data-film': id, width, height } = attributesOf(video);
    if (id === undefined) return [];
    const sources = elementsNamed('source', video)
      .map(attributesOf)
      .map(({ type = '', src = '' }) => ({ type, src }));
    const tracks = elementsNamed('track', video)
      .map(attributesOf)
      .map((track) => ({
        kind: track['kind'] ?? 'subtitles',
        language: track['srclang'] ?? '',
        isDefault: track['default'] !== undefined,
      }));
    return [{ id, address, language, width: Number(width), height: Number(height), sources, tracks }];
  });
}

/** Every film of the built site. It may have none, or films that lack something: `lacksOf` says so. */
export const builtFilms = (): FilmOnPage[] => builtPages().flatMap(filmsOn);

/**
 * What keeps films from being tried, a sentence each: of fewer films, sources or tracks fewer tests are made, and
 * nobody would notice. Said in a test of its own, since a file of tests that throws keeps the others from running.
 */
export function lacksOf(films: readonly FilmOnPage[]): string[] {
  if (films.length === 0)
    return ['No built page has a <video data-film="…">: show a film on a page, and run "npm run build".'];
  return films.flatMap(({ address, id, sources, tracks, width, height }) =>
    [
      ...(sources.length > 1 ? [] : ['two <source> elements, one for each way of coding the picture']),
      ...(tracks.some(({ kind }) => kind === 'captions') ? [] : ['a <track kind="captions">']),
      ...(width > 0 && height > 0 ? [] : ['a width and a height']),
    ].map((lack) => `${address}: the film "${id}" lacks ${lack}. See where its <video> is written.`),
  );
}

/** Where the `<video>` of a film is in its page, as a CSS selector. */
export const selectorOf = ({ id }: Pick<FilmOnPage, 'id'>) => `video[data-film="${id}"]` as const;
