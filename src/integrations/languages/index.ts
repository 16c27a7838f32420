import type { AstroIntegration } from 'astro';
import { lackNotes } from '../../config/written.ts';

/** Ends a build with what each language lacks that is still being translated. Says nothing where all are complete. */
export function languages(): AstroIntegration {
  return {
    name: 'languages',
    hooks: {
      'astro:build:done': ({ logger }) => {
        for (const note of lackNotes()) logger.warn(note);
      },
    },
  };
}
