import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { shortClassNames } from './src/config/class-names.ts';
import { engines } from './src/config/engines.ts';
import { plainImports, scriptChunks } from './src/config/script-chunks.ts';
import { site } from './src/config/site.ts';
import { starlightOptions } from './src/config/starlight.ts';
import { starlightInContent } from './src/config/starlight-in-content.ts';
import { dataStore } from './src/integrations/data-store/index.ts';
import { finish } from './src/integrations/finish/index.ts';
import { wholeGuide } from './src/integrations/guide/index.ts';
import { islandClient } from './src/integrations/island-client/index.ts';
import { languages } from './src/integrations/languages/index.ts';
import { licences } from './src/integrations/licences/index.ts';
import { offline } from './src/integrations/offline/index.ts';
import { packageSizes } from './src/integrations/package-sizes/index.ts';
import { packages } from './src/integrations/packages/index.ts';
import { spareMemory } from './src/integrations/spare-memory/index.ts';
import { touchDirective } from './src/integrations/touch-directive/index.ts';

// A build must reach nothing outside: no usage reports, no version check.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK ??= '1';

export default defineConfig({
  site: site.url,
  base: site.base,
  outDir: site.outDir,
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports(), shortClassNames(), islandClient()],
    // Astro marks a module of each page with a directive of its own, and Rolldown would warn of every one.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: { build: { target: engines, rolldownOptions: { output: { codeSplitting: scriptChunks } } } },
    },
  },
  integrations: [
    starlightInContent(starlightOptions),
    touchDirective(),
    react(),
    dataStore(),
    wholeGuide(),
    packages(),
    licences(),
    finish(),
    packageSizes(),
    offline(),
    languages(),
    spareMemory(),
  ],
});
