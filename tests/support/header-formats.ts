import { readFileSync } from 'node:fs';
import path from 'node:path';
import { distDir, readBuilt } from './built-site.ts';

/** Headers by name. */
export type HeaderSet = Record<string, string>;

/** A header file as its host reads it. */
export interface HostHeaders {
  name: string;
  for(pathname: string): HeaderSet;
}

/** A rule of `_headers`. */
export interface HeaderRule {
  pattern: string;
  headers: HeaderSet;
}

/** Whether a pattern of `_headers` matches a path; hosts differ in that. */
type Matcher = (pattern: string, pathname: string) => boolean;

/** Cloudflare Pages: `*` is any text, and the rest is taken as it stands (developers.cloudflare.com/pages/configuration/headers). */
const matchesAtCloudflare: Matcher = (pattern, pathname) =>
  pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;

/**
 * Netlify: a slash at the end does not count, nor does the one before a `*`, nor do capitals
 * (github.com/netlify/build, packages/headers-parser/src/for_regexp.ts).
 */
const matchesAtNetlify: Matcher = (pattern, pathname) => {
  const [whole, asked] = [pattern.toLowerCase(), pathname.toLowerCase()];
  const bare = (text: string) => text.replace(/\/$/u, '');
  return whole.endsWith('/*') ? asked.startsWith(whole.slice(0, -2)) : bare(asked) === bare(whole);
};

/** The hosts that read `_headers`. */
export const headersHosts: Readonly<Record<'_headers at Netlify' | '_headers at Cloudflare Pages', Matcher>> =
  {
    '_headers at Netlify': matchesAtNetlify,
    '_headers at Cloudflare Pages': matchesAtCloudflare,
  };

/** The rules of `_headers`, in order. */
export function headerRules(): HeaderRule[] {
  const blocks = readBuilt('_headers').toString().trim().split(/\n\n+/);
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.split('\n');
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line));
    if (!pattern.startsWith('/') || headers.includes(null))
      throw new Error(`_headers: cannot read\n${block}`);
    return { pattern, headers: Object.fromEntries(headers.map((found) => [found?.[1], found?.[2]])) };
  });
}

/** `_headers`: every rule that matches applies, and a header that two rules set is joined with a comma. */
export const readersOfHeaders = (): HostHeaders[] =>
  Object.entries(headersHosts).map(([name, matches]) => {
    const rules = headerRules();
    return {
      name,
      for: (pathname) => {
        const joined: HeaderSet = {};
        for (const rule of rules.filter(({ pattern }) => matches(pattern, pathname)))
          for (const [header, value] of Object.entries(rule.headers))
            joined[header] = joined[header] === undefined ? value : `${joined[header]}, ${value}`;
        return joined;
      },
    };
  });

/**
 * Whether a route of `staticwebapp.config.json` matches a path, as narrowly as its documentation can be read: the file
 * `/x/index.html` also at `/x/` and `/x`; `/x/*` only what lies under `/x/`, which is neither of the three
 * (learn.microsoft.com/azure/static-web-apps/configuration, "Specify route patterns").
 */
function matchesAtAzure(route: string, pathname: string): boolean {
  const folder = route.replace(/(?:\*|index\.html)$/u, '');
  const own = [folder, folder.slice(0, -1), `${folder}index.html`].includes(pathname);
  if (route.endsWith('/index.html')) return own;
  return route.endsWith('/*') ? !own && pathname.startsWith(folder) : pathname === route;
}

/** `staticwebapp.config.json`: the first route's headers go over the global ones, and empty ones take away. */
export function azure(): HostHeaders {
  const config = JSON.parse(readBuilt('staticwebapp.config.json').toString());
  return {
    name: 'staticwebapp.config.json',
    for: (pathname) => {
      const route = config.routes.find((candidate: { route: string }) =>
        matchesAtAzure(candidate.route, pathname),
      );
      const merged: HeaderSet = { ...config.globalHeaders, ...route?.headers };
      return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
    },
  };
}

/** A text in quotation marks in nginx's words, in which a quotation mark has a backslash before it. */
const quoted = String.raw`"((?:[^"\\]|\\.)*)"`;
const unquoted = (text = '') => text.replaceAll('\\"', '"');

/** The folder beside the built site with what nginx reads. */
export const hostingDir = path.join(distDir, '../hosting');

/** `nginx-maps.conf` and `nginx-headers.conf`: maps from the path to a value, and headers of which empty ones are not sent. */
export function nginx(): HostHeaders {
  const text = ['nginx-maps.conf', 'nginx-headers.conf']
    .map((file) => readFileSync(path.join(hostingDir, file), 'utf8'))
    .join('\n');
  const maps = new Map<string, { fallback: string; cases: [RegExp, string][] }>();
  for (const [, name = '', body = ''] of text.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)^\}/gm)) {
    const lines = [...body.matchAll(new RegExp(`^ {2}(default|"~([^"]+)") ${quoted};$`, 'gm'))];
    maps.set(name, {
      fallback: unquoted(lines.find((line) => line[1] === 'default')?.[3]),
      cases: lines.filter((line) => line[2]).map((line) => [new RegExp(line[2] ?? ''), unquoted(line[3])]),
    });
  }
  const headers = [
    ...text.matchAll(new RegExp(`^add_header ([\\w-]+) (?:${quoted}|(\\$\\w+)) always;$`, 'gm')),
  ];
  return {
    name: 'nginx-headers.conf',
    for: (pathname) => {
      const mapped = (variable: string) => {
        const map = maps.get(variable);
        if (!map) throw new Error(`nginx-headers.conf: ${variable} has no map.`);
        return map.cases.find(([pattern]) => pattern.test(pathname))?.[1] ?? map.fallback;
      };
      const all = headers.map(
        ([, name = '', value, variable = '']) =>
          [name, value === undefined ? mapped(variable) : unquoted(value)] as const,
      );
      return Object.fromEntries(all.filter(([, value]) => value !== ''));
    },
  };
}
