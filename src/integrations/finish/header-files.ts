import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { InlineHashes } from '../../config/headers.ts';
import { archiveFile, pageScriptFile, sizeFile, workerFile } from '../../config/offline.ts';
import { azureConfig } from '../headers/azure.ts';
import { netlifyHeaders } from '../headers/netlify.ts';
import { nginxHeaders, nginxMaps } from '../headers/nginx.ts';
import { nginxSite } from '../headers/nginx-site.ts';
import { planHeaders } from '../headers/plan.ts';

/** Files that hosts read and do not serve. */
const hostFiles = new Set(['_headers', '_redirects', 'staticwebapp.config.json']);

/** What is written when the rest is there, by src/integrations/offline/: it holds the list of the rest. */
const comingFiles = [archiveFile, pageScriptFile, sizeFile, workerFile];

/** Where the files go: the built site, and beside it the folder for what must not be published. */
export interface Places {
  dist: string;
  hosting: string;
  base: string;
}

/**
 * Writes the same headers for each kind of host: `_headers` and `staticwebapp.config.json` into the site,
 * where those hosts look for them and do not serve them; those for nginx beside it, because nginx would publish
 * whatever lies in its root.
 */
export async function writeHeaderFiles(
  { dist, hosting, base }: Places,
  hashes: ReadonlyMap<string, InlineHashes>,
): Promise<void> {
  const plan = planHeaders(base, hashes);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !hostFiles.has(entry.name))
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  await mkdir(hosting, { recursive: true });
  await writeFile(path.join(dist, '_headers'), netlifyHeaders(plan, [...files, ...comingFiles]));
  await writeFile(path.join(dist, 'staticwebapp.config.json'), azureConfig(plan));
  await writeFile(path.join(hosting, 'nginx-maps.conf'), nginxMaps(plan));
  await writeFile(path.join(hosting, 'nginx-headers.conf'), nginxHeaders(plan));
  await writeFile(path.join(hosting, 'nginx-site.conf'), nginxSite(base));
}
