import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { acceptsBrotli, usableRange } from './request-headers.ts';
import { readSiteHeaders, type SiteHeaders } from './site-headers.ts';
import { readTarget, resolveFile } from './url.ts';

/** Files that hosts read and do not serve, and the packed twins, which are served under the plain name. */
const unserved = /^\/(?:_headers|_redirects|staticwebapp\.config\.json)$|\.br$|\/\./;

async function listFiles(dir: string): Promise<Set<string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => `/${path.relative(dir, path.join(entry.parentPath, entry.name))}`);
  return new Set(paths.map((file) => file.split(path.sep).join('/')).filter((file) => !unserved.test(file)));
}

interface Body {
  type: string;
  bytes: Buffer;
  /** The same, packed with brotli, where there is a packed twin. */
  packed?: Buffer | undefined;
}

const plain = (text: string): Body => ({ type: 'text/plain;charset=utf-8', bytes: Buffer.from(text) });

/** The page of an address that leads nowhere; a word where the site has none. */
async function notFoundBody(dir: string, files: Set<string>): Promise<Body> {
  if (!files.has('/404.html')) return plain('404 Not Found');
  const file = path.join(dir, '404.html');
  const packed = await readFile(`${file}.br`).catch(() => undefined);
  return { type: 'text/html;charset=utf-8', bytes: await readFile(file), packed };
}

function apply(response: ServerResponse, headers: ReturnType<SiteHeaders['for']>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function answer(request: IncomingMessage, response: ServerResponse, status: number, body: Body): void {
  response.statusCode = status;
  const packed = acceptsBrotli(request.headers['accept-encoding']) ? body.packed : undefined;
  const bytes = packed ?? body.bytes;
  response.setHeader('Content-Type', body.type);
  response.setHeader('Content-Length', bytes.length);
  if (body.packed) response.setHeader('Vary', 'Accept-Encoding');
  if (packed) response.setHeader('Content-Encoding', 'br');
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function redirect(request: IncomingMessage, response: ServerResponse, location: string): void {
  response.setHeader('Location', location);
  answer(request, response, 301, plain(''));
}

/** Leaves in the request only what sirv reads correctly: one file, one range, brotli or nothing. */
function prepareForSirv(request: IncomingMessage, file: string): void {
  const range = usableRange(request.headers.range);
  if (range) request.headers.range = range;
  else delete request.headers.range;
  const brotli = !range && acceptsBrotli(request.headers['accept-encoding']);
  request.headers['accept-encoding'] = brotli ? 'br' : '';
  request.url = encodeURI(file);
}

/**
 * A request handler that serves a built site as a static host does. Files are listed once, now.
 * @param base where the site lives on the host, with a slash at each end
 */
export async function siteHandler(dir: string, base: string) {
  // First, since it says so when this is no built site; another folder may be large, or change meanwhile.
  const site = await readSiteHeaders(dir);
  const files = await listFiles(dir);
  const notFound = await notFoundBody(dir, files);
  const send = sirv(dir, { brotli: true, etag: true, extensions: [] });

  return (request: IncomingMessage, response: ServerResponse): void => {
    const asked = readTarget(request.url ?? '/', base);
    const inSite = (file: string) => `${base.slice(0, -1)}${file}`;
    const found = 'path' in asked ? resolveFile(asked.path, (file) => files.has(file)) : undefined;
    // What is not there has the headers of the page that says so: nobody is to keep its absence as long as the file.
    apply(response, site.for('path' in asked && found ? inSite(asked.path) : inSite('/404.html')));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      answer(request, response, 405, plain('405 Method Not Allowed'));
    } else if ('location' in asked) redirect(request, response, asked.location);
    // Whoever has followed a broken link is helped on, whatever is wrong with it.
    else if ('status' in asked) answer(request, response, asked.status, notFound);
    else {
      if (!found) answer(request, response, 404, notFound);
      else if ('redirect' in found)
        redirect(request, response, encodeURI(inSite(found.redirect)) + asked.query);
      else {
        const type = site.typeOf(found.file);
        if (type) response.setHeader('Content-Type', type);
        prepareForSirv(request, found.file);
        send(request, response, () => answer(request, response, 404, notFound));
      }
    }
  };
}
