import { literals } from '../alert-api-facts.ts';
import type { Catalog } from '../catalogs.ts';
import { hasLabels } from '../catalogs.ts';
import type { Page } from '../pages.ts';
import { codeSections } from './code.ts';

/** Labels of the portal that stand for a literal of the API. */
const labelOfLiteral =
  /^(?:severity|alertStatus|status|category|detectionSource|classification|determination)\./u;

/** How old, machine-translated pages wrote the literals (facts 10.1). */
const machineTranslated = [
  'Så här ser det ut:',
  'AnpassadDetection',
  'ThirdParty Sensors',
  'Upptäckt',
  'Körning',
  'Skadlig programvara',
  'Försvar',
  'Sårbarhet',
  'Rörelsen i Movement',
  'Högsta',
  'informationsal',
];

const known = Object.values(literals).flat() as string[];
const simplified = (text: string) => text.replaceAll(/[\s_-]/g, '').toLowerCase();

/**
 * What may not be written as code: the translated labels of the API’s literals, and what machines made of these.
 * A label that is the same in all languages is no translation.
 */
export function translatedLiterals(catalogs: readonly Catalog[]): ReadonlySet<string> {
  const labels = catalogs
    .filter((one) => hasLabels(one) && one.locale !== 'en')
    .flatMap(({ entries, folder }) => {
      const english = catalogs.find((one) => one.folder === folder && one.locale === 'en');
      return [...entries].filter(
        ([key, text]) => labelOfLiteral.test(key) && english?.entries.get(key) !== text,
      );
    });
  return new Set([...labels.map(([, text]) => text), ...machineTranslated].map((text) => text.toLowerCase()));
}

/** A sentence for each literal of the API that a page translates, or spells in a way that the API does not know. */
export function literalProblems(page: Page, translated: ReadonlySet<string>): string[] {
  return codeSections(page).flatMap(({ code }) =>
    code.flatMap(({ text, line }) => {
      const where = `${page.file}:${line} has the code “${text}”`;
      const parts = [
        text,
        ...text.split(/[,;|]\s*/u),
        ...[...text.matchAll(/'([^']*)'/gu)].map(([, one = '']) => one),
      ];
      const wrong = parts.find((part) => translated.has(part.toLowerCase()));
      if (wrong !== undefined)
        return [
          `${where}, where “${wrong}” is translated: the API knows its own words only. Write the literal.`,
        ];
      if (/[åäöÅÄÖ]/u.test(text))
        return [
          `${where}, with letters that no literal has: write it as machines read it, or without backticks.`,
        ];
      const near = parts.flatMap((part) =>
        known.includes(part) || !/^\p{Lu}/u.test(part)
          ? []
          : known.filter((one) => simplified(one) === simplified(part)),
      )[0];
      return near ? [`${where}: the API spells it ${near}. Write that.`] : [];
    }),
  );
}
