import type { HeaderPlan } from './plan.ts';

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const quote = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
const variable = (header: string) => `$onboarding_${header.toLowerCase().replaceAll('-', '_')}`;

const preamble = `# Headers of the site, for nginx. Include it inside "http { }":
#   include /path/to/nginx-headers.conf;
# nginx drops inherited add_header lines in a block that has one of its own: add none in "server" or "location".
# With the brotli module, "brotli_static on;" serves the .br files that "npm run compress" leaves beside the
# pages; "gzip_static on;" does the same for .gz files that you make. "error_page 404 /404.html;" names the page.
`;

/**
 * An include for nginx: one map for each header that differs between parts of the site. A header with an
 * empty value is not sent (http://nginx.org/en/docs/http/ngx_http_headers_module.html).
 */
export function nginxHeaders(plan: HeaderPlan): string {
  const varying = new Set([plan.rest, ...plan.zones.map((zone) => zone.headers)].flatMap(Object.keys));
  const maps = [...varying].map((name) => {
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
  const lines = [
    ...Object.entries(plan.common).map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    ...[...varying].map((name) => `add_header ${name} ${variable(name)} always;`),
  ];
  return [preamble, ...maps, '', ...lines, ''].join('\n');
}
