/*
 * `npm run test:firefox`: opens the built site in Firefox, the second engine, and plays its films there. Gets Firefox
 * where it can, and builds the site when there is none. What follows `--` goes to Vitest: the name of a file, `-t film`.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, runTool } from './run-tool.ts';
import { requireFirefox } from './testing/tools.ts';

/** Ends with this exit code, after a sentence when there is one. */
function end(code: number, sentence?: string): never {
  if (sentence !== undefined) console.error(`\n${sentence}`);
  process.exit(code);
}

const lack = await requireFirefox();
if (lack !== undefined) end(1, lack);
if (!existsSync(path.join(root, 'dist/index.html')) && (await runTool('astro', ['build', '--silent'])) !== 0)
  end(1, 'The site could not be built: what is wrong, and where, stands above.');
end(await runTool('vitest', ['run', '--project=firefox', ...process.argv.slice(2)]));
