import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../run-tool.ts';

/** What of a package our code takes into the browser. */
const entries: Readonly<Record<string, string>> = {
  react: "import React from 'react'; import jsx from 'react/jsx-runtime'; export { jsx, React };",
  'react-dom': "export { createRoot, hydrateRoot } from 'react-dom/client';",
  i18next: "export { default } from 'i18next';",
  '@rusticisoftware/cmi5': "export { default } from '@rusticisoftware/cmi5';",
};

/**
 * What a package costs a reader, alone: bundled without what it asks for itself, minified and packed, in bytes of brotli.
 * @returns undefined for a package of which nothing is bundled for readers
 */
export async function shippedBytes(name: string): Promise<number | undefined> {
  const code = entries[name];
  if (code === undefined) return undefined;
  const entry = '\0shipped-entry';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'shipped-entry',
        resolveId: (id) => (id === 'shipped-entry' ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      rollupOptions: {
        input: 'shipped-entry',
        preserveEntrySignatures: 'strict',
        external: (id) => /^(?:react|react-dom|scheduler)(?:\/|$)/u.test(id) && !id.startsWith(name),
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const text = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
  return brotliCompressSync(text).byteLength;
}
