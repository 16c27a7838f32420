import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrotliModule, findNginx } from '../../../scripts/testing/nginx.ts';
import { ask } from '../ask.ts';
import { distDir } from '../built-site.ts';
import { freePort } from '../free-port.ts';
import { hostingDir } from '../header-formats.ts';

/** How the site is served. */
export interface NginxOptions {
  /** Whether nginx has the module that sends the packed twins, or the line that asks for it is deleted. */
  brotli: boolean;
}

/** An nginx that serves the built site. */
export interface NginxServer {
  /** Where the site is. */
  url: string;
  /** Where another site of the same nginx is. */
  otherSite: string;
  /** Ends it. */
  close(): Promise<void>;
}

/** The example that ships, with what it asks the reader to replace, replaced. */
function siteConfig(port: number, { brotli }: NginxOptions): string {
  const file = path.join(hostingDir, 'nginx-site.conf');
  const changes: [string, string][] = [
    ['  listen 80;\n', `  listen 127.0.0.1:${port};\n`],
    ['  listen [::]:80;\n', ''],
    ['/etc/nginx/threat-experts/nginx-maps.conf', path.join(hostingDir, 'nginx-maps.conf')],
    ['/etc/nginx/threat-experts/nginx-headers.conf', path.join(hostingDir, 'nginx-headers.conf')],
    ['/var/www/threat-experts', distDir],
    ...(brotli ? [] : ([['brotli_static on;\n', '']] as [string, string][])),
  ];
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${file} has no "${from.trim()}", which the tests replace.`);
      return text.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
}

/** A configuration around it, such as every nginx has one, that writes into one folder only. */
function mainConfig(dir: string, module: string | undefined, otherPort: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(module ? [`load_module ${module};`] : []),
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${dir}/nginx.pid;`,
    'events {}',
    'http {',
    '  access_log off;',
    ...temporary.map((name) => `  ${name}_temp_path ${dir}/${name};`),
    `  include ${dir}/site.conf;`,
    `  server { listen 127.0.0.1:${otherPort}; return 200 "another site"; }`,
    '}',
    '',
  ].join('\n');
}

/** Waits until it answers. */
async function answered(url: string, nginx: ChildProcess, errors: () => Promise<string>): Promise<void> {
  for (;;) {
    if (nginx.exitCode !== null)
      throw new Error(`nginx does not take the example of a server that ships:\n${await errors()}`);
    if (await ask(url, '/').catch(() => undefined)) return;
    await new Promise(setImmediate);
  }
}

/**
 * Serves the built site with nginx, by the example that ships.
 * @throws when there is no nginx, or it refuses the configuration
 */
export async function serveWithNginx(options: NginxOptions): Promise<NginxServer> {
  const nginx = findNginx();
  if (!nginx) throw new Error('No nginx was found: run "npm run test:hosts", which gets one.');
  const dir = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  const [port, otherPort] = [await freePort(), await freePort()];
  await mkdir(dir, { recursive: true });
  await writeFile(path.join(dir, 'site.conf'), siteConfig(port, options));
  const module = options.brotli ? findBrotliModule(nginx) : undefined;
  await writeFile(path.join(dir, 'nginx.conf'), mainConfig(dir, module, otherPort));
  const log = path.join(dir, 'error.log');
  const child = spawn(nginx, ['-c', path.join(dir, 'nginx.conf'), '-e', log, '-g', 'daemon off;'], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/`;
  const close = async () => {
    const ended = once(child, 'exit');
    if (child.exitCode === null && child.kill('SIGQUIT')) await ended;
    await rm(dir, { recursive: true, force: true });
  };
  try {
    await answered(url, child, () => readFile(log, 'utf8').catch(() => ''));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    otherSite: `http://127.0.0.1:${otherPort}/`,
    close,
  };
}
