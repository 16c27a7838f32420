import { z } from 'astro/zod';
import contradictionData from '../../content/contradictions.json';
import factData from '../../content/facts-index.json';
import sourceData from '../../content/sources.json';
import unknownData from '../../content/unverified.json';
import { inEach } from './list-locales.ts';

/** What a source is; each kind has a name in the catalogs (`sources.kind.<kind>`). */
const kind = z.enum(['documentation', 'translation', 'pictures', 'webPages', 'other']);

/** A source: what it is about, the public repository and path (or the sites) where it stands, and its years. */
const source = z.strictObject({
  kind,
  what: inEach,
  where: z.string().min(1),
  years: z.string().regex(/^\d{4}(?:–\d{4})?$/),
});

/** A section of the fact base: its topic, and the keys of the sources that it rests on. */
const section = inEach.extend({ sources: z.array(z.string()).min(1) });

/**
 * Something that was looked for and not found. `forbidden` are patterns of sentences that would state it as a fact,
 * matched without regard to case within one sentence; each must catch its `example`.
 */
const unknown = inEach.extend({
  id: z.string().regex(/^[a-z-]+$/),
  forbidden: z.array(z.strictObject({ pattern: z.string().min(1), example: z.string().min(1) })).optional(),
});

export type Unknown = z.infer<typeof unknown>;

/** `content/sources.json`, by key. Importing this file throws, naming the entry, when one of its four is not in form. */
export const sources = z.record(z.string(), source).parse(sourceData);

/** `content/facts-index.json`, by the number of the section, in order. */
export const factSections = new Map(
  Object.entries(z.record(z.string(), section).parse(factData)).sort(inOrder),
);

/** Where sources disagree, and which of them the pages follow. */
export const contradictions = z.array(inEach).parse(contradictionData);

/** What was looked for and not found. */
export const unknowns = z.array(unknown).parse(unknownData);

/** Sections by their numbers: 2.9 before 2.10. JSON would put whole numbers first. */
function inOrder([a]: readonly [string, object], [b]: readonly [string, object]): number {
  const [[chapter = 0, part = 0], [otherChapter = 0, otherPart = 0]] = [a, b].map((number) =>
    number.split('.').map(Number),
  ) as [number[], number[]];
  return chapter - otherChapter || part - otherPart;
}

/** The place of a page in the list of sources: its slug, or a name for the start page, which has none. */
export function placeInSources(slug: string): string {
  return slug === '' ? 'start' : slug.replaceAll('/', '_');
}

/** The place of a section of the fact base in the list of sections. */
export function placeOfFacts(number: string): string {
  return `facts-${number.replace('.', '-')}`;
}
