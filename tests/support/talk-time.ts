import type { Talk } from '../../demos/talks/talk.ts';
import type { CompleteLocale } from '../../src/config/locales.ts';

/** How many words a minute a speaker says who wants to be followed: Swedish words are longer. */
const pace: Readonly<Record<CompleteLocale, number>> = { sv: 120, en: 130 };

/** A sentence for each moment of a talk whose words take longer to say than the moment lasts. Labels are said too. */
export function tooLong(
  { id, moments }: Talk,
  locale: CompleteLocale,
  words: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(moments).flatMap(([moment, { seconds }]) => {
    const said = (words[`${moment}.say`] ?? '').replaceAll(
      /\$t\(portal:([^),]+)[^)]*\)/gu,
      (_, key: string) => labels[key] ?? key,
    );
    const count = said.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const needed = (count / pace[locale]) * 60;
    if (needed <= seconds) return [];
    return [
      `demos/talks/${id}/${locale}.json says ${count} words in “${moment}.say”: ${needed.toFixed(1)} seconds at ${pace[locale]} words a minute, and the moment has ${seconds}. Say less, or give it longer in talk.ts.`,
    ];
  });
}
