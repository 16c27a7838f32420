import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../../config/site.ts';
import { bundleCourse } from './bundle.ts';
import { packCourse } from './pack.ts';

/** Where the site will be served, as packages name it. */
export const siteAddress = new URL(site.base, site.url).href;

/**
 * Packs the course for LMSs, from the words of the built site. Register it before what lists the files of the site: the
 * headers for hosts, and the copy for the browser.
 */
export function packages(): AstroIntegration {
  return {
    name: 'packages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const started = performance.now();
        const packed = await packCourse(dist, siteAddress, await bundleCourse());
        for (const [file, bytes] of packed) {
          await mkdir(path.dirname(path.join(dist, file)), { recursive: true });
          await writeFile(path.join(dist, file), bytes);
        }
        const largest = Math.max(...[...packed.values()].map(({ length }) => length));
        logger.info(
          `${packed.size} packages, ${Math.round(largest / 1000)} kB at most, in ${Math.round(performance.now() - started)} ms`,
        );
      },
    },
  };
}
