import { localeTags } from './locales.ts';
import { microsoftFilm } from './microsoft-film.ts';

/*
 * What a browser is told besides the pages themselves: one definition, from which the build writes the
 * policy of each page and the header files of each kind of host, and which the tests read back.
 */

/** A Content Security Policy: directive to sources. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** Header names to values. */
export type Headers = Readonly<Record<string, string>>;

/** The hashes (`'sha256-…'`) of inline scripts and styles. */
export interface InlineHashes {
  scripts: readonly string[];
  styles: readonly string[];
}

const self = "'self'";
const none = "'none'";

/**
 * What every page may load: our own files and nothing else. Source: CSP Level 3, sections 6.1 to 6.3.
 * - `'wasm-unsafe-eval'` lets the search compile its WebAssembly; it does not allow `eval` (CSP3 section 6.1.1).
 * - `data:` images carry the icons that the style sheets mask with.
 * - `upgrade-insecure-requests` is left out: every address on the site is its own, and a copy served over
 *   plain http from an address other than localhost would ask itself for https and stay empty.
 * - `require-trusted-types-for 'script'` is left out: Pagefind starts its worker from a plain string.
 */
const basePolicy: Policy = {
  'default-src': [none],
  'script-src': [self, "'wasm-unsafe-eval'"],
  'style-src': [self],
  'img-src': [self, 'data:'],
  'font-src': [self],
  'media-src': [self],
  'connect-src': [self],
  'worker-src': [self],
  'manifest-src': [self],
  'base-uri': [none],
  'form-action': [none],
};

/**
 * The policy of a page, or of all pages together: the base, the hashes, and what a zone adds.
 * @param extras sources by directive that the page's zone allows beyond the base
 */
export function policyWith({ scripts, styles }: InlineHashes, extras: Policy = {}): Policy {
  const added: Record<string, readonly string[]> = {
    ...extras,
    'script-src': [...scripts, ...(extras['script-src'] ?? [])],
    'style-src': [...styles, ...(extras['style-src'] ?? [])],
  };
  const directives = new Set([...Object.keys(basePolicy), ...Object.keys(added)]);
  return Object.fromEntries(
    [...directives].map((name) => [name, [...(basePolicy[name] ?? []), ...(added[name] ?? [])]]),
  );
}

/** A policy as it is written in a header or a `<meta>`. */
export function serializePolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/**
 * Headers that are the same for every address.
 * - HSTS (RFC 6797) without `includeSubDomains`: the site may live beside others on its domain.
 * - `no-referrer`: no other site learns which page a link was followed from.
 */
export const commonHeaders: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What a page may ask the browser for, and none of ours does. */
const unusedFeatures = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation'],
  ...['gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get'],
  ...['screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
];

/**
 * The Permissions-Policy of a zone: no device, and the whole screen for the simulations, which are presented in it.
 * It is a header of the zone and not of all addresses, since hosts join the values of two rules that set the same one.
 * @param origins other sites that may have the whole screen, when a page shows one of theirs in a frame
 */
function permissionsPolicy(origins: readonly string[] = []): string {
  const wholeScreen = ['self', ...origins.map((origin) => `"${origin}"`)].join(' ');
  return [...unusedFeatures.map((feature) => `${feature}=()`), `fullscreen=(${wholeScreen})`].join(', ');
}

/** Asks again each time, and is answered "unchanged" by the entity tag. */
const revalidate = 'public, max-age=0, must-revalidate';

/** A part of the site whose headers differ from those of the rest. */
export interface Zone {
  id: 'assets' | 'catalogs' | 'search' | 'embed' | 'film' | 'pages';
  /** Path patterns from the site's base, ending in `/*`; none for the zone that is the rest. */
  patterns: readonly string[];
  /** Whether a site may put it in a frame. */
  frames: 'any site' | 'none';
  /** Sources beyond the base policy, such as `{ 'frame-src': ['https://…'] }` for one page. */
  extras?: Policy;
  /** Other origins whose frames on these pages may fill the screen. */
  wholeScreen?: readonly string[];
  headers: Headers;
}

/**
 * The zones, the rest last. No pattern lies within another.
 * - `assets` may be read by any origin: a framed page in a sandbox has an opaque origin, and its module
 *   scripts are fetched with CORS (HTML, "fetch a single module script"). Their names carry their hash.
 * - `catalogs` are what a simulation says, which it fetches when touched, framed or not, and the portal's labels.
 * - `embed` may be framed; X-Frame-Options has no value for that, so it is absent there.
 * - `film` are the pages on which the reader may ask for Microsoft's film: the only ones that name another origin.
 */
export const zones: readonly Zone[] = [
  {
    id: 'assets',
    patterns: ['_astro/*'],
    frames: 'none',
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    id: 'catalogs',
    patterns: ['catalogs/*'],
    frames: 'none',
    headers: {
      'Cache-Control': revalidate,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    id: 'search',
    patterns: ['pagefind/*'],
    frames: 'none',
    headers: { 'Cache-Control': revalidate, 'Cross-Origin-Resource-Policy': 'same-origin' },
  },
  {
    id: 'embed',
    patterns: localeTags.map((locale) => `${locale}/embed/*`),
    frames: 'any site',
    headers: { 'Cache-Control': revalidate, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    id: 'film',
    patterns: localeTags.flatMap((locale) => microsoftFilm.pages.map((page) => `${locale}/${page}/*`)),
    frames: 'none',
    extras: { 'frame-src': [microsoftFilm.origin] },
    wholeScreen: [microsoftFilm.origin],
    headers: { 'Cache-Control': revalidate, 'Cross-Origin-Resource-Policy': 'same-origin' },
  },
  {
    id: 'pages',
    patterns: [],
    frames: 'none',
    headers: { 'Cache-Control': revalidate, 'Cross-Origin-Resource-Policy': 'same-origin' },
  },
];

/**
 * The zone that a file of the built site lies in.
 * @param file from the site's root, with `/` in between
 * @throws when no zone is left for what lies in none of the others
 */
export function zoneOf(file: string): Zone {
  const zone =
    zones.find(({ patterns }) => patterns.some((pattern) => file.startsWith(pattern.slice(0, -1)))) ??
    zones.find(({ patterns }) => patterns.length === 0);
  if (!zone)
    throw new Error(
      'src/config/headers.ts: expected one zone without patterns, for the rest; there is none.',
    );
  return zone;
}

/**
 * The headers of a zone that are not common to all.
 * @param hashes of the inline scripts and styles of the pages in it
 */
export function headersOf(zone: Zone, hashes: InlineHashes): Headers {
  const policy = policyWith(hashes, zone.extras);
  const framing: Policy = zone.frames === 'none' ? { 'frame-ancestors': [none] } : {};
  return {
    'Content-Security-Policy': serializePolicy({ ...policy, ...framing }),
    ...(zone.frames === 'none' && { 'X-Frame-Options': 'DENY' }),
    'Permissions-Policy': permissionsPolicy(zone.wholeScreen),
    ...zone.headers,
  };
}

/** Types of files that a host may not know; `nosniff` forbids a browser to guess. The last four are Pagefind's own. */
export const mimeTypes: Readonly<Record<string, string>> = {
  '.webmanifest': 'application/manifest+json',
  '.vtt': 'text/vtt',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.avif': 'image/avif',
  '.wasm': 'application/wasm',
  '.ico': 'image/x-icon',
  '.tgz': 'application/gzip',
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
};
