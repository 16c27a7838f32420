/**
 * Fetches the style sheet for paper, which stands in a `<noscript>` of the head: a browser fetches a linked one before the
 * first paint, and nobody prints before having seen the page. Where no scripts run, it is linked as it stands.
 * In the words of a classic script, to be run once the page is at rest.
 */
export const paperScript =
  "for(const kept of document.querySelectorAll('head>noscript'))kept.outerHTML=kept.textContent";

/** The link to the style sheet for paper, as it stands in a page that runs {@link paperScript}, or in one that does not. */
export function paperLink(address: string, waits: boolean): string {
  const link = `<link rel="stylesheet" href="${address}" media="print">`;
  return waits ? `<noscript>${link}</noscript>` : link;
}
