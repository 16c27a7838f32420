/*
 * `npm run scale`: builds the site as it is, and with made-up pages up to a thousand in each language, each in a copy of
 * the project in a temporary folder, and holds what that takes against the budgets; and the same pages with Starlight
 * alone, since seconds depend on the machine. `-- --keep` leaves the copies.
 */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { completeTags } from '../src/config/locales.ts';
import { buildCommand, buildCost, type Cost, measured } from '../tests/support/scale/build.ts';
import { elementsBelow, weigher } from '../tests/support/scale/pages.ts';
import { peerProject, peers } from '../tests/support/scale/peer.ts';
import { growProject } from '../tests/support/scale/project.ts';
import { addedPages, grownSections, hosts } from '../tests/support/scale/tree.ts';
import { type Line, row, table } from './scale/table.ts';

/** Pages a language, the start page among them. */
const pagesWanted = 1000;

/** A document page of the site: bytes of brotli with all that it fetches, and elements. */
const page = { bytes: 24_000, elements: 450 };

/** Real pages that are weighed beside themselves in the large site: short and long, lists, tables and a simulation. */
const weighed = [
  'do/good-question',
  'do/apply',
  'understand/service',
  'reference/faq',
  'reference/sources',
  'prepare/permissions',
];

if (!existsSync('/proc/self/status')) {
  console.error(
    '"npm run scale" reads the memory of a build from /proc, which this system does not have: run it on Linux.',
  );
  process.exit(1);
}

const lines: Line[] = [];
const megabytes = (bytes: number) => bytes / 1e6;

async function build(total: number, folder = growProject(total)): Promise<{ folder: string; cost: Cost }> {
  console.log(`Building ${total === 0 ? 'the site itself' : `${total} pages a language`} in ${folder} …`);
  return { folder, cost: await buildCost(folder) };
}

const real = await build(0);
lines.push(
  row('site itself: time (s)', real.cost.wall, { must: 15, aim: 8 }),
  row('site itself: CPU (s)', real.cost.cpu),
  row('site itself: memory (MB)', megabytes(real.cost.memory)),
  row('site itself: output (MB)', megabytes(real.cost.output)),
  row('  of that the archive (MB)', megabytes(real.cost.archive)),
);

const grown = growProject(pagesWanted);
const peer = peerProject(grown);
const large = await build(pagesWanted, grown);
const peerLines: Line[] = [];
for (const [name, file] of Object.entries(peers)) {
  console.log(`Building the same pages with Starlight alone, ${name}, in ${peer} …`);
  // Astro would take from the build before what has not changed.
  for (const made of ['dist', '.astro', 'node_modules/.astro'])
    rmSync(path.join(peer, made), { recursive: true, force: true });
  const { cpu } = await measured(peer, [...buildCommand, '--config', file], 'build.log');
  peerLines.push(row(`  the same pages, Starlight alone, ${name}: CPU (s)`, cpu));
}
const packing = await measured(large.folder, ['scripts/compress.ts'], 'compress.log');
lines.push(
  row(`${pagesWanted} a language: CPU (s)`, large.cost.cpu, { must: 30, aim: 12 }),
  ...peerLines,
  row(`${pagesWanted} a language: memory (MB)`, megabytes(large.cost.memory), { must: 2200, aim: 1300 }),
  row(`${pagesWanted} a language: output (MB)`, megabytes(large.cost.output), { must: 110, aim: 60 }),
  row(`${pagesWanted} a language: time (s)`, large.cost.wall),
  row('  packed for hosts (npm run compress): CPU (s)', packing.cpu),
);

const scales = { real: await weigher(real.folder), large: await weigher(large.folder) };
for (const locale of completeTags)
  for (const slug of weighed) {
    const name = `${locale}/${slug}`;
    const [before, after] = [scales.real(name), scales.large(name)];
    // Labels of neighbours and the hash of the styles differ; nothing else may.
    lines.push(
      row(`${name}: bytes (${before.bytes} in the site itself)`, after.bytes, { must: before.bytes + 100 }),
      row(`${name}: elements (${before.elements} in the site itself)`, after.elements, {
        must: before.elements,
      }),
    );
  }

const added = addedPages(grownSections(pagesWanted));
for (const locale of completeTags) {
  const elements = elementsBelow(large.folder, locale);
  const of = (slugs: readonly string[]) =>
    slugs.map((slug) => elements.get(`${locale}/${slug}`) ?? Number.NaN);
  lines.push(
    row(`${locale}: elements, the most of ${added.length} added pages`, Math.max(...of(added)), {
      must: page.elements,
      aim: 350,
    }),
  );
  for (const slug of [added[0] ?? '', added.at(-1) ?? '', ...hosts()])
    lines.push(
      row(`${locale}/${slug}: bytes`, scales.large(`${locale}/${slug}`).bytes, { must: page.bytes }),
    );
}

if (process.argv.includes('--keep')) console.log(`Kept: ${real.folder}, ${large.folder}, ${peer}`);
else for (const folder of [real.folder, large.folder, peer]) rmSync(folder, { recursive: true, force: true });

const { text, passed, failed } = table(lines);
console.log(`\n${text}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
