import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';

/** What V8 offers when it is asked to ("--expose-gc"): collects all garbage, and gives back what is then empty. */
type Collect = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/** A heap of fewer bytes than this is not worth the half second that looking through them takes. */
const enough = 700e6;

/**
 * Gives back the memory that writing the pages took before the index of the search is made beside it, which needs some of
 * its own: at a thousand pages a language the two together held half a gigabyte more.
 */
export function spareMemory(): AstroIntegration {
  return {
    name: 'spare-memory',
    hooks: {
      'astro:build:generated': () => {
        if (process.memoryUsage().heapTotal < enough) return;
        setFlagsFromString('--expose-gc');
        const collect: Collect = runInNewContext('gc');
        collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
      },
    },
  };
}
