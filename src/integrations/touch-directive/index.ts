import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Loads an island's scripts when a person first touches it, by pointer, finger or keyboard; or at once. */
    'client:touch'?: boolean | 'at-once';
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
