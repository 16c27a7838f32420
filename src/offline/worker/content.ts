import { hashLength } from './list.ts';

/** The first two bytes of what gzip has packed (RFC 1952, section 2.3.1). */
const isPacked = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * What is in a file. Pagefind packs its files itself and takes them unpacked as well, and hosts send either: the same
 * file must have one hash.
 */
export async function unpacked(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  if (!isPacked(new Uint8Array(bytes))) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

/** The hash by which a file's content is listed. */
export async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hashLength);
}
