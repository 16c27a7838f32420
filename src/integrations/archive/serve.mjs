/*
 * Serves the site in the folder "site" on this computer alone, with the headers that it ships with:
 *
 *   node serve.mjs
 *
 * Needs Node 18 or newer and nothing else. PORT=8080 in the environment chooses the port; otherwise any free one.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('site/', import.meta.url));
/** @type {{ globalHeaders: Record<string, string>, mimeTypes: Record<string, string>, routes: { route: string, headers: Record<string, string> }[], responseOverrides: { 404: { rewrite: string } } }} */
const config = JSON.parse(await readFile(path.join(root, 'staticwebapp.config.json'), 'utf8'));
/** Where the site was built to live, with a slash at each end. */
const base = config.responseOverrides[404].rewrite.replace(/404\.html$/, '');

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  ...config.mimeTypes,
};

/**
 * The headers of an address. An empty value takes a global header away.
 * @param {string} pathname
 */
function headersFor(pathname) {
  const route = config.routes.find(({ route }) =>
    route.endsWith('*') ? pathname.startsWith(route.slice(0, -1)) : pathname === route,
  );
  const merged = { ...config.globalHeaders, ...route?.headers };
  return Object.entries(merged).filter(([, value]) => value !== '');
}

/**
 * The size of a file, or undefined when there is none.
 * @param {string} file
 */
const sizeOf = (file) =>
  stat(path.join(root, file)).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );

/**
 * The file behind a path from the base, or where to go instead. Throws when the path is malformed.
 * @param {string} raw as it was asked for
 * @returns {Promise<{ file: string, size: number } | { location: string } | undefined>}
 */
async function find(raw) {
  const asked = decodeURIComponent(raw);
  if (asked.includes('\0') || asked.includes('\\') || asked.split('/').some((part) => part.startsWith('.')))
    return undefined;
  if (asked === 'staticwebapp.config.json') return undefined;
  const file = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
  const size = await sizeOf(file);
  if (size !== undefined) return { file, size };
  if ((await sizeOf(`${asked}/index.html`)) !== undefined) return { location: `${base}${encodeURI(asked)}/` };
  return undefined;
}

/**
 * The bytes that a Range header asks for; undefined for all of them, null when there are none.
 * @param {string | undefined} header
 * @param {number} size
 */
function rangeOf(header, size) {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < start) return undefined;
  return start < size ? { start, end } : null;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const [raw = '/'] = (request.url ?? '/').split('?');
  const found = raw.startsWith(base) ? await find(raw.slice(base.length)).catch(() => null) : undefined;
  // What is not there has the headers of the page that says so: nobody is to keep its absence as long as the file.
  for (const [name, value] of headersFor(found ? raw : `${base}404.html`)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (!raw.startsWith(base)) {
    response.writeHead(302, { Location: base }).end();
    return;
  }
  if (found === null) {
    response.writeHead(400).end();
    return;
  }
  if (found && 'location' in found) {
    response.writeHead(301, { Location: found.location }).end();
    return;
  }
  const { file, size } = found ?? { file: '404.html', size: (await sizeOf('404.html')) ?? 0 };
  const range = found && rangeOf(request.headers.range, size);
  response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
  response.setHeader('Accept-Ranges', 'bytes');
  if (range === null) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.setHeader('Content-Length', end - start + 1);
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.writeHead(found ? (range ? 206 : 200) : 404);
  if (request.method === 'HEAD' || size === 0) response.end();
  else
    createReadStream(path.join(root, file), { start, end })
      .on('error', () => response.destroy())
      .pipe(response);
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});
server.on('error', (error) => {
  console.error(`${error.message}: PORT=0 chooses a free port.`);
  process.exitCode = 1;
});
server.listen(Number(process.env.PORT ?? 0), 'localhost', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  console.log(`http://localhost:${port}${base}  (Ctrl-C)`);
});
