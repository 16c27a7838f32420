import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveSite } from '../../../scripts/serve.ts';
import { site } from '../../../src/config/site.ts';
import { distDir } from '../built-site.ts';
import type { EngineWindow } from './driver.ts';

/*
 * WebKitGTK tells its driver nothing of what a page complains of. So each page of the copy that is served here begins
 * with one script more, of its own origin as the policy asks, which notes it.
 */

const watcher = 'watcher.js';

/** Runs in the page, before anything else there. */
function watch(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  const note = (text: string) => complaints.push(text);
  window.addEventListener(
    'error',
    (event) => {
      const { target } = event;
      const file = target instanceof Element ? target.outerHTML.slice(0, 200) : '';
      note(`error: ${event.message ?? file}`);
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => note(`not caught: ${reason}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    note(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  for (const kind of ['error', 'warn', 'log', 'info', 'debug'] as const) {
    const own = console[kind].bind(console);
    console[kind] = (...words: unknown[]) => {
      note(`console.${kind}: ${words.join(' ')}`);
      own(...words);
    };
  }
}

/** What the page that a window shows has complained of so far; nothing when it is no page of the copy. */
export const complaintsOf = (window: EngineWindow): Promise<string[]> =>
  window.run(() => (Reflect.get(globalThis, 'complaints') as string[] | undefined) ?? []);

/** Before all tests: the built site, watched, on a free port. Its address goes to the workers by environment. */
export default async function serveWatchedSite(): Promise<() => Promise<void>> {
  const dir = await mkdtemp(path.join(tmpdir(), 'watched-site-'));
  await cp(distDir, dir, { recursive: true, filter: (file) => !/\.html\.br$/u.test(file) });
  await writeFile(path.join(dir, watcher), `(${watch})();`);
  for (const file of await readdir(dir, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(path.join(dir, file), 'utf8');
    const begun = html.replace(/<head[^>]*>/u, `$&<script src="${site.base}${watcher}"></script>`);
    if (begun !== html) await writeFile(path.join(dir, file), begun);
  }
  const server = await serveSite({ dir, port: 0, base: site.base });
  process.env.SITE_UNDER_TEST = server.url;
  return async () => {
    await server.close();
    await rm(dir, { recursive: true, force: true });
  };
}
