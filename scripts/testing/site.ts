import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, runTool } from '../run-tool.ts';

/** Builds the site unless there is one. @returns undefined when it is there, else a sentence */
export async function requireSite(): Promise<string | undefined> {
  if (existsSync(path.join(root, 'dist/index.html'))) return undefined;
  if ((await runTool('astro', ['build', '--silent'])) === 0) return undefined;
  return 'The site could not be built: what is wrong, and where, stands above.';
}
