/*
 * `npm run lighthouse`: audits every page of the built site with Lighthouse, as a telephone on slow 4G and as a desktop
 * computer, and holds it against the bars in scripts/lighthouse/bars.ts. Gets a browser where it can, and builds the site
 * when there is none. `npm run lighthouse -- /sv/do/ --form mobile` audits the pages whose address has that in it;
 * `--part 2/4` is the second of four parts of them, and `--add` keeps in test-results/lighthouse.json what it holds of
 * other pages.
 */
import path from 'node:path';
import { site } from '../src/config/site.ts';
import { builtPages } from '../tests/support/built-site.ts';
import { compressSite } from './compress/site.ts';
import { auditAll } from './lighthouse/crew.ts';
import { readOptions } from './lighthouse/options.ts';
import { faultsOf, type Result, readResults, writeResults } from './lighthouse/results.ts';
import { minimaLines, remarkLines } from './lighthouse/summary.ts';
import { auditingBrowser } from './lighthouse/visit.ts';
import { root } from './run-tool.ts';
import { serveSite } from './serve.ts';
import { requireSite } from './testing/site.ts';
import { sumUp } from './testing/tally.ts';
import { requireBrowser } from './testing/tools.ts';

const dist = path.join(root, 'dist');
const file = path.join(root, 'test-results/lighthouse.json');

async function prepare(): Promise<string> {
  const lack = (await requireBrowser()) ?? (await requireSite());
  const browser = auditingBrowser();
  if (lack !== undefined || browser === undefined) throw new Error(lack ?? 'No browser could be found.');
  await compressSite(dist);
  return browser;
}

/** What is said of a page when it has been audited: nothing when all is well. */
function tell(result: Result): void {
  const faults = faultsOf(result);
  if (faults.length === 0) return;
  const often = result.runs > 1 ? ` (best of ${result.runs} runs)` : '';
  console.log([`${result.form} ${result.page}${often}`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
}

try {
  const { chosen, formsWanted, add } = readOptions(process.argv.slice(2));
  const executable = await prepare();
  const pages = builtPages();
  const wanted = chosen(pages);
  const tasks = wanted.flatMap((page) => formsWanted.map((form) => ({ page, form })));
  console.log(`Lighthouse: ${wanted.length} of ${pages.length} pages, ${formsWanted.join(' and ')}`);
  const server = await serveSite({ dir: dist, port: 0, base: site.base });
  const started = performance.now();
  const { results, browser } = await auditAll(
    tasks,
    executable,
    server.url.replace(/\/$/u, ''),
    tell,
  ).finally(server.close);
  const seconds = Math.round((performance.now() - started) / 1000);
  const all = [...(add ? await readResults(file, pages, results) : []), ...results];
  await writeResults(file, browser, all);
  console.log(`\n${[...remarkLines(all), '', ...minimaLines(all, pages.length)].join('\n')}`);
  console.log(
    `\n${results.length} audits in ${browser} took ${seconds} s; written to ${path.relative(root, file)}`,
  );
  const failed = results.filter((result) => faultsOf(result).length > 0).length;
  console.log(`\n${sumUp([{ passed: results.length - failed, failed }]).line}`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
