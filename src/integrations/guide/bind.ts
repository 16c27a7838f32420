import { parse, serialize, serializeOuter } from 'parse5';
import { slugOfChapter } from '../../config/guide.ts';
import { chapterText } from './chapter-text.ts';
import { type LinkMap, turnLinks } from './links.ts';
import { attribute, type Element, elementsIn, hasClass, setAttribute } from './tree.ts';

const slugOf = (chapter: Element) => slugOfChapter(attribute(chapter, 'id') ?? '');

/** Reads a built page by its address. */
export type ReadPage = (address: string) => Promise<string>;

/**
 * Puts the text of every page into the document that waits for it.
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
  const head = all.find(({ tagName }) => tagName === 'head');
  const see = attribute(all.find((element) => hasClass(element, 'guide')) as Element, 'data-see') ?? '';
  const numbers = new Map(
    chapters.map((chapter) => [slugOf(chapter), Number(attribute(chapter, 'data-number'))]),
  );
  const known = new Set(
    all
      .filter(({ tagName }) => ['style', 'link'].includes(tagName))
      .map((element) => serializeOuter(element)),
  );
  for (const chapter of chapters) {
    const slug = slugOf(chapter);
    const place = [...elementsIn(chapter)].find(
      (element) => attribute(element, 'data-text-of') !== undefined,
    );
    const address = place && attribute(place, 'data-text-of');
    if (!place || !address) {
      throw new Error(
        `The chapter "${slug}" of the whole guide has no place for its text: expected an element with data-text-of in src/components/guide/Chapter.astro.`,
      );
    }
    const { nodes, styles } = chapterText(await readPage(address), { slug, number: numbers.get(slug) ?? 0 });
    place.childNodes = nodes;
    for (const node of nodes) node.parentNode = place;
    setAttribute(place, 'data-text-of', undefined);
    turnLinks(chapter, slug, { ...places, numbers, see });
    // What a page's parts look like is written in its style sheets: the chapter has the same parts.
    for (const style of styles) {
      const text = serializeOuter(style);
      if (known.has(text) || !head) continue;
      known.add(text);
      head.childNodes.push(style);
      style.parentNode = head;
    }
  }
  return serialize(document);
}
