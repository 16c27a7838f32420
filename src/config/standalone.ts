import { scenarios } from '../../demos/scenarios/index.ts';
import { isLocale, type Locale, localeTags } from './locales.ts';

/** The addresses of the pages that show one scenario each: every language, every scenario. */
export function standalonePaths(): { params: { lang: Locale; scenario: string } }[] {
  return localeTags.flatMap((lang) => scenarios.map(({ id }) => ({ params: { lang, scenario: id } })));
}

/**
 * Language and scenario of such a page, from the parts of its address.
 * @throws when they are none of {@link standalonePaths}.
 */
export function standaloneParams(params: Record<string, string | undefined>): {
  locale: Locale;
  scenario: string;
} {
  const { lang, scenario } = params;
  if (isLocale(lang) && scenario) return { locale: lang, scenario };
  throw new Error(`"${lang}" and "${scenario}" do not name a language and a scenario of this site.`);
}
