import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { archiveFile } from '../../src/config/offline.ts';
import { readBuilt } from './built-site.ts';

/** The archive as it lies in the built site: the files in it by their names. */
export const filesInArchive = () => unzipSync(readBuilt(archiveFile));

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

/** Unpacks the archive of the built site as a person would, and starts it. */
export async function unpackAndServe(): Promise<UnpackedArchive> {
  const dir = await mkdtemp(path.join(tmpdir(), 'archive-'));
  for (const [name, content] of Object.entries(filesInArchive())) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), content);
  }
  const cwd = path.join(dir, path.basename(archiveFile, '.zip'));
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
