import { compressSite } from '../../scripts/compress/site.ts';
import { serveSite } from '../../scripts/serve.ts';
import { site } from '../../src/config/site.ts';
import { distDir } from './built-site.ts';

/** Before all browser tests: the built and packed site on a free port. Its address goes to the workers by environment. */
export default async function serveBuiltSite(): Promise<() => Promise<void>> {
  await compressSite(distDir);
  const server = await serveSite({ dir: distDir, port: 0, base: site.base });
  process.env.SITE_UNDER_TEST = server.url;
  return server.close;
}
