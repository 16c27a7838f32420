import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { shortClassNames } from '../../config/class-names.ts';
import { engines } from '../../config/engines.ts';

const root = new URL('../../../', import.meta.url);

/** What all packages share: the course as one script, with the simulated portal in it, and its style sheet. */
export interface Bundle {
  readonly script: string;
  readonly styles: string;
}

/** Does some work as if for readers: Vite goes by the environment, and a test's would bring React's own checks along. */
async function asForReaders<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/**
 * Makes the course one classic script. Modules would be refused by servers that call them something else than
 * JavaScript, and an LMS may serve from anywhere: nothing is fetched later, so nothing has an address.
 * @throws when anything but one script and one style sheet comes out
 */
export async function bundleCourse(): Promise<Bundle> {
  const result = await asForReaders(() =>
    build({
      configFile: false,
      root: fileURLToPath(root),
      base: './',
      logLevel: 'error',
      publicDir: false,
      plugins: [shortClassNames()],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        minify: true,
        target: engines,
        cssCodeSplit: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        lib: {
          entry: fileURLToPath(new URL('src/integrations/packages/entry.ts', root)),
          formats: ['iife'],
          name: 'course',
          fileName: 'course',
          cssFileName: 'course',
        },
      },
    }),
  );
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((one) => one.type === 'chunk');
  const styles = outputs.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || styles?.type !== 'asset' || outputs.length !== 2)
    throw new Error(
      `src/integrations/packages: expected one script and one style sheet; there came ${outputs.map(({ fileName }) => fileName).join(', ') || 'none'}. Let nothing that the course imports make a file of its own.`,
    );
  return { script: script.code, styles: String(styles.source) };
}
