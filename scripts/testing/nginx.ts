import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findCommand } from './find-command.ts';

/** The packages of Debian that bring nginx and the module that sends packed twins. */
export const nginxPackages = ['nginx-light', 'libnginx-mod-http-brotli-static'] as const;

/** The nginx of the machine; it need not stand on the path of who is not root. Undefined when there is none. */
export const findNginx = (): string | undefined =>
  findCommand(['nginx'], [process.env.PATH ?? '', '/usr/sbin', '/usr/local/sbin'].join(path.delimiter));

/** The version of an nginx, such as `1.22.1`. */
export function nginxVersion(nginx: string): string {
  const { stderr } = spawnSync(nginx, ['-v'], { encoding: 'utf8' });
  return /nginx\/(\S+)/u.exec(stderr)?.[1] ?? 'unknown';
}

/** Where the brotli module of an nginx lies, or undefined: it is no part of nginx. */
export function findBrotliModule(nginx: string): string | undefined {
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' });
  const folder = /--modules-path=(\S+)/u.exec(stderr)?.[1];
  const file = folder && path.join(folder, 'ngx_http_brotli_static_module.so');
  return file && existsSync(file) ? file : undefined;
}
