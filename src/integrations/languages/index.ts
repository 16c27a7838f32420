import type { AstroIntegration } from 'astro';
import { lackNotes, pagesWithoutTwin } from '../../config/written.ts';

/**
 * Fails a build in which a complete language lacks a page: Starlight would show another language's there without a
 * word. Ends it with what each language lacks that is still being translated.
 */
export function languages(): AstroIntegration {
  return {
    name: 'languages',
    hooks: {
      'astro:build:start': () => {
        const problems = pagesWithoutTwin();
        if (problems.length > 0) throw new Error(problems.join('\n'));
      },
      'astro:build:done': ({ logger }) => {
        for (const note of lackNotes()) logger.warn(note);
      },
    },
  };
}
