import type { Locale } from '../../config/locales.ts';
import { pathTo } from '../../config/paths.ts';

/**
 * The text of a page that is not translated, as HTML, with its links leading to the same pages in the reader's
 * language. A link to a heading of a page that is translated keeps its language: the heading is called otherwise there.
 * @param isTranslated whether a page, by its slug, is written in the reader's language
 */
export function linksInto(
  html: string,
  from: Locale,
  to: Locale,
  isTranslated: (slug: string) => boolean,
): string {
  const link = new RegExp(`(<a\\b[^>]*?\\shref=")${pathTo(from)}([^"#?]*)(#[^"]*)?(?=")`, 'gu');
  return html.replaceAll(link, (whole, before: string, path: string, place = '') => {
    const heading = place !== '' && !place.includes('--');
    return heading && isTranslated(path.replace(/\/$/u, ''))
      ? whole
      : `${before}${pathTo(to)}${path}${place}`;
  });
}
