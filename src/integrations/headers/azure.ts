import { mimeTypes } from '../../config/headers.ts';
import type { HeaderPlan } from './plan.ts';

/** Azure refuses a larger file: https://learn.microsoft.com/azure/static-web-apps/configuration */
const limit = 20 * 1024;

/**
 * `staticwebapp.config.json` of Azure Static Web Apps. A route's headers override the global ones by name,
 * and an empty value takes a global header away. A page at the head of a wildcard has a route of its own: `/x/index.html`
 * also matches `/x/`, of which Microsoft's page on the file says only that `/x/*` matches what lies under it.
 */
export function azureConfig(plan: HeaderPlan): string {
  const text = `${JSON.stringify(
    {
      trailingSlash: 'always',
      globalHeaders: { ...plan.common, ...plan.rest },
      routes: plan.zones.flatMap(({ patterns, pages, headers }) => {
        const removed = Object.keys(plan.rest).filter((name) => !(name in headers));
        const changed = Object.entries(headers).filter(([name, value]) => plan.rest[name] !== value);
        const own = Object.fromEntries([...changed, ...removed.map((name) => [name, ''])]);
        return [...pages, ...patterns].map((route) => ({ route, headers: own }));
      }),
      responseOverrides: { 404: { rewrite: `${plan.base}404.html` } },
      mimeTypes,
    },
    null,
    2,
  )}\n`;
  if (Buffer.byteLength(text) > limit)
    throw new Error(
      `staticwebapp.config.json is ${text.length} bytes; Azure takes ${limit}: use fewer inline scripts.`,
    );
  return text;
}
