import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runTool } from '../run-tool.ts';
import type { Suite } from './playwright-tests.ts';
import { type PlaywrightReport, type Tally, tallyPlaywright, tallyVitest } from './tally.ts';

/** A run of a test runner: what it is given, where it may write its report, and in which environment. */
export interface Run {
  args: readonly string[];
  /** The folder for its report. */
  reports: string;
  env?: NodeJS.ProcessEnv;
}

/** What was written is read; what an earlier run has left there is taken away before. */
async function readReport(file: string) {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Runs tests with Vitest, shown as they come. Returns how many held; one more failed when it died. */
export async function runVitest({ args, reports, env = {} }: Run): Promise<Tally> {
  const file = path.join(reports, 'vitest.json');
  await rm(file, { force: true });
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', ['run', ...args, ...output], env);
  return tallyVitest(await readReport(file), code);
}

/** Runs tests in a browser with Playwright, shown as they come. Returns how many held, and its report if it left one. */
export async function reportPlaywright({ args, reports, env = {} }: Run) {
  const file = path.join(reports, 'playwright.json');
  await rm(file, { force: true });
  const code = await runTool('playwright', ['test', ...args], { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const report: (PlaywrightReport & Suite) | undefined = await readReport(file);
  return { tally: tallyPlaywright(report, code), report };
}

/** Runs tests in a browser with Playwright, shown as they come. Returns how many held; one more failed when it died. */
export const runPlaywright = async (run: Run): Promise<Tally> => (await reportPlaywright(run)).tally;
