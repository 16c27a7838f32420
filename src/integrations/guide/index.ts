import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guideAddress } from '../../config/guide.ts';
import { localeTags } from '../../config/locales.ts';
import { pathTo } from '../../config/paths.ts';
import { bindGuide } from './bind.ts';

/**
 * Binds the whole guide of each language when its pages are built: they are read as they are, so that whatever a
 * page says on its own it says there too. Register it before `finish()`, which gives the document its styles.
 */
export function wholeGuide(): AstroIntegration {
  let base = '/';
  return {
    name: 'whole-guide',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const fileOf = (address: string) =>
          path.join(fileURLToPath(dir), address.slice(base.length), 'index.html');
        const readPage = (address: string) =>
          readFile(fileOf(address), 'utf8').catch((cause: unknown) => {
            throw new Error(
              `The whole guide needs the page ${address}, which has not been built: write it, or take it out of src/config/sidebar.ts.`,
              { cause },
            );
          });
        for (const locale of localeTags) {
          const address = guideAddress(locale);
          const bound = await bindGuide(await readPage(address), readPage, { base, start: pathTo(locale) });
          await writeFile(fileOf(address), bound);
        }
      },
    },
  };
}
