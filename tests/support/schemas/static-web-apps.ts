import { z } from 'astro/zod';

/*
 * The shape of `staticwebapp.config.json` as far as this site uses it, written from Microsoft's page on the file
 * (learn.microsoft.com/azure/static-web-apps/configuration): what is not named there is refused. The schema that editors
 * use, json.schemastore.org/staticwebapp.config.json, names the same fields.
 */

const headerName = z.string().regex(/^[!#$%&'*+.^`|~\w-]+$/u, 'is no header name (RFC 9110, section 5.6.2)');
/** An empty value takes a header away. */
const headerValue = z.string().regex(/^[\x20-\x7e]*$/u, 'has characters that a header cannot hold');
const headers = z.record(headerName, headerValue);

/** A file or folder from the root of the host; `*` at its end alone, after which only endings may stand. */
const route = z.string().regex(/^\/[^*?#]*(?:\*(?:\.(?:\w+|\{\w+(?:,\w+)*\}))?)?$/u, 'is no route');
const path = z.string().regex(/^\/[^*?#]*$/u, 'is no path from the root of the host');

/** The file. */
export const staticWebAppConfig = z.strictObject({
  trailingSlash: z.enum(['always', 'never', 'auto']),
  globalHeaders: headers,
  routes: z.array(z.strictObject({ route, headers })),
  responseOverrides: z.strictObject({ 404: z.strictObject({ rewrite: path }) }),
  mimeTypes: z.record(z.string().regex(/^\.\w+$/u), z.string().regex(/^[\w.+-]+\/[\w.+-]+$/u)),
});
