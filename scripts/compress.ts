/* `npm run compress`: leaves a brotli twin (`.br`) beside each text file of the built site, for hosts that serve those. */
import { pathToFileURL } from 'node:url';
import { compressSite } from './compress/site.ts';

const dist = new URL('../dist/', import.meta.url);
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { packed, kept, from, to } = await compressSite(dist);
  console.log(`Packed ${packed} files (${from} to ${to} bytes); ${kept} were packed already.`);
}
