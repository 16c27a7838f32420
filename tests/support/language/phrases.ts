import { customers } from '../../../demos/portal/customers/index.ts';
import type { Locale } from '../../../src/config/locales.ts';
import type { Termbase } from '../termbase.ts';
import { formsOf, isPhrase, localesOf, type OwnWord } from './own-words.ts';

/** A term with what stands in parentheses in it as a form of its own: `Detection and Response Team`, `DART`. */
const withAndWithoutParentheses = (term: string) => term.split(/\s*[()]\s*/u).filter(Boolean);

/** The names that the termbase has, in both languages: a name may be written in either. */
export function termNames({ terms }: Termbase): string[] {
  const names = terms.filter(({ partOfSpeech }) => partOfSpeech === 'name');
  return names.flatMap(({ en, sv, synonyms }) => [en, sv, ...synonyms.en].flatMap(withAndWithoutParentheses));
}

/** The names that the fictional customers’ data have: the company, its analyst, its accounts, who signed its files. */
export function customerDataNames(): string[] {
  return Object.values(customers).flatMap((customer) => [
    customer.company,
    // A company is also called by the first of its names: “Lövåsen”.
    customer.company.split(' ')[0] ?? '',
    ...customer.analyst.name.split(' '),
    ...Object.values(customer.accounts).map(({ name }) => name),
    ...Object.values(customer.files).map(({ signer }) => signer ?? ''),
  ]);
}

/**
 * Finds what is right as a whole, whatever its words are: the names given and our own phrases of the language.
 * A Swedish genitive, and an English one, belong to the name.
 */
export function phrasePattern(
  names: readonly string[],
  ownWords: readonly OwnWord[],
  locale: Locale,
): RegExp {
  const own = ownWords
    .filter((entry) => entry.only === undefined && localesOf(entry).includes(locale))
    .flatMap(formsOf)
    .filter(isPhrase);
  const phrases = [...new Set([...names, ...own])].filter(Boolean).sort((a, b) => b.length - a.length);
  const sources = phrases.map((phrase) => RegExp.escape(phrase).replaceAll(/(?:\\x20)+| +/gu, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}\\\\])(?:${sources.join('|')})(?:[’']?s)?(?![\\p{L}\\p{N}])`, 'gu');
}

/** `text` with what `pattern` finds blanked, each line kept. */
export const withoutPhrases = (text: string, pattern: RegExp) =>
  text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
