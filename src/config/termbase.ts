import { z } from 'astro/zod';
import data from '../../content/termbase.json';
import { inEach, type ListLocale } from './list-locales.ts';
import { locales } from './locales.ts';

/**
 * A Swedish form that must not be used.
 * `pattern` is the source of a regular expression, matched without regard to case and on whole words; a space
 * in it stands for any white space. `example` is a sentence part that it must catch. `rows` are the numbered
 * errors of the old, machine-translated page that it answers for.
 */
const forbidden = z.strictObject({
  pattern: z.string().min(1),
  example: z.string().min(1),
  why: inEach,
  kind: z.enum(['misleads', 'garbles', 'inconsistent']),
  rows: z.array(z.number().int().positive()).optional(),
});

/**
 * A term: how it is written in both languages, and what it means.
 * `labels` are the portal's labels that the term is, by key; a label that no simulation shows yet has none.
 * `chosenOver` are good Swedish forms that we left for this one, so that one thing has one name.
 * `synonyms` are other words that a reader may have for it, ours or not: search finds the term by them.
 * `source` says who the Swedish form comes from: HT people who translated for Microsoft, LS its current site,
 * MT+ a machine that happened to be right, R our own reasons.
 * `page` is the page that explains it, as a slug without the language: search leads there first.
 */
const term = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  en: z.string().min(1),
  sv: z.string().min(1),
  partOfSpeech: z.enum(['noun', 'verb', 'adjective', 'name', 'phrase']),
  isLabel: z.boolean(),
  labels: z.array(z.string()),
  definition: inEach,
  chosenOver: z.array(z.string().min(1)).min(1).optional(),
  synonyms: z.strictObject({ sv: z.array(z.string()), en: z.array(z.string()) }),
  forbidden: z.array(forbidden),
  source: z.enum(['HT', 'LS', 'MT+', 'R']),
  page: z.string().optional(),
});

const schema = z.strictObject({
  terms: z.array(term),
  /** Forbidden forms that belong to no one term. */
  phrases: z.array(forbidden),
  /** Errors of the old page that no pattern can catch without false alarms, and what keeps them out instead. */
  unmatchedRows: z.array(z.strictObject({ row: z.number().int().positive(), why: z.string().min(1) })),
  /** Words that are wrong only in some senses, so that a person must look. */
  leftToReaders: z.array(z.strictObject({ words: z.string().min(1), why: z.string().min(1) })),
});

export type Termbase = z.infer<typeof schema>;
export type Term = z.infer<typeof term>;
export type Forbidden = z.infer<typeof forbidden>;

/** `content/termbase.json`. Importing this throws, naming the entry, when one is not in form. */
export const termbase: Termbase = schema.parse(data);

/** The terms of `content/termbase.json`; the same as {@link termbase}. */
export function loadTermbase(): Termbase {
  return termbase;
}

/** Pages that list terms. A term stands on one of them, under its id. */
export type TermPage = 'reference/glossary' | 'reference/portal-labels' | 'reference/word-choices';

/** The page on which a term is listed: labels apart, then things apart from ways of saying something. */
export function listedOn({ isLabel, partOfSpeech }: Term): TermPage {
  if (isLabel) return 'reference/portal-labels';
  return partOfSpeech === 'noun' || partOfSpeech === 'name' ? 'reference/glossary' : 'reference/word-choices';
}

/** The terms that a page lists, in the alphabet of a language (Swedish has å, ä and ö last). */
export function termsOn(page: TermPage, locale: ListLocale): Term[] {
  const { compare } = new Intl.Collator(locales[locale].lang);
  return termbase.terms.filter((one) => listedOn(one) === page).sort((a, b) => compare(a[locale], b[locale]));
}
