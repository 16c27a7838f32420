import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from './finding.ts';

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

interface NuMessage {
  type: 'error' | 'info' | 'non-document-error';
  subType?: string;
  url: string;
  message: string;
  extract?: string;
}

/** What is excepted is named by what it is about; the rest by how grave it is. */
function ruleOf({ type, subType, message }: NuMessage): string {
  if (message.startsWith('CSS:')) return 'css';
  if (message.includes('violates Content Security Policy')) return 'policy';
  return subType ?? type;
}

/** More would not fit into the command line of every system. */
const atOnce = 400;

/**
 * Lets the Nu HTML checker read documents.
 * @returns what it finds in each file, warnings too
 * @throws a sentence when it cannot run
 */
export function runNu(files: readonly string[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>(files.map((file) => [file, []]));
  for (let from = 0; from < files.length; from += atOnce) {
    const some = files.slice(from, from + atOnce);
    const run = spawnSync('java', ['-Xss4m', '-jar', checker, '--format', 'json', '--stdout', ...some], {
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    });
    if (run.error || !run.stdout)
      throw new Error(
        `The Nu HTML Checker could not run (${run.error?.message ?? run.stderr}): put "java" (17 or newer) on the path.`,
      );
    for (const message of JSON.parse(run.stdout).messages as NuMessage[])
      found.get(fileURLToPath(message.url))?.push({
        rule: ruleOf(message),
        message: message.message,
        html: (message.extract ?? '').slice(0, 200),
      });
  }
  return found;
}

/** What it finds in one document. */
export function runNuOn(html: string): Finding[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'nu-'));
  const file = path.join(folder, 'page.html');
  writeFileSync(file, html);
  try {
    return runNu([file]).get(file) ?? [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
