import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Finding } from '../../tests/support/auditors/finding.ts';

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

interface NuMessage {
  type: string;
  url: string;
  message: string;
  extract?: string;
}

/**
 * Lets the Nu HTML checker read every document of a folder.
 * @returns what it finds, by the path of the document; what it only tells (`info`) is left out but for warnings
 * @throws a sentence when it cannot run
 */
export function runNu(folder: string): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(folder, file));
  // In parts, so that the command line does not grow beyond what a system takes.
  for (let from = 0; from < files.length; from += 400) {
    const some = files.slice(from, from + 400);
    const run = spawnSync('java', ['-Xss4m', '-jar', checker, '--format', 'json', '--stdout', ...some], {
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    });
    if (run.error || !run.stdout)
      throw new Error(
        `The Nu HTML checker could not run (${run.error?.message ?? run.stderr}): put "java" (17 or newer) on the path.`,
      );
    for (const file of some) found.set(path.basename(file), []);
    for (const { type, url, message, extract = '' } of JSON.parse(run.stdout).messages as NuMessage[])
      found
        .get(path.basename(new URL(url).pathname))
        ?.push({ rule: message.startsWith('CSS:') ? 'css' : type, message, html: extract.slice(0, 200) });
  }
  return found;
}

/** What it finds in one document. */
export function runNuOn(html: string): Finding[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'nu-'));
  writeFileSync(path.join(folder, 'page.html'), html);
  try {
    return runNu(folder).get('page.html') ?? [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
