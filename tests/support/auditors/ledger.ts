import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exceptionOf } from './excepted.ts';
import type { Auditor, Finding, Verdict } from './finding.ts';

/** What is written down of one auditor's look at one state. */
export interface Entry {
  auditor: Auditor;
  state: string;
  /** What is neither right nor excepted. */
  findings: Finding[];
  /** How many findings each exception has taken, by its id. */
  excepted: Record<string, number>;
  prompts: Record<string, number>;
}

const folder = fileURLToPath(new URL('../../../test-results/audit', import.meta.url));
const pages = path.join(folder, 'pages');

/** Sorts the findings of an auditor into those that stand and those that are excepted. */
export function entryOf(auditor: Auditor, state: string, { findings, prompts }: Verdict): Entry {
  const excepted: Record<string, number> = {};
  const standing = findings.filter((finding) => {
    const exception = exceptionOf(auditor, finding, state);
    if (!exception) return true;
    excepted[exception.id] = (excepted[exception.id] ?? 0) + 1;
    return false;
  });
  return { auditor, state, findings: standing, excepted, prompts };
}

/** Writes it down; each process has a file of its own. */
export function note(entry: Entry): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(path.join(folder, `${process.pid}.jsonl`), `${JSON.stringify(entry)}\n`);
}

/** Keeps the markup of a state for the Nu checker, under a name that says what it holds. */
export function keepMarkup(html: string, state: string): void {
  const name = createHash('sha256').update(html).digest('hex').slice(0, 20);
  mkdirSync(pages, { recursive: true });
  const file = path.join(pages, `${name}.html`);
  if (existsSync(file)) return;
  writeFileSync(file, html);
  writeFileSync(path.join(pages, `${name}.txt`), state);
}

/** The files with the markup of the states, and the state of each. */
export function keptMarkup(): Map<string, string> {
  const files = existsSync(pages) ? readdirSync(pages).filter((file) => file.endsWith('.html')) : [];
  return new Map(
    files.map((file) => {
      const whole = path.join(pages, file);
      return [whole, readFileSync(whole.replace(/\.html$/u, '.txt'), 'utf8')];
    }),
  );
}

/** Everything that has been written down since the folder was emptied. */
export function readLedger(): Entry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry);
}
