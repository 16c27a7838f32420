import { defineConfig } from 'vitest/config';

const projects = ['unit', 'contract', 'dist', 'hosts'] as const;

/**
 * `unit` and `contract` read the sources; `dist` reads the built site and wants `npm run build` first; `hosts` serves it
 * with nginx and is run by `npm run test:hosts`.
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
      },
    })),
  },
});
