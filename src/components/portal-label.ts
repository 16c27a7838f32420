import type { LabelKey } from '../../demos/portal/model/labels.ts';
import { labelFile, portalLabels } from '../config/labels.ts';
import type { Locale } from '../config/locales.ts';
import { site } from '../config/site.ts';

/**
 * The key, if it is one of a portal label.
 * @throws when it is not, naming the page that cites it, the catalog that should have it and the likeliest key meant.
 */
export function existingLabel(key: string, locale: Locale, page: string): LabelKey {
  const labels = portalLabels(locale);
  if (Object.hasOwn(labels, key)) return key as LabelKey;
  const last = key.split('.').at(-1) ?? key;
  const near = Object.keys(labels).filter(
    (known) => known.includes(last) || last.includes(known.split('.').at(-1) ?? known),
  );
  const hint =
    near.length > 0
      ? ` Did you mean ${near
          .slice(0, 3)
          .map((known) => `"${known}"`)
          .join(' or ')}?`
      : '';
  throw new Error(
    `${page} cites the portal label "${key}", which ${labelFile(key, locale)} does not have.${hint}`,
  );
}

/** The file of the page at an address, as far as an address tells: a page is written as `.md` or `.mdx`. */
export function pageFile({ pathname }: URL): string {
  const path = pathname.slice(site.base.length).replace(/\/$/u, '');
  return `content/docs/${path}.mdx`;
}
