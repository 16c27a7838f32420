import {
  commonHeaders,
  type Headers,
  headersOf,
  type InlineHashes,
  type Zone,
  zoneOf,
  zones,
} from '../../config/headers.ts';

/** What every host must send, before it is written in the words of one of them. */
export interface HeaderPlan {
  /** Where the site lives on its host, with a slash at each end. */
  base: string;
  /** The same for every address. */
  common: Headers;
  /**
   * For addresses that match a pattern (absolute, ending in `/*`). No two overlap. `pages` are the files of those
   * pages whose own address is a pattern without its `*`.
   */
  zones: readonly { patterns: readonly string[]; pages: readonly string[]; headers: Headers }[];
  /** For every other address. */
  rest: Headers;
}

/** All hashes of some pages, each once, in an order that does not depend on that of the pages. */
function union(pages: readonly InlineHashes[]): InlineHashes {
  const all = (key: keyof InlineHashes) => [...new Set(pages.flatMap((page) => page[key]))].sort();
  return { scripts: all('scripts'), styles: all('styles') };
}

/**
 * The plan for a site served under `base`.
 * @param hashes of the inline scripts and styles of each page, by its file from the site's root
 */
export function planHeaders(base: string, hashes: ReadonlyMap<string, InlineHashes>): HeaderPlan {
  const rest = zoneOf('index.html');
  const pagesOf = new Map<Zone, InlineHashes[]>(zones.map((zone) => [zone, []]));
  for (const [file, page] of hashes) pagesOf.get(zoneOf(file))?.push(page);
  const headers = (zone: Zone) => headersOf(zone, union(pagesOf.get(zone) ?? []));
  return {
    base,
    common: commonHeaders,
    zones: zones
      .filter((zone) => zone !== rest)
      .map((zone) => ({
        patterns: zone.patterns.map((pattern) => `${base}${pattern}`),
        pages: zone.patterns
          .map((pattern) => pattern.replace(/\*$/u, 'index.html'))
          .filter((file) => hashes.has(file))
          .map((file) => `${base}${file}`),
        headers: headers(zone),
      })),
    rest: headers(rest),
  };
}
