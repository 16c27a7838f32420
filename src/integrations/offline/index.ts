import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { archiveFile, pageScriptFile, type SiteSize, sizeFile, workerFile } from '../../config/offline.ts';
import { bytesOf } from '../../offline/worker/list.ts';
import { packArchive } from '../archive/pack.ts';
import { bundle } from './bundle.ts';
import { listSite } from './list.ts';

/** Writes the worker with the list of the site that it keeps, and how large that is. */
async function writeWorker(dist: string, base: string): Promise<SiteSize> {
  await writeFile(path.join(dist, pageScriptFile), await bundle('page', base));
  const list = await listSite(dist);
  const size: SiteSize = { files: Object.keys(list.files).length, bytes: bytesOf(list) };
  await writeFile(path.join(dist, sizeFile), JSON.stringify(size));
  const worker = await bundle('worker', base);
  await writeFile(path.join(dist, workerFile), `const siteList=${JSON.stringify(list)};${worker}`);
  return size;
}

/**
 * Makes the site fit to be used without a network: the worker that keeps a copy of it in the browser, and the archive.
 * What they hold must be what is served, so register it after all that writes into the built site.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const started = performance.now();
        const { files, bytes } = await writeWorker(dist, base);
        const archive = await packArchive(dist);
        const megabytes = (count: number) => (count / 1e6).toFixed(1);
        logger.info(
          `${files} files (${megabytes(bytes)} MB) to keep, ${archiveFile} ${megabytes(archive)} MB, ` +
            `in ${Math.round(performance.now() - started)} ms`,
        );
      },
    },
  };
}
