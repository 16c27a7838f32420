import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { Plugin } from 'vite';
import { addMarkdownPlugins } from './markdown-plugins.ts';
import { ownSitemap } from './sitemap.ts';

const starlightRoute = /[\\/]@astrojs[\\/]starlight[\\/]dist[\\/]routes[\\/]common\.astro/;

/** Where Starlight's route asks for its page shell, our own is given. */
function ownPage(path: string): Plugin {
  return {
    name: 'own-page-shell',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/components/Page.astro') && starlightRoute.test(importer ?? '') ? path : undefined,
  };
}

/**
 * Our page shell (`src/overrides/Page.astro`) in place of Starlight's, whole.
 * Starlight lets single components be replaced, but its shell itself brings a script that remembers the
 * sidebar, a skip link outside every landmark, a second style sheet for print and 40 kB of style that the rest
 * of the page would have to undo. The shell only leans on `Astro.locals.starlightRoute` and `Astro.locals.t`,
 * which are Starlight's public interface; routes, languages, search index and Markdown stay Starlight's.
 * `tests/dist/page-shell.test.ts` notices when an upgrade no longer asks for the shell in this way.
 */
export function pageShell(): StarlightPlugin {
  return {
    name: 'page-shell',
    hooks: {
      'config:setup': ({ addIntegration }) => {
        addIntegration(ownSitemap());
        addIntegration({
          name: 'page-shell',
          hooks: {
            'astro:config:setup': ({ config, updateConfig }) => {
              addMarkdownPlugins(config.markdown, config.base);
              const path = fileURLToPath(new URL('src/overrides/Page.astro', config.root));
              updateConfig({ markdown: { syntaxHighlight: false }, vite: { plugins: [ownPage(path)] } });
            },
          },
        });
      },
    },
  };
}
