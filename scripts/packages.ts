/* `npm run packages`: builds the site, which packs the course for LMSs, and says where and how large each package is. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageSizesFile } from '../src/config/packages.ts';
import { root, runTool } from './run-tool.ts';

const code = await runTool('astro', ['build', '--silent']);
if (code === 0) {
  const sizes = JSON.parse(await readFile(path.join(root, 'dist', packageSizesFile), 'utf8'));
  for (const [file, bytes] of Object.entries<number>(sizes))
    console.log(`${path.join('dist', file)} (${Math.round(bytes / 1000)} kB)`);
} else {
  console.error(
    'The site could not be built, so there are no packages: what is wrong, and where, stands above.',
  );
  process.exitCode = code;
}
