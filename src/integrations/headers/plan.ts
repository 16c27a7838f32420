import { commonHeaders, type Headers, headersOf, type InlineHashes, zones } from '../../config/headers.ts';

/** What every host must send, before it is written in the words of one of them. */
export interface HeaderPlan {
  /** Where the site lives on its host, with a slash at each end. */
  base: string;
  /** The same for every address. */
  common: Headers;
  /** For addresses that match a pattern (absolute, ending in `/*`). No two overlap. */
  zones: readonly { patterns: readonly string[]; headers: Headers }[];
  /** For every other address. */
  rest: Headers;
}

/** The plan for a site served under `base`, whose pages hold these inline scripts and styles. */
export function planHeaders(base: string, hashes: InlineHashes): HeaderPlan {
  const parts = zones.map((zone) => ({
    patterns: zone.patterns.map((pattern) => `${base}${pattern}`),
    headers: headersOf(zone, hashes),
  }));
  const rest = parts.find((part) => part.patterns.length === 0);
  if (!rest) throw new Error('src/config/headers.ts: expected one zone without patterns, for the rest.');
  return { base, common: commonHeaders, zones: parts.filter((part) => part !== rest), rest: rest.headers };
}
