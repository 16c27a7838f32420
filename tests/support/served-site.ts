import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteHandler } from '../../scripts/server/handler.ts';
import { workerFile } from '../../src/config/offline.ts';
import { site } from '../../src/config/site.ts';
import { listSite } from '../../src/integrations/offline/list.ts';
import { distDir } from './built-site.ts';

/** A copy of the built site on a server of its own, which can be replaced, and whose network can fail. */
export class ServedSite {
  /** How many answers may still be given before the network fails; none is counted when it is undefined. */
  answersLeft: number | undefined;
  /** The paths that have been asked for. */
  asked: string[] = [];
  readonly #dir: string;
  #server: Server | undefined;
  #port = 0;

  private constructor(dir: string) {
    this.#dir = dir;
  }

  /** Copies the built site and serves it. */
  static async start(): Promise<ServedSite> {
    const dir = await mkdtemp(path.join(tmpdir(), 'served-site-'));
    await cp(distDir, dir, { recursive: true, preserveTimestamps: true });
    const served = new ServedSite(dir);
    await served.open();
    return served;
  }

  /** The address of a path that begins with the site's base. */
  url(address: string): string {
    return `http://localhost:${this.#port}${address}`;
  }

  /** Serves the site as it lies now, at the same address as before. */
  async open(): Promise<void> {
    const handler = await siteHandler(this.#dir, site.base);
    const server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      if (this.answersLeft === 0) {
        request.socket.destroy();
        return;
      }
      if (this.answersLeft !== undefined) this.answersLeft -= 1;
      handler(request, response);
    });
    await new Promise<void>((resolve) => {
      server.listen(this.#port, 'localhost', resolve);
    });
    const address = server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
    this.#server = server;
  }

  /** Takes the network away: nothing listens there any more. */
  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    await new Promise<void>((resolve) => {
      if (!server) return resolve();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  /** Changes one page, and what the worker lists, as the next build would. */
  async replacePage(file: string, change: (html: string) => string): Promise<void> {
    const page = path.join(this.#dir, file);
    const worker = path.join(this.#dir, workerFile);
    await writeFile(page, change(await readFile(page, 'utf8')));
    for (const changed of [page, worker]) await rm(`${changed}.br`, { force: true });
    const script = await readFile(worker, 'utf8');
    const code = script.slice(script.indexOf('}};') + 3);
    await writeFile(worker, `const siteList=${JSON.stringify(await listSite(this.#dir))};${code}`);
    await this.close();
    await this.open();
  }

  /** Ends it, and deletes the copy. */
  async remove(): Promise<void> {
    await this.close();
    await rm(this.#dir, { recursive: true, force: true });
  }
}
