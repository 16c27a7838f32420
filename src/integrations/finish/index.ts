import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeHeaderFiles } from './header-files.ts';
import { noteSearchIds } from './search-ids.ts';
import { shortenSearch } from './search-script.ts';
import { finishPages } from './site.ts';

/**
 * The last step of a build but for what packs its result, after Starlight and its search index: pages are stripped of what no browser
 * needs and get their policy, search learns its ids, and the header files for hosts are written. Register it after
 * all that writes pages.
 */
export function finish(): AstroIntegration {
  let places = { base: '/', hosting: '' };
  return {
    name: 'finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        places = { base: config.base, hosting: fileURLToPath(new URL('../hosting/', config.outDir)) };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const started = performance.now();
        const { pages, hashes, removed } = await finishPages(dist, places.base);
        await noteSearchIds(dist, places.base);
        await shortenSearch(dist);
        await writeHeaderFiles({ dist, ...places }, hashes);
        const distinct = (key: 'scripts' | 'styles') =>
          new Set([...hashes.values()].flatMap((page) => page[key])).size;
        logger.info(
          `${pages} pages, ${distinct('scripts')} inline scripts, ${distinct('styles')} style sheets, ` +
            `${removed.length} unused files removed in ${Math.round(performance.now() - started)} ms`,
        );
      },
    },
  };
}
