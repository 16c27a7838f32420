import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The module in which Astro hands what it has read of all pages to the code that writes them. */
const handed = '\0astro:data-layer-content';

/** Reads at last what the module would hold. */
const reading = (file: string) =>
  `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;

/**
 * Lets the code that writes the pages read what Astro has noted of them, instead of having it built in: as a module it
 * is one string of all pages, which the bundler hands to seven plugins, each with a copy of its own. The code runs where
 * it was made, right after, and nowhere else.
 */
export function dataStore(): AstroIntegration {
  const readLate = (file: string): Plugin => ({
    name: 'data-store',
    enforce: 'pre',
    load: {
      order: 'pre',
      filter: { id: new RegExp(`^${handed}$`, 'u') },
      // A file that is called or lies otherwise in another Astro is left to Astro.
      handler: () => (existsSync(file) ? reading(file) : undefined),
    },
  });
  return {
    name: 'data-store',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const file = fileURLToPath(new URL('data-store.json', config.cacheDir));
        updateConfig({ vite: { plugins: [readLate(file)] } });
      },
    },
  };
}
