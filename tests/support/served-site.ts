import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteHandler } from '../../scripts/server/handler.ts';
import { workerFile } from '../../src/config/offline.ts';
import { site } from '../../src/config/site.ts';
import { listSite } from '../../src/integrations/offline/list.ts';
import { distDir } from './built-site.ts';

/** What a small site lists: enough for account teams, a reader and a talk, so that it is soon kept. */
const small =
  /^(?:index|404)\.html$|^[^/]+\/(?:index\.html|offline-notice\.json|(?:talks\/account-teams|do\/apply|present\/opt-in)\/)|\.js$/u;

/** A copy of the built site on a server of its own, which can be replaced, and whose network can fail. */
export class ServedSite {
  /** How many answers may still be given before the network fails; none is counted when it is undefined. */
  answersLeft: number | undefined;
  /** The paths that have been asked for. */
  asked: string[] = [];
  readonly #dir: string;
  readonly #lists: RegExp;
  #server: Server | undefined;
  #port = 0;

  private constructor(dir: string, lists: RegExp) {
    this.#dir = dir;
    this.#lists = lists;
  }

  /**
   * Copies the built site and serves it.
   * @param size whether its worker keeps the whole site, or a few pages of it
   */
  static async start(size: 'whole' | 'small'): Promise<ServedSite> {
    const dir = await mkdtemp(path.join(tmpdir(), 'served-site-'));
    await cp(distDir, dir, { recursive: true, preserveTimestamps: true });
    const served = new ServedSite(dir, size === 'small' ? small : /^/u);
    if (size === 'small') await served.#writeList();
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

  /** Writes into the worker what the site consists of now, as a build would. */
  async #writeList(): Promise<void> {
    const worker = path.join(this.#dir, workerFile);
    const { files } = await listSite(this.#dir);
    const kept = Object.fromEntries(Object.entries(files).filter(([file]) => this.#lists.test(file)));
    const version = createHash('sha256').update(JSON.stringify(kept)).digest('hex');
    const script = await readFile(worker, 'utf8');
    const code = script.slice(script.indexOf('}};') + 3);
    await writeFile(worker, `const siteList=${JSON.stringify({ version, files: kept })};${code}`);
    await rm(`${worker}.br`, { force: true });
  }

  /** Changes one page, as the next build would, and serves the site anew. */
  async replacePage(file: string, change: (html: string) => string): Promise<void> {
    const page = path.join(this.#dir, file);
    await writeFile(page, change(await readFile(page, 'utf8')));
    await rm(`${page}.br`, { force: true });
    await this.#writeList();
    await this.close();
    await this.open();
  }

  /** Ends it, and deletes the copy. */
  async remove(): Promise<void> {
    await this.close();
    await rm(this.#dir, { recursive: true, force: true });
  }
}
