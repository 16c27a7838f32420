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

/**
 * The films of one page.
 * @throws when a film lacks what every film has: then fewer tests would be made of it, and nobody would notice
 */
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
    const lacks = [
      ...(sources.length > 1 ? [] : ['two <source> elements, one for each way of coding the picture']),
      ...(tracks.some(({ kind }) => kind === 'captions') ? [] : ['a <track kind="captions">']),
      ...(Number(width) > 0 && Number(height) > 0 ? [] : ['a width and a height']),
    ];
    if (lacks.length > 0)
      throw new Error(
        `${address}: the film "${id}" lacks ${lacks.join(', ')}. See where its <video> is written.`,
      );
    return [{ id, address, language, width: Number(width), height: Number(height), sources, tracks }];
  });
}

/**
 * Every film of the built site.
 * @throws when there is none: a test of no films would hold whatever the films are like
 */
export function builtFilms(): FilmOnPage[] {
  const films = builtPages().flatMap(filmsOn);
  if (films.length === 0)
    throw new Error(
      'No built page has a <video data-film="…">, so there is no film to play: build a page that shows one with "npm run build".',
    );
  return films;
}

/** Where the `<video>` of a film is in its page, as a CSS selector. */
export const selectorOf = ({ id }: Pick<FilmOnPage, 'id'>) => `video[data-film="${id}"]` as const;
