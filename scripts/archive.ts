/* `npm run archive`: builds the site, which packs it as one file to unpack and use without a network, and says where. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { archiveFile } from '../src/config/offline.ts';
import { root, runTool } from './run-tool.ts';

const code = await runTool('astro', ['build', '--silent']);
if (code === 0) {
  const file = path.join('dist', archiveFile);
  const { size } = await stat(path.join(root, file));
  console.log(`${file} (${(size / 1e6).toFixed(1)} MB): unpack it and run "node serve.mjs" in its folder.`);
} else {
  console.error(
    'The site could not be built, so there is no archive: what is wrong, and where, stands above.',
  );
  process.exitCode = code;
}
