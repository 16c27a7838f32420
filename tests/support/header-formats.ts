import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readBuilt } from './built-site.ts';

/** Headers by name. */
export type HeaderSet = Record<string, string>;

/** A header file as its host reads it. */
export interface HostHeaders {
  name: string;
  for(pathname: string): HeaderSet;
}

const matches = (pattern: string, pathname: string) =>
  pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;

/** The rules of `_headers`, in order. */
export function netlifyRules(): { pattern: string; headers: HeaderSet }[] {
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
export function netlify(): HostHeaders {
  const rules = netlifyRules();
  return {
    name: '_headers',
    for: (pathname) => {
      const joined: HeaderSet = {};
      for (const rule of rules.filter(({ pattern }) => matches(pattern, pathname)))
        for (const [name, value] of Object.entries(rule.headers))
          joined[name] = joined[name] === undefined ? value : `${joined[name]}, ${value}`;
      return joined;
    },
  };
}

/** `staticwebapp.config.json`: the first route's headers go over the global ones, and empty ones take away. */
export function azure(): HostHeaders {
  const config = JSON.parse(readBuilt('staticwebapp.config.json').toString());
  return {
    name: 'staticwebapp.config.json',
    for: (pathname) => {
      const route = config.routes.find((candidate: { route: string }) => matches(candidate.route, pathname));
      const merged: HeaderSet = { ...config.globalHeaders, ...route?.headers };
      return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
    },
  };
}

/** A text in quotation marks in nginx's words, in which a quotation mark has a backslash before it. */
const quoted = String.raw`"((?:[^"\\]|\\.)*)"`;
const unquoted = (text = '') => text.replaceAll('\\"', '"');

/** `nginx-headers.conf`: maps from the path to a value, and headers of which empty ones are not sent. */
export function nginx(): HostHeaders {
  const text = readFileSync(
    fileURLToPath(new URL('../../hosting/nginx-headers.conf', import.meta.url)),
    'utf8',
  );
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
