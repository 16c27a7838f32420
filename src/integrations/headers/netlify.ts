import type { Headers } from '../../config/headers.ts';
import type { HeaderPlan } from './plan.ts';
import { restPatterns } from './rest-patterns.ts';

/** Cloudflare Pages takes 100 rules and 2,000 characters a line: https://developers.cloudflare.com/pages/configuration/headers/ */
const limits = { rules: 100, line: 2000 };

const rule = (pattern: string, headers: Headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * `_headers` of Netlify and Cloudflare Pages. Cloudflare joins the values of rules that set the same header for one
 * address, Netlify does not document what it does, and two joined policies both apply: so no header stands in two rules
 * that can meet, and what is not in a zone is listed from the built files.
 * @param files paths of the built files from the site's root, without a leading slash
 * @throws when Cloudflare would silently leave out a rule or a line
 */
export function netlifyHeaders(plan: HeaderPlan, files: readonly string[]): string {
  const zonePatterns = plan.zones.flatMap((zone) => zone.patterns);
  const rules = [
    rule(`${plan.base}*`, plan.common),
    ...plan.zones.flatMap(({ patterns, headers }) => patterns.map((pattern) => rule(pattern, headers))),
    ...restPatterns(plan.base, files, zonePatterns).map((pattern) => rule(pattern, plan.rest)),
  ];
  const longest = Math.max(...rules.flatMap((text) => text.split('\n')).map((line) => line.length));
  if (rules.length > limits.rules || longest > limits.line)
    throw new Error(
      `_headers has ${rules.length} rules and a line of ${longest} characters; Cloudflare Pages takes ` +
        `${limits.rules} and ${limits.line}: put files of the site's root in a folder, or use fewer inline scripts.`,
    );
  return `${rules.join('\n\n')}\n`;
}
