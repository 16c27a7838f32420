import { filmById } from '../../demos/films/index.ts';
import {
  addressOfFilm,
  courseAddress,
  pageOfScenario,
  standaloneAddress,
} from '../../src/config/addresses.ts';
import { guideAddress } from '../../src/config/guide.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { site } from '../../src/config/site.ts';

const [first] = completeTags as [Locale];

/** One page of each kind that is built in another way, in a language. */
export const pagesOfKinds = (locale: Locale): Readonly<Record<string, string>> => ({
  chooser: site.base,
  lost: `${site.base}404.html`,
  start: pathTo(locale),
  text: pathTo(locale, 'prepare/before-you-apply'),
  table: pathTo(locale, 'reference/alert-api'),
  glossary: pathTo(locale, 'reference/glossary'),
  film: addressOfFilm(locale, filmById('opt-in').id).replace(/#.*$/u, ''),
  talk: pathTo(locale, 'talks/account-teams'),
  simulation: pageOfScenario(locale, 'opt-in'),
  questions: pageOfScenario(locale, 'eligibility'),
  play: standaloneAddress(locale, 'play', 'opt-in'),
  present: standaloneAddress(locale, 'present', 'opt-in'),
  audience: standaloneAddress(locale, 'audience', 'opt-in'),
  embed: standaloneAddress(locale, 'embed', 'opt-in'),
  course: courseAddress(locale),
  guide: guideAddress(locale),
});

/** The same in the first language. */
export const kindsOfPage = pagesOfKinds(first);
