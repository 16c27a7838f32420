import type { Lack } from './fallback.ts';
import type { FolderLack } from './voice.ts';

/** How far the simulations of a language have come. */
export interface Spoken {
  /** Those that are shown in it, by id. */
  readonly shown: readonly string[];
  /** Those whose own words are there, but not all that they say beside them. */
  readonly held: readonly { readonly id: string; readonly lacks: readonly FolderLack[] }[];
}

/** As many of the names as a line holds, and how many there are beside them. */
function named(names: readonly string[], most: number): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}

const pagesSentence = ({ pages, allPages }: Lack) =>
  pages.length > 0
    ? `${allPages - pages.length} of ${allPages} pages are there (not yet ${named(
        pages.map((slug) => slug || 'index'),
        4,
      )}).`
    : `All ${allPages} pages are there.`;

/** The parts of the site whose texts are counted together, as beginnings of folders. */
const areas = ['content/i18n', 'content/diagrams', 'demos/player', 'demos/scenarios', 'demos/portal'];

function textsSentence({ catalogs }: Lack): string[] {
  const counted = areas.flatMap((area) => {
    const within = catalogs.filter(({ folder }) => `${folder}/`.startsWith(`${area}/`));
    const lacks = within.reduce((sum, { keys }) => sum + keys.length, 0);
    const all = within.reduce((sum, one) => sum + one.all, 0);
    return lacks > 0 ? [`${lacks} of ${all} in ${area}`] : [];
  });
  return counted.length > 0 ? [`Texts not yet there: ${counted.join(', ')}.`] : [];
}

/** What is almost complete lacks something by mistake: it is named. */
function nearlySentence(locale: string, { catalogs }: Lack): string[] {
  const nearly = catalogs.filter(({ keys, all }) => keys.length > 0 && keys.length * 5 <= all);
  const each = nearly.map(({ folder, keys }) => `${folder}/${locale}.json (${named(keys, 3)})`);
  return each.length > 0 ? [`Almost complete: ${named(each, 3)}.`] : [];
}

function heldSentence(locale: string, { shown, held }: Spoken): string[] {
  const each = held.map(({ id, lacks }) => {
    const files = lacks.map(({ folder, keys }) => `${folder}/${locale}.json (${named(keys, 2)})`);
    return `The words of ${id} are there; its simulation also needs those in ${named(files, 3)}.`;
  });
  return [
    ...(shown.length > 0 ? [`Simulations shown in it: ${named(shown, 11)}.`] : []),
    ...each.slice(0, 1),
  ];
}

/**
 * What a language lacks, in a paragraph for who translates.
 * @param locale the language, as it stands in addresses
 * @param instead the English name of the language that is shown instead
 */
export function lackNote(locale: string, lack: Lack, spoken: Spoken, instead: string): string {
  if (lack.pages.length === 0 && lack.catalogs.every(({ keys }) => keys.length === 0)) {
    return `${locale}: everything is there. Remove "partial" from its line in src/config/locales.ts, and it will be held to be complete.`;
  }
  return [
    `${locale}:`,
    pagesSentence(lack),
    ...textsSentence(lack),
    ...nearlySentence(locale, lack),
    ...heldSentence(locale, spoken),
    `Until then, what is missing is shown in ${instead}.`,
  ].join(' ');
}
