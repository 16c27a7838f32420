import { z } from 'astro/zod';
import entries from '../../content/termbase.json' with { type: 'json' };

/**
 * A Swedish form that must not be used.
 * `pattern` is the source of a regular expression, matched without regard to case and on whole words; a space
 * in it stands for any white space. `example` is a sentence part that it must catch. `rows` are the numbered
 * errors of the old, machine-translated page that it answers for.
 */
const forbidden = z.strictObject({
  pattern: z.string().min(1),
  example: z.string().min(1),
  why: z.string().min(1),
  kind: z.enum(['misleads', 'garbles', 'inconsistent']),
  rows: z.array(z.number().int().positive()).optional(),
});

/**
 * A term: how it is written in both languages, and what it means.
 * `labels` are the portal's labels that the term is, by key; a label that no simulation shows yet has none.
 * `synonyms` are other words that a reader may have for it, ours or not: search finds the term by them.
 * `page` is the page that explains it, as a slug without the language: search leads there first.
 * `source` says who the Swedish form comes from: HT people who translated for Microsoft, LS its current site,
 * MT+ a machine that happened to be right, R our own reasons.
 */
const term = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  en: z.string().min(1),
  sv: z.string().min(1),
  partOfSpeech: z.enum(['noun', 'verb', 'adjective', 'name', 'phrase']),
  isLabel: z.boolean(),
  labels: z.array(z.string()),
  definition: z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }),
  synonyms: z.strictObject({ sv: z.array(z.string()), en: z.array(z.string()) }),
  page: z
    .string()
    .regex(/^[a-z0-9/-]+$/)
    .optional(),
  forbidden: z.array(forbidden),
  source: z.enum(['HT', 'LS', 'MT+', 'R']),
});

const termbase = z.strictObject({
  terms: z.array(term),
  /** Forbidden forms that belong to no one term. */
  phrases: z.array(forbidden),
  /** Errors of the old page that no pattern can catch without false alarms, and why. */
  unmatchedRows: z.array(z.strictObject({ row: z.number().int().positive(), why: z.string().min(1) })),
  /** Words that are wrong only in some senses, so that a person must look. */
  leftToReaders: z.array(z.strictObject({ words: z.string().min(1), why: z.string().min(1) })),
});

export type Termbase = z.infer<typeof termbase>;
export type Term = z.infer<typeof term>;
export type Forbidden = z.infer<typeof forbidden>;

/** The terms of `content/termbase.json`. Throws, naming the entry, when one is not in form. */
export function loadTermbase(): Termbase {
  return termbase.parse(entries);
}
