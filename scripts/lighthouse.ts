/*
 * `npm run lighthouse`: audits every page of the built site with Lighthouse, as a telephone on slow 4G and as a desktop
 * computer, and holds it against the bars in scripts/lighthouse/bars.ts. Gets a browser where it can, and builds the site
 * when there is none. `npm run lighthouse -- /sv/do/ --form mobile` audits the pages whose address has that in it;
 * `--part 2/4` is the second of four parts of them, and `--add` keeps in test-results/lighthouse.json what it holds of
 * other pages.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { site } from '../src/config/site.ts';
import { builtPages } from '../tests/support/built-site.ts';
import { compressSite } from './compress/site.ts';
import { readOptions } from './lighthouse/options.ts';
import { type Result, readResults, resultOf, writeResults } from './lighthouse/results.ts';
import { minimaLines, remarkLines } from './lighthouse/summary.ts';
import { auditingBrowser, openAuditor } from './lighthouse/visit.ts';
import { root, runTool } from './run-tool.ts';
import { serveSite } from './serve.ts';
import { sumUp } from './testing/tally.ts';
import { requireBrowser } from './testing/tools.ts';

const dist = path.join(root, 'dist');
const file = path.join(root, 'test-results/lighthouse.json');

async function prepare(): Promise<string> {
  const lack = await requireBrowser();
  const browser = auditingBrowser();
  if (lack !== undefined || browser === undefined) throw new Error(lack ?? 'No browser could be found.');
  if (!existsSync(path.join(dist, 'index.html')) && (await runTool('astro', ['build', '--silent'])) !== 0)
    throw new Error('The site could not be built: what is wrong, and where, stands above.');
  await compressSite(dist);
  return browser;
}

/** What is said of a page when it has been audited: nothing when all is well. */
function tell({ form, page, runs, faults }: Result): void {
  if (faults.length === 0) return;
  const often = runs > 1 ? ` (best of ${runs} runs)` : '';
  console.log(`${form} ${page}${often}`);
  for (const fault of faults) console.log(`  ${fault}`);
}

try {
  const { chosen, formsWanted, add } = readOptions(process.argv.slice(2));
  const browser = await prepare();
  const pages = builtPages();
  const wanted = chosen(pages);
  const server = await serveSite({ dir: dist, port: 0, base: site.base });
  const auditor = await openAuditor(browser, server.url.replace(/\/$/u, ''));
  const results: Result[] = [];
  const started = performance.now();
  console.log(
    `${wanted.length} of ${pages.length} pages, ${formsWanted.join(' and ')}, in ${auditor.browser}`,
  );
  try {
    for (const page of wanted)
      for (const form of formsWanted) {
        const result = await resultOf(page, form, auditor);
        results.push(result);
        tell(result);
      }
  } finally {
    await auditor.close();
    await server.close();
  }
  const kept = add ? await readResults(file, pages, results) : [];
  const all = [...kept, ...results];
  await writeResults(file, auditor.browser, all);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${[...remarkLines(all), '', ...minimaLines(all, pages.length)].join('\n')}`);
  console.log(`\n${results.length} audits in ${seconds} s; written to ${path.relative(root, file)}`);
  const failed = results.filter(({ faults }) => faults.length > 0).length;
  console.log(`\n${sumUp([{ passed: results.length - failed, failed }]).line}`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
