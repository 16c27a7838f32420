import { compressSite } from '../../scripts/compress/site.ts';
import { serveSite } from '../../scripts/serve.ts';
import { site } from '../../src/config/site.ts';
import { distDir } from './built-site.ts';

/**
 * Before all browser tests: the built and packed site on a free port. Its address goes to the workers by environment.
 * @returns a function that ends it, and throws when a page asked for anything outside the site's part of the host
 */
export default async function serveBuiltSite(): Promise<() => Promise<void>> {
  await compressSite(distDir);
  const outside = new Set<string>();
  const server = await serveSite({
    dir: distDir,
    port: 0,
    base: site.base,
    onRequest: (target) => {
      if (!target.startsWith(site.base)) outside.add(target);
    },
  });
  process.env.SITE_UNDER_TEST = server.url;
  return async () => {
    await server.close();
    if (outside.size > 0)
      throw new Error(`The site lives in ${site.base}, and its pages asked for ${[...outside].join(', ')}.`);
  };
}
