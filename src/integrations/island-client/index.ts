import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What the React integration of Astro names as the script that brings its islands to life. */
const own = '@astrojs/react/client.js';

/** Puts a client that does what the islands of this site need, and no more, in the place of the integration's own. */
export function islandClient(): Plugin {
  return {
    name: 'island-client',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: new RegExp(`^${own.replaceAll('.', String.raw`\.`)}$`, 'u') },
      handler: () => fileURLToPath(new URL('client.ts', import.meta.url)),
    },
  };
}
