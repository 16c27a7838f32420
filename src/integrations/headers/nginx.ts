import type { HeaderPlan } from './plan.ts';

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const quote = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
const variable = (header: string) => `$onboarding_${header.toLowerCase().replaceAll('-', '_')}`;

const aboutMaps = `# What the headers of the site are in its parts, for nginx. Include it inside "http { }", beside the servers: it only
# gives names to values, and changes nothing for other sites.
`;

const aboutHeaders = `# Headers of the site, for nginx. Include it where the site is served, in "server { }" or "location { }"; it needs
# nginx-maps.conf. nginx drops inherited add_header lines in a block that has one of its own: add none further in.
`;

/** The headers that differ between parts of the site. */
const varyingIn = (plan: HeaderPlan) =>
  new Set([plan.rest, ...plan.zones.map((zone) => zone.headers)].flatMap(Object.keys));

/**
 * An include for nginx: one map for each header that differs between parts of the site. Maps belong to all servers of an
 * nginx, and nothing else in the site's configuration may.
 */
export function nginxMaps(plan: HeaderPlan): string {
  const maps = [...varyingIn(plan)].map((name) => {
    const cases = plan.zones
      .filter((zone) => zone.headers[name] !== plan.rest[name])
      .flatMap((zone) =>
        zone.patterns.map(
          (pattern) =>
            `  ${quote(`~^${escapePattern(pattern.slice(0, -1))}`)} ${quote(zone.headers[name] ?? '')};`,
        ),
      );
    return [`map $uri ${variable(name)} {`, `  default ${quote(plan.rest[name] ?? '')};`, ...cases, '}'].join(
      '\n',
    );
  });
  return [aboutMaps, ...maps, ''].join('\n');
}

/**
 * An include for nginx: the headers themselves. A header with an empty value is not sent
 * (http://nginx.org/en/docs/http/ngx_http_headers_module.html).
 */
export function nginxHeaders(plan: HeaderPlan): string {
  const lines = [
    ...Object.entries(plan.common).map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    ...[...varyingIn(plan)].map((name) => `add_header ${name} ${variable(name)} always;`),
  ];
  return [aboutHeaders, ...lines, ''].join('\n');
}
