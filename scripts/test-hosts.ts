/*
 * `npm run test:hosts`: the built site on nginx beside our own server, and the site built for a part of a host's
 * addresses: on both servers, by the checks of the built site that are about addresses, and in the browser. Gets nginx
 * and a browser where it can. What is in `dist/` is used when there is something, and left as it is.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { site } from '../src/config/site.ts';
import { compressSite } from './compress/site.ts';
import { interrupted, root, runTool } from './run-tool.ts';
import { runPlaywright, runVitest } from './testing/reports.ts';
import { sumUp, type Tally } from './testing/tally.ts';
import { requireBrowser, requireNginx } from './testing/tools.ts';

/**
 * Builds the site with these settings, and leaves the packed twins beside its files.
 * @throws a sentence when it cannot be built
 */
async function build(dist: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (interrupted()) return;
  const code = await runTool('astro', ['build', '--silent'], env);
  if (interrupted()) return;
  if (code !== 0) throw new Error('The site could not be built: what is wrong, and where, stands above.');
  await compressSite(dist);
}

/** The part of the host for which the site is built anew. */
const partOfHost = '/docs/';

/** The checks of the built site that are about addresses or about what hosts send; the rest knows nothing of a base. */
const aboutAddresses = [
  ...['archive', 'contracts', 'films', 'guide', 'headers', 'links', 'notes', 'packages', 'search', 'talks'],
].map((name) => `tests/dist/${name}.test.ts`);

/**
 * What is tried in the browser: search, the course, simulations in windows and frames, the presenter's two windows, the
 * code for other sites, films, the copy in the browser, the archive, and the page for unknown addresses, which the copy
 * is asked for. The server notes every request outside the site's part of the host.
 */
const inBrowser = [
  ...['archive', 'course', 'embed', 'embed-code', 'films', 'offline', 'present-talk', 'search'],
  'standalone',
].map((name) => `tests/e2e/${name}.spec.ts`);

const lacks = [await requireNginx(), await requireBrowser()].filter((sentence) => sentence !== undefined);
if (lacks.length > 0) {
  console.error(`\n${lacks.join('\n')}`);
  process.exit(1);
}

const scratch = await mkdtemp(path.join(tmpdir(), 'test-hosts-'));
const tallies: Tally[] = [];
async function step(title: string, run: () => Promise<Tally>): Promise<void> {
  if (interrupted()) return;
  const started = performance.now();
  console.log(`\n── ${title}`);
  const tally = await run();
  tallies.push(tally);
  console.log(`── ${title}: ${sumUp([tally]).line} (${Math.round((performance.now() - started) / 1000)} s)`);
}

try {
  const dist = path.resolve(root, site.outDir);
  // Before the hosting files: a site that was built by another version may lack one of them.
  if (
    !existsSync(path.join(dist, 'index.html')) ||
    !existsSync(path.join(dist, '../hosting/nginx-site.conf'))
  )
    await build(dist, {});
  await compressSite(dist);
  await step('nginx', () => runVitest({ args: ['--project=hosts'], reports: scratch }));

  const env = { SITE_BASE: partOfHost, SITE_OUT: path.join(scratch, 'dist') };
  console.log(`\nBuilding the site for ${partOfHost}…`);
  await build(env.SITE_OUT, env);
  await step(`nginx and addresses under ${partOfHost}`, () =>
    runVitest({
      args: ['--project=hosts', '--project=dist', 'tests/hosts', ...aboutAddresses],
      reports: scratch,
      env,
    }),
  );
  await step(`In the browser under ${partOfHost}`, () =>
    runPlaywright({ args: inBrowser, reports: scratch, env }),
  );
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  tallies.push({ passed: 0, failed: 1 });
} finally {
  await rm(scratch, { recursive: true, force: true });
}
if (interrupted()) process.exit(130);
const { failed, line } = sumUp(tallies);
console.log(`\n${line}`);
process.exitCode = failed > 0 ? 1 : 0;
