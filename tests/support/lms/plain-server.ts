import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

/** A folder that is served as it lies, by another server than the site's. */
export interface PlainServer {
  /** Its address, with a slash at the end. */
  readonly url: string;
  end(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.xml': 'application/xml',
};

/** Where there is no Python: as little as it takes. */
async function serveByNode(dir: string): Promise<PlainServer> {
  const server: Server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = path.join(dir, path.normalize(decodeURIComponent(pathname)));
    const content = await readFile(file).catch(() => null);
    response.writeHead(content ? 200 : 404, { 'Content-Type': types[path.extname(file)] ?? 'text/plain' });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The plain server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    end: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/**
 * Serves a folder by Python's own server, which sets no header but type and length: what works there works in any LMS
 * that hands out files. Without Python, by a server as plain.
 */
export async function servePlainly(dir: string): Promise<PlainServer> {
  const server = spawn('python3', [
    '-u',
    '-m',
    'http.server',
    '0',
    '--bind',
    '127.0.0.1',
    '--directory',
    dir,
  ]);
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
  const port = await new Promise<string | undefined>((resolve) => {
    let printed = '';
    server.stdout.on('data', (chunk) => {
      printed += chunk;
      const [, found] = /port (\d+)/u.exec(printed) ?? [];
      if (found) resolve(found);
    });
    void ended.then(() => resolve(undefined));
  });
  if (!port) return serveByNode(dir);
  return {
    url: `http://127.0.0.1:${port}/`,
    end: async () => {
      server.kill();
      await ended;
    },
  };
}
