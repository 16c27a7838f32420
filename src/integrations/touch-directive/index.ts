import type { AstroIntegration } from 'astro';

/** How it stands with an island that a person has asked for and that is not alive yet. */
export type ArrivalState = 'coming' | 'late' | 'failed';

/** What is then said, in other words where something that was pressed has been kept, and what the two buttons beside it are called. */
export type ArrivalWords = Readonly<
  Record<ArrivalState | 'comingKept' | 'failedKept' | 'again' | 'reload', string>
>;

/** How a simulation comes alive. */
export interface TouchOptions {
  /** The address of its supplies, which are fetched with its scripts. */
  supplies: string;
  /** The name in `sessionStorage` under which something done in it is kept: if there is any, it begins by itself. */
  stored: string | null;
  /** Whether it begins by itself in any case. */
  atOnce: boolean;
  /** Whether it is all that its window is for: then a press, a key or focus anywhere counts, and it comes with all its parts. */
  ownWindow: boolean;
  /** What is said above it when it is late or does not come; null where the page itself says so. */
  words: ArrivalWords | null;
}

declare module 'astro' {
  interface AstroClientDirectives {
    /** Loads an island's scripts when a person first touches it, by pointer, finger or keyboard; or at once. */
    'client:touch'?: TouchOptions;
  }
}

/** Adds the directive `client:touch`: until it is touched, a simulation costs a reader no script at all. */
export function touchDirective(): AstroIntegration {
  return {
    name: 'touch-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'touch',
          entrypoint: new URL('./touch.ts', import.meta.url).pathname,
        });
      },
    },
  };
}
