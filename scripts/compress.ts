/* `npm run compress`: leaves a brotli twin (`.br`) beside each text file of the built site, for hosts that serve those. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { site } from '../src/config/site.ts';
import { compressSite } from './compress/site.ts';
import { root } from './run-tool.ts';

const dist = path.resolve(root, site.outDir);
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { packed, kept, from, to } = await compressSite(dist);
  console.log(`Packed ${packed} files (${from} to ${to} bytes); ${kept} were packed already.`);
}
