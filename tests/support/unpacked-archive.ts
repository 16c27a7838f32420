import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { archiveFile, archiveFolder } from '../../src/config/offline.ts';
import { distDir } from './built-site.ts';

/** Unpacks the archive of the built site into a folder of its own, with the system's `tar`, as a person would. */
export async function unpackArchive(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'archive-'));
  await run('tar', ['-xzf', path.join(distDir, archiveFile), '-C', dir]);
  return dir;
}

const run = promisify(execFile);

/** The archive unpacked into a folder of its own, and its server running there with the one command. */
export interface UnpackedArchive {
  /** The address that the server printed. */
  url: string;
  end(): Promise<void>;
}

/** Reads what the server prints until there is an address in it. */
function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk;
      const [url] = /http:\/\/localhost:\d+\S*/u.exec(printed) ?? [];
      if (url) resolve(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => reject(new Error(`node serve.mjs ended without an address: ${printed}`)));
  });
}

/** Unpacks the archive, and starts its server with the one command. */
export async function unpackAndServe(): Promise<UnpackedArchive> {
  const dir = await unpackArchive();
  const cwd = path.join(dir, archiveFolder);
  const server = spawn(process.execPath, ['serve.mjs'], { cwd, env: {} });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return {
    url: await printedAddress(server),
    end: async () => {
      server.kill();
      await ended;
      await rm(dir, { recursive: true, force: true });
    },
  };
}
