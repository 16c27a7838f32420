import { hashHeader } from '../names.ts';
import { hashOf, unpacked } from './content.ts';
import { addressOf } from './list.ts';
import { Stopped } from './stopped.ts';

/** How the network is asked: first past what is out of date, then past everything that was kept on the way. */
const attempts: readonly RequestCache[] = ['no-cache', 'reload'];

/** Headers that speak of how the bytes came, and no longer hold for what is kept. */
const ofTheWay = ['Content-Encoding', 'Content-Length', 'Transfer-Encoding', 'Vary', 'Content-Range'];

function keepable(file: string, hash: string, response: Response, content: ArrayBuffer): Response {
  const headers = new Headers(response.headers);
  for (const name of ofTheWay) headers.delete(name);
  headers.set('Content-Length', String(content.byteLength));
  headers.set('Accept-Ranges', 'bytes');
  headers.set(hashHeader, hash);
  return new Response(content, { status: file === '404.html' ? 404 : 200, headers });
}

async function ask(url: URL, cache: RequestCache): Promise<{ response: Response; content: ArrayBuffer }> {
  try {
    const response = await fetch(url, { cache });
    return { response, content: await unpacked(await response.arrayBuffer()) };
  } catch (error) {
    throw new Stopped('network', error);
  }
}

/**
 * Fetches one file and makes sure that it is the one of the list, so that a site that is replaced during a download
 * never leaves a mixture.
 * @param base where the site lives
 * @returns an answer to keep
 * @throws Stopped `network`, or `changed` when the host has another file there
 */
export async function fetchFile(file: string, hash: string, base: URL): Promise<Response> {
  const url = new URL(addressOf(file).split('/').map(encodeURIComponent).join('/'), base);
  for (const cache of attempts) {
    const { response, content } = await ask(url, cache);
    if (response.status >= 500) throw new Stopped('network');
    if ((await hashOf(content)) === hash) return keepable(file, hash, response, content);
  }
  throw new Stopped('changed');
}
