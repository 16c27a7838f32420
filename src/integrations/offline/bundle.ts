import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The scripts that are made apart from the pages, since their addresses have to stay as they are. */
const entries = {
  worker: { file: '../../offline/worker/main.ts', format: 'iife' },
  page: { file: '../../offline/page/main.ts', format: 'es' },
} as const;

/**
 * Makes one script of a module and all that it imports.
 * @param base where the site lives, with a slash at each end
 * @throws when it comes out as anything but one script
 */
export async function bundle(entry: keyof typeof entries, base: string): Promise<string> {
  const { file, format } = entries[entry];
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    base,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: [format], name: 'offline' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...more] = outputs;
  if (script?.type !== 'chunk' || more.length > 0)
    throw new Error(
      `src/offline: expected one script from ${file}; there came ${outputs.map(({ fileName }) => fileName).join(', ') || 'none'}. Import nothing there that makes a file of its own.`,
    );
  return script.code;
}
