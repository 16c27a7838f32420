import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { searchBudgets } from '../../tests/support/budgets.ts';
import { type SearchCost, searchCostType } from '../../tests/support/search-cost.ts';
import { root, runTool } from '../run-tool.ts';
import { type Suite, testsIn } from '../testing/playwright-tests.ts';
import type { Line } from './lines.ts';

const costsIn = (report: Suite): SearchCost[] =>
  testsIn(report)
    .flatMap(({ annotations }) => annotations)
    .filter(({ type }) => type === searchCostType)
    .map(({ description }): SearchCost => JSON.parse(description ?? ''));

const names: Record<keyof typeof searchBudgets, string> = {
  before: 'Search, not opened',
  titles: 'Search, titles',
  text: 'Search, full text',
  excerpts: 'Search, excerpts',
};

const units: Record<string, string> = { bytes: 'bytes', time: 'ms' };

/**
 * Searches in a browser, on slow 4G, by the test that does so.
 * @returns a line for each budget of search; none when the test did not run to its end
 */
export async function searchLines(): Promise<Line[]> {
  const report = path.join(root, 'test-results/reports/search.json');
  await rm(report, { force: true });
  await runTool('playwright', ['test', 'search-weight', '--reporter=json', '--workers=1'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const costs = costsIn(JSON.parse(await readFile(report, 'utf8').catch(() => '{}')));
  if (costs.length === 0) return [];
  return Object.entries(searchBudgets).flatMap(([part, budgets]) =>
    Object.entries(budgets).map(([measure, budget]) => ({
      what: `${names[part as keyof typeof names]}: ${measure} (${costs.length})`,
      unit: units[measure] ?? '',
      budget,
      measured: costs.map(({ search, measured }) => ({
        where: search,
        value: Reflect.get(measured[part as keyof typeof names], measure),
      })),
    })),
  );
}
