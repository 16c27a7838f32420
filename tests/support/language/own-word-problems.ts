import { listLocale } from '../../../src/config/list-locales.ts';
import type { Catalog } from '../catalogs.ts';
import { hasLabels } from '../catalogs.ts';
import { findForbidden } from '../forbidden-forms.ts';
import { forbiddenForms, type Termbase } from '../termbase.ts';
import { formsOf, isPhrase, localesOf, type OwnWord, ownWordsFile } from './own-words.ts';
import type { ReadText } from './texts.ts';

/** How an entry is named in the sentence of a failure. */
const entryOf = ({ word }: OwnWord) => `${ownWordsFile} has “${word}”`;

/** What is left of a word when its ending is taken off: enough to find its inflected forms. */
const stemOf = (word: string) => (word.length > 4 ? word.slice(0, -1) : word);

/** Finds a word of the list in running text, in any of its forms. */
function usePattern({ word, like, forms = [] }: OwnWord): RegExp {
  const exact = [word, ...forms].map((form) => RegExp.escape(form).replaceAll('\\x20', '\\s+'));
  const sources = like === undefined ? exact : [...exact, `${RegExp.escape(stemOf(word))}\\p{L}*`];
  return new RegExp(`(?<!\\p{L})(?:${sources.join('|')})(?!\\p{Ll}{3})`, isPhrase(word) ? 'u' : 'iu');
}

/** A sentence for each entry that no text in its language needs. */
export function unusedOwnWords(words: readonly OwnWord[], texts: readonly ReadText[]): string[] {
  return words
    .filter((entry) => {
      const pattern = usePattern(entry);
      return !texts.some(
        ({ locale, text, inLabels = false }) =>
          localesOf(entry).includes(locale) && (entry.only === undefined || inLabels) && pattern.test(text),
      );
    })
    .map((entry) => `${entryOf(entry)}, which no text uses: remove it.`);
}

/** A sentence for each entry whose reason does not hold: a term or label that is not there, or is another word. */
export function unjustifiedOwnWords(
  words: readonly OwnWord[],
  base: Termbase,
  catalogs: readonly Catalog[],
): string[] {
  const labels = catalogs.filter(hasLabels);
  const reasonTexts = ({ because, ...entry }: OwnWord): [string, string[]] | undefined => {
    const locales = localesOf({ because, ...entry });
    if ('term' in because) {
      const term = base.terms.find(({ id }) => id === because.term);
      const texts = term
        ? [term.en, term.sv, ...locales.flatMap((one) => term.synonyms[listLocale(one)])]
        : [];
      return [`the term “${because.term}”`, texts];
    }
    if ('label' in because) {
      const texts = labels.flatMap(({ entries }) => entries.get(because.label) ?? []);
      return [`the label “${because.label}”`, texts];
    }
    return undefined;
  };
  return words.flatMap((entry) => {
    const [reason, texts] = reasonTexts(entry) ?? [];
    if (reason === undefined || texts === undefined) return [];
    if (texts.length === 0)
      return [`${entryOf(entry)} because of ${reason}, which does not exist: name another reason.`];
    const stem = stemOf(entry.word).toLowerCase();
    return texts.some((text) => text.toLowerCase().includes(stem))
      ? []
      : [`${entryOf(entry)} because of ${reason}, which says “${texts.join('”, “')}”: name another reason.`];
  });
}

/** A sentence for each entry that is a wrong form, which the termbase forbids. */
export function forbiddenOwnWords(words: readonly OwnWord[], base: Termbase): string[] {
  const forms = forbiddenForms(base);
  return words
    .filter((entry) => localesOf(entry).includes('sv'))
    .flatMap((entry) =>
      formsOf(entry)
        .filter((word) => forms.some((form) => findForbidden(word, form).length > 0))
        .map((word) => `${entryOf(entry)}, but the termbase forbids “${word}”: remove it.`),
    );
}

/** A sentence for each word that the list has twice in a language. */
export function doubleOwnWords(words: readonly OwnWord[]): string[] {
  const seen = new Map<string, OwnWord>();
  return words.flatMap((entry) =>
    localesOf(entry).flatMap((locale) =>
      formsOf(entry).flatMap((form) => {
        const id = `${locale} ${form}`;
        const first = seen.get(id);
        seen.set(id, entry);
        return first
          ? [`${entryOf(entry)}, but “${form}” is there already (“${first.word}”): keep one.`]
          : [];
      }),
    ),
  );
}
