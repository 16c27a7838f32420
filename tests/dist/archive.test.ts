import { readdir, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  archiveFile,
  archiveFolder,
  pageScriptFile,
  type SiteSize,
  sizeFile,
  workerFile,
} from '../../src/config/offline.ts';
import { site } from '../../src/config/site.ts';
import { packArchive } from '../../src/integrations/archive/pack.ts';
import { listSite } from '../../src/integrations/offline/list.ts';
import { bytesOf, type SiteList } from '../../src/offline/worker/list.ts';
import { builtFiles, distDir, readBuilt } from '../support/built-site.ts';
import { azure } from '../support/header-formats.ts';
import { type UnpackedArchive, unpackAndServe, unpackArchive } from '../support/unpacked-archive.ts';

const hostFiles = ['_headers', 'staticwebapp.config.json'];
const files = builtFiles();

describe('The copy in the browser', () => {
  const worker = readBuilt(workerFile).toString();
  const list: SiteList = JSON.parse(/^const siteList=(\{.*?\}\});/u.exec(worker)?.[1] ?? '{"files":{}}');

  test('is of all that is served, as it is served', async () => {
    const beside = [...hostFiles, workerFile, sizeFile, archiveFile];
    expect(Object.keys(list.files)).toEqual(files.filter((file) => !beside.includes(file)));
    expect(Object.keys(list.files)).toContain(pageScriptFile);
    expect(list).toEqual(await listSite(distDir));
  });

  test('is as large as readers are told', () => {
    const size: SiteSize = JSON.parse(readBuilt(sizeFile).toString());
    expect(size).toEqual({ files: Object.keys(list.files).length, bytes: bytesOf(list) });
  });

  test('is made by one classic script, which asks for nothing more', () => {
    expect(worker).not.toMatch(/\bimport\b\s*[({"'*]|\bimportScripts\b|\bexport\b\s*[{*]/u);
  });
});

describe('The archive', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await unpackArchive();
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  test('holds the built site, its server, the licences and what to do, and nothing else', async () => {
    const own = ['LICENSE', 'LICENSES/CC-BY-4.0.txt', 'LICENSES/MIT.txt', 'README.txt', 'serve.mjs'];
    const served = files.filter((file) => file !== archiveFile && file !== '_headers');
    const wanted = [...own, ...served.map((file) => `site/${file}`)].map(
      (file) => `${archiveFolder}/${file}`,
    );
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const unpacked = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)));
    expect(unpacked.toSorted()).toEqual(wanted.toSorted());
    for (const file of served)
      expect(
        (await readFile(path.join(dir, archiveFolder, 'site', file))).equals(readBuilt(file)),
        file,
      ).toBe(true);
  });

  test('is the same, byte for byte, when the same site is packed again', async () => {
    const again = path.join(dir, 'again.tgz');
    const size = await packArchive(distDir, again);
    const bytes = await readFile(again);
    await rm(again);
    expect(bytes.length).toBe(size);
    expect(bytes.equals(readBuilt(archiveFile))).toBe(true);
  });

  test('says what to do in both languages', async () => {
    const text = await readFile(path.join(dir, archiveFolder, 'README.txt'), 'utf8');
    expect(text.match(/node serve\.mjs/gu)).toHaveLength(2);
    expect(text).toMatch(/nätverk[\s\S]*network|network[\s\S]*nätverk/u);
  });
});

describe('Its server', () => {
  let archive: UnpackedArchive;
  beforeAll(async () => {
    archive = await unpackAndServe();
  });
  afterAll(() => archive.end());

  /** A request as it is written: `fetch` would tidy up the path. */
  const ask = (target: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }>((resolve, reject) => {
      const { hostname, port } = new URL(archive.url);
      request({ hostname, port, path: target, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(chunks),
          }),
        );
      })
        .on('error', reject)
        .end();
    });
  const addressOf = (file: string) => site.base + file.replace(/(^|\/)index\.html$/u, '$1');

  test('gives every file, with the headers that the site ships with', async () => {
    expect(archive.url).toMatch(new RegExp(`^http://localhost:\\d+${site.base}$`, 'u'));
    for (const file of files.filter((one) => one !== archiveFile && !hostFiles.includes(one))) {
      const address = addressOf(file);
      const { status, headers, bytes } = await ask(encodeURI(address));
      expect(status, file).toBe(200);
      expect(bytes.equals(readBuilt(file)), file).toBe(true);
      for (const [name, value] of Object.entries(azure().for(address)))
        expect(headers[name.toLowerCase()], `${file}: ${name}`).toBe(value);
      if (file.endsWith('.html')) expect(headers['content-type']).toBe('text/html; charset=utf-8');
      if (file.endsWith('.js')) expect(headers['content-type']).toContain('text/javascript');
      expect(headers['content-type'], file).not.toBe(undefined);
    }
  });

  test('gives a part of a file to who asks for one', async () => {
    const film = files.find((file) => file.endsWith('.mp4'));
    if (!film) throw new Error('The built site has no film.');
    const whole = readBuilt(film);
    const part = await ask(addressOf(film), { Range: 'bytes=10-19' });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 10-19/${whole.length}`);
    expect(part.bytes.equals(whole.subarray(10, 20))).toBe(true);
    const end = await ask(addressOf(film), { Range: 'bytes=-5' });
    expect(end.bytes.equals(whole.subarray(-5))).toBe(true);
    expect((await ask(addressOf(film), { Range: `bytes=${whole.length}-` })).status).toBe(416);
  });

  test('shows the page for unknown addresses, leads to a folder, and gives nothing from outside the site', async () => {
    const unknown = await ask(`${site.base}sv/nowhere/`);
    expect(unknown.status).toBe(404);
    expect(unknown.bytes.equals(readBuilt('404.html'))).toBe(true);
    // Nobody is to keep the absence of a script for as long as the script.
    const gone = await ask(`${site.base}_astro/gone.js`);
    expect([gone.status, gone.headers['cache-control']]).toEqual([404, 'public, max-age=0, must-revalidate']);
    const slashless = await ask(`${site.base}sv/do/apply`);
    expect([slashless.status, slashless.headers['location']]).toEqual([301, `${site.base}sv/do/apply/`]);
    for (const target of [
      '../serve.mjs',
      '..%2fserve.mjs',
      '%2e%2e/serve.mjs',
      '..\\serve.mjs',
      'staticwebapp.config.json',
    ])
      expect((await ask(site.base + target)).status, target).toBe(404);
    expect((await ask(`${site.base}%`)).status).toBe(400);
  });
});
