/**
 * The element that the part of an address after `#` names, as a browser finds it: by the text as it stands, else
 * with its escapes read (`#n%C3%A4sta-steg`), since browsers escape what is not ASCII. Anything may stand there;
 * what cannot be read names nothing.
 */
export function namedByAnchor(
  page: { getElementById(id: string): Element | null },
  hash: string,
): Element | null {
  const anchor = hash.startsWith('#') ? hash.slice(1) : hash;
  return page.getElementById(anchor) ?? page.getElementById(readable(anchor));
}

function readable(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
