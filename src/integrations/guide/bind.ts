import { parse, serialize } from 'parse5';
import { slugOfChapter } from '../../config/guide.ts';
import { chapterText, stylesOf } from './chapter-text.ts';
import { type LinkMap, turnLinks } from './links.ts';
import { attribute, type Element, elementsIn, hasClass, setAttribute, textNode, textOf } from './tree.ts';

const slugOf = (chapter: Element) => slugOfChapter(attribute(chapter, 'id') ?? '');

/** Reads a built page by its address. */
export type ReadPage = (address: string) => Promise<string>;

/** Stands around the id of a chapter where its text will be put: no text holds such a sign. */
const mark = '\uE000';

/** Where the text of a chapter belongs, and the page that it comes from. */
function placeIn(chapter: Element, slug: string): { place: Element; address: string } {
  const place = [...elementsIn(chapter)].find((element) => attribute(element, 'data-text-of') !== undefined);
  const address = place && attribute(place, 'data-text-of');
  if (place && address) return { place, address };
  throw new Error(
    `The chapter "${slug}" of the whole guide has no place for its text: expected an element with data-text-of in src/components/guide/Chapter.astro.`,
  );
}

/**
 * How many signs a text has, roughly: the style sheet reckons from it how high a chapter is that has not been laid out.
 * In few steps, since each makes a rule.
 */
const lengthOf = (prose: Element) => Math.ceil(textOf(prose).length / 500) * 500;

/**
 * Puts the text of every page into the document that waits for it. Each text is written out before the next page is
 * read, so that no more than one is held as a tree.
 * @param shell the built document with a cover, a table of contents and empty chapters (`src/components/guide/`)
 * @param places where the site lives on its host, and the start page of the language
 * @throws when a page is missing, or a chapter does not say which it is
 */
export async function bindGuide(
  shell: string,
  readPage: ReadPage,
  places: Pick<LinkMap, 'base' | 'start'>,
): Promise<string> {
  const document = parse(shell);
  const all = [...elementsIn(document)];
  const chapters = all.filter((element) => hasClass(element, 'guide-chapter'));
  const see = attribute(all.find((element) => hasClass(element, 'guide')) as Element, 'data-see') ?? '';
  const numbers = new Map(
    chapters.map((chapter) => [slugOf(chapter), Number(attribute(chapter, 'data-number'))]),
  );
  const map = { ...places, numbers, see };
  const styles = new Set(stylesOf(shell));
  const own = styles.size;
  const texts = new Map<string, string>();
  for (const chapter of chapters) {
    const slug = slugOf(chapter);
    const { place, address } = placeIn(chapter, slug);
    const text = chapterText(await readPage(address), { slug, number: numbers.get(slug) ?? 0 });
    turnLinks(chapter, slug, map);
    turnLinks(text.prose, slug, map);
    texts.set(slug, serialize(text.prose));
    setAttribute(chapter, 'style', `--signs: ${lengthOf(text.prose)}`);
    place.childNodes = [textNode(mark + slug + mark)];
    setAttribute(place, 'data-text-of', undefined);
    // What a page's parts look like is written in its style sheets: the chapter has the same parts.
    for (const style of text.styles) styles.add(style);
  }
  return serialize(document)
    .replace('</head>', () => `${[...styles].slice(own).join('')}</head>`)
    .replaceAll(new RegExp(`${mark}(.*?)${mark}`, 'gu'), (_, slug: string) => texts.get(slug) ?? '');
}
