/* `npm run packages`: builds the site, which packs the course for LMSs, and says where and how large each package is. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { packageFile, packages } from '../src/config/packages.ts';
import { root, runTool } from './run-tool.ts';

const code = await runTool('astro', ['build', '--silent']);
if (code === 0) {
  for (const file of packages.map(packageFile)) {
    const { size } = await stat(path.join(root, 'dist', file));
    console.log(`${path.join('dist', file)} (${Math.round(size / 1000)} kB)`);
  }
} else {
  console.error(
    'The site could not be built, so there are no packages: what is wrong, and where, stands above.',
  );
  process.exitCode = code;
}
