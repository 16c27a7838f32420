import { type Standard, standards } from '../../demos/course/tracking/reported.ts';
import { type CompleteLocale, completeTags } from './locales.ts';

/** A package of the course for an LMS: of one language, in one standard. */
export interface Package {
  readonly locale: CompleteLocale;
  readonly standard: Standard;
}

/** Every package, by language. A language that is still being translated has none. */
export const packages: readonly Package[] = completeTags.flatMap((locale) =>
  standards.map((standard) => ({ locale, standard })),
);

/** Where a package lies, from the site's base. */
export const packageFile = ({ locale, standard }: Package) =>
  `packages/threat-experts-${locale}-${standard}.zip`;
