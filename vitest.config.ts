import { defineConfig } from 'vitest/config';

const projects = ['unit', 'contract', 'dist', 'firefox', 'hosts'] as const;

/**
 * `unit` and `contract` read the sources; `dist` reads the built site and wants `npm run build` first; `firefox` opens
 * the built site in Firefox and is run by `npm run test:firefox`, which gets both; `hosts` serves it with nginx and is run
 * by `npm run test:hosts`.
 */
export default defineConfig({
  test: {
    allowOnly: false,
    projects: projects.map((name) => ({
      extends: true,
      test: {
        name,
        setupFiles: ['demos/portal/model/all.ts'],
        include: [`tests/${name}/**/*.test.{ts,tsx}`],
        testTimeout: name === 'unit' || name === 'contract' ? 10_000 : 120_000,
        hookTimeout: 120_000,
        ...(name === 'firefox' && {
          globalSetup: ['tests/support/serve-built-site.ts', 'tests/support/firefox-setup.ts'],
          fileParallelism: false,
        }),
      },
    })),
  },
});
