import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { licencesFile } from '../../config/licences.ts';
import { inSite, licencesOf } from './texts.ts';

/**
 * Puts the licences of all that browsers fetch beside the site, as they ask for. Register it before what lists the files
 * of the site.
 */
export function licences(): AstroIntegration {
  return {
    name: 'licences',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL(licencesFile, dir), await licencesOf(inSite));
      },
    },
  };
}
