/** A path prefix with one slash at each end: `docs`, `/docs` and `/docs/` all give `/docs/`. */
function normalizeBase(value: string): string {
  const path = value.split('/').filter(Boolean).join('/');
  return path ? `/${path}/` : '/';
}

/**
 * Where the built site will be served.
 * `SITE_URL` (an origin) and `SITE_BASE` (a path prefix such as `/docs/`) set it when building;
 * without them the addresses in the sitemap and the social cards name a reserved example domain.
 * `SITE_EDIT_URL` is where the repository can be edited (`https://…/edit/main/`); without it no page offers
 * to be edited, since a link that leads nowhere helps nobody.
 * `SITE_OUT` is the folder that it is built into and tested in, `dist` when not set; what nginx needs to know is
 * written into the folder `hosting` beside it.
 */
export const site = {
  url: process.env.SITE_URL ?? 'https://threat-experts.example',
  base: normalizeBase(process.env.SITE_BASE ?? '/'),
  editUrl: process.env.SITE_EDIT_URL,
  outDir: process.env.SITE_OUT ?? 'dist',
} as const;
