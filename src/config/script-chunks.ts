import type { Plugin } from 'vite';

/** The helper in which Vite wraps every dynamic `import()`. */
const helper = /\0?vite\/preload-helper\.js$/u;

/**
 * How the scripts are put into files. What every surface of the portal builds on (the model, the engine, the frame)
 * comes in one file with the first touch; without this rule it would be scattered over a file for each module that
 * two surfaces happen to share. What the player and the windows of a presentation share is in one file too, but
 * not a customer's own names: only those windows use them. React has one that outlives our changes. Surfaces have
 * files of their own. Vite's helper is apart until {@link plainImports} takes it away.
 */
export const scriptChunks = {
  groups: [
    { name: 'later', test: helper, priority: 2 },
    { name: 'react', test: /\/node_modules\/(?:react|react-dom|scheduler)\//u, priority: 1 },
    {
      name: 'player',
      test: /\/(?:demos\/player\/(?!present\/|restore-session|Player\.tsx|NamesForm|(?:derived-|kept-)?names?[-.])|node_modules\/i18next\/)/u,
    },
    {
      name: 'portal',
      test: /\/demos\/(?:engine\/(?!reading-pace)|portal\/(?:ui\/(?:shell|parts\/(?:ActionMenu|menu)|[^/]+$)|model\/(?:targets|[^/]*(?:known|slices|pages|labels|actions|account|clock|features|alert-slots)\.ts|(?:reducers|conditions)\/(?:shell|settings|reducer)\.ts|(?:application|addresses)\.ts|index\.ts)))/u,
    },
  ],
};

/** The list of files that Vite puts at the head of a script for its helper, and where the helper is handed some of them. */
const listed = /const __vite__mapDeps=.*?\bi\.map\(i=>d\[i\]\);?\n?/su;
const handed = /,\s*__vite__mapDeps\(\[[\d,\s]*\]\)/gu;

/** Puts what the helper does in the place of its import: `import{t as e}from"./later.js"` becomes a function `e`. */
function withoutHelper(code: string, file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replaceAll('.', String.raw`\.`);
  return code.replace(
    new RegExp(
      String.raw`import\s*(?:\{\s*(?:[\w$]+ as )?([\w$]+)\s*\}\s*from\s*)?["']\./${name}["'];?`,
      'gu',
    ),
    (_, local?: string) => (local ? `var ${local}=load=>load();` : ''),
  );
}

/**
 * Makes the helper do nothing but what a dynamic `import()` does, and puts it where it is used: as a file of its own it
 * would be fetched by every page, for ten characters. Vite's own first links the style sheets of what is fetched; here
 * all styles stand in the page from the beginning. What is listed for the helper is taken out of the scripts.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    // The code that writes the pages has no helper, and a file for many a page: to be handed them all takes a while.
    applyToEnvironment: ({ name }) => name === 'client',
    load: {
      filter: { id: helper },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        for (const chunk of chunks) chunk.code = chunk.code.replace(listed, '').replaceAll(handed, '');
        const own = chunks.find(
          ({ moduleIds }) => moduleIds.length === 1 && moduleIds.some((id) => helper.test(id)),
        );
        if (!own) return;
        for (const chunk of chunks) {
          if (!chunk.imports.includes(own.fileName)) continue;
          chunk.code = withoutHelper(chunk.code, own.fileName);
          if (chunk.code.includes(own.fileName.slice(own.fileName.lastIndexOf('/') + 1)))
            this.error(
              `${chunk.fileName} imports ${own.fileName} in a way that withoutHelper() in src/config/script-chunks.ts does not know: teach it.`,
            );
        }
        delete bundle[own.fileName];
      },
    },
  };
}
