import { z } from 'astro/zod';
import { completeTags, isLocale, type Locale } from '../../../src/config/locales.ts';
import { readText } from '../project-files.ts';

export const ownWordsFile = 'content/words.json';

/**
 * Why a word that no dictionary has is right. One of: the id of the `term` it belongs to; the key of the portal's
 * `label` that it stands in; the `name` of what; a `literal`, written as machines write it; or an `ordinary` word,
 * with what it is made of or who else writes it so.
 */
const because = z.union([
  z.strictObject({ term: z.string().min(1) }),
  z.strictObject({ label: z.string().min(1) }),
  z.strictObject({ name: z.string().min(10) }),
  z.strictObject({ literal: z.string().min(10) }),
  z.strictObject({ ordinary: z.string().min(10) }),
]);

const entry = z.strictObject({
  /** The word, or several that are right together only: `Experts on Demand`. Small letters unless it is a name. */
  word: z.string().regex(/^\S(?:.*\S)?$/u),
  locale: z.union([
    z.custom<Locale>((value) => typeof value === 'string' && isLocale(value)),
    z.literal('both'),
  ]),
  /** A word of the dictionary that is inflected in the same way: `jakt` for `hotjakt`. */
  like: z.string().min(1).optional(),
  /** Other forms of the word, one by one, where no word of the dictionary has the same. */
  forms: z.array(z.string().min(1)).min(1).optional(),
  /** `labels`: right in the portal’s labels alone, which are Microsoft’s words. */
  only: z.literal('labels').optional(),
  because,
});

export type OwnWord = z.infer<typeof entry>;

/** What has no place in one word: then it is looked for as it stands. */
export const isPhrase = (word: string) => !/^\p{L}+(?:[’'-]\p{L}+)*$/u.test(word);

/** The languages in which a word of the list is right. */
export const localesOf = ({ locale }: OwnWord): readonly Locale[] =>
  locale === 'both' ? completeTags : [locale];

/** The word and the forms that are listed with it. */
export const formsOf = ({ word, forms = [] }: OwnWord): string[] => [word, ...forms];

/**
 * Our own words, which no dictionary has.
 * @throws when an entry is not in form, naming it by its place in the list
 */
export function loadOwnWords(): OwnWord[] {
  return z.array(entry).parse(JSON.parse(readText(ownWordsFile)));
}
