import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Head = StarlightRouteData['head'];

interface Truth {
  /** The languages (tags, BCP 47) in which the page is not written. */
  unwritten: readonly string[];
  /** The page of which this one shows the text, when it is not translated. */
  original?: { url: string; lang: string } | undefined;
}

/**
 * What Starlight says to machines about a page, put right where a language is still being translated: a page that is
 * not written in it is not offered as a translation, and says of itself whose text it shows.
 */
export function honestHead(head: Head, { unwritten, original }: Truth): Head {
  const kept = head.filter(
    ({ attrs }) =>
      // The icon stands in the page (favicon.ts).
      attrs?.['rel'] !== 'shortcut icon' &&
      (attrs?.['rel'] !== 'alternate' || !unwritten.includes(String(attrs['hreflang']))),
  );
  if (!original) return kept;
  return kept.map((tag) => {
    const { attrs } = tag;
    if (attrs?.['rel'] === 'canonical') return { ...tag, attrs: { ...attrs, href: original.url } };
    if (attrs?.['property'] === 'og:url') return { ...tag, attrs: { ...attrs, content: original.url } };
    if (attrs?.['property'] === 'og:locale') return { ...tag, attrs: { ...attrs, content: original.lang } };
    return tag;
  });
}
