import equalInBoth from '../../contract/equal-in-both.json' with { type: 'json' };
import { loadCatalogs } from '../catalogs.ts';
import { loadPages } from '../pages.ts';
import { loadTermbase } from '../termbase.ts';
import { type ReadText, textsOfCatalog, textsOfPage, textsOfTermbase } from './texts.ts';

/** Every text of the project that a reader meets: pages, catalogs, terms. */
export function loadTexts(): ReadText[] {
  return [
    ...loadPages().flatMap(textsOfPage),
    ...loadCatalogs().flatMap((catalog) =>
      textsOfCatalog(
        catalog,
        new Set(equalInBoth.filter(({ folder }) => folder === catalog.folder).map(({ key }) => key)),
      ),
    ),
    ...textsOfTermbase(loadTermbase()),
  ];
}
