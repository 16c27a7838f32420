import { createServer, type RequestListener, type Server } from 'node:http';
import { siteHandler } from './server/handler.ts';

/** How a site is to be served. */
export interface ServeOptions {
  /** The built site. */
  dir: string;
  /** 0 takes any free port. */
  port: number;
  /** Where the site lives on the host, with a slash at each end. */
  base?: string;
  /** Is told what each request asks for. */
  onRequest?: (target: string) => void;
}

function listen(handler: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

const portOf = (server: Server) => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Finds out, before any work is done for it, whether a port can be had.
 * @throws a sentence when it cannot
 */
export async function requirePort(port: number): Promise<void> {
  try {
    await close(await listen(() => {}, '127.0.0.1', port));
  } catch (error) {
    throw portError(error, port);
  }
}

/**
 * Serves a built site with the headers it ships with, on this machine only (IPv4, and IPv6 where there is any,
 * so that `localhost` leads here whichever a program tries first).
 * @returns the address of its first page, and a function that ends it
 * @throws a sentence when the port is taken or the site is not built
 */
export async function serveSite({ dir, port, base = '/', onRequest }: ServeOptions) {
  const serve = await siteHandler(dir, base);
  const handler: RequestListener = (request, response) => {
    onRequest?.(request.url ?? '');
    serve(request, response);
  };
  const servers: Server[] = [];
  try {
    servers.push(await listen(handler, '127.0.0.1', port));
    const chosen = servers.map(portOf)[0] ?? port;
    servers.push(...(await listen(handler, '::1', chosen).then((server) => [server], ignoreMissingIpv6)));
    return {
      url: `http://localhost:${chosen}${base}`,
      close: async () => {
        await Promise.all(servers.map(close));
      },
    };
  } catch (error) {
    await Promise.all(servers.map(close));
    throw portError(error, port);
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

function ignoreMissingIpv6(error: unknown): Server[] {
  if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(String(codeOf(error)))) return [];
  throw error;
}

function portError(error: unknown, port: number): unknown {
  if (codeOf(error) === 'EADDRINUSE')
    return new Error(
      `Port ${port} is taken: end what uses it, or name another with "npm start -- --port ${port + 1}".`,
    );
  if (codeOf(error) === 'EACCES')
    return new Error(
      `Port ${port} needs more rights than you have: name another with "npm start -- --port 4321".`,
    );
  return error;
}
