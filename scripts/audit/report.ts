import { createRequire } from 'node:module';
import { exceptions } from '../../tests/support/auditors/exceptions.ts';
import { type Auditor, auditors, type Exception } from '../../tests/support/auditors/finding.ts';
import type { Entry } from '../../tests/support/auditors/ledger.ts';
import type { Tally } from '../testing/tally.ts';
import { observatoryVersion } from './observatory.ts';

const versionOf = (name: string): string => createRequire(import.meta.url)(`${name}/package.json`).version;

/** What each auditor is called, with its version. */
const names: Record<Auditor, () => string> = {
  axe: () => `axe-core ${versionOf('axe-core')}, every rule but level AAA`,
  ibm: () => `IBM Equal Access ${versionOf('accessibility-checker-engine')}, IBM_Accessibility`,
  htmlcs: () => `HTML_CodeSniffer ${versionOf('html_codesniffer')}, WCAG2AA`,
  'html-validate': () => `html-validate ${versionOf('html-validate')}, recommended`,
  nu: () => `Nu HTML Checker ${versionOf('vnu-jar')}`,
  observatory: () => `MDN HTTP Observatory ${observatoryVersion}`,
};

const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);

/** The most that is shown of one kind of finding: the rest looks the same. */
const shown = 3;

function findingLines(entries: readonly Entry[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const { auditor, state, findings } of entries)
    for (const { rule, message, html } of findings) {
      const kind = `${auditor} ${rule}: ${message.slice(0, 160)}`;
      const where = `${state}: ${html.replaceAll(/\s+/gu, ' ').slice(0, 160)}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), where]);
    }
  return [...kinds].flatMap(([kind, places]) => [
    `${places.length} × ${kind}`,
    ...places.slice(0, shown).map((place) => `    ${place}`),
  ]);
}

function promptLines(entries: readonly Entry[]): string[] {
  const kinds = new Map<string, number>();
  for (const { auditor, prompts } of entries)
    for (const [kind, count] of Object.entries(prompts))
      kinds.set(`${auditor} ${kind}`, (kinds.get(`${auditor} ${kind}`) ?? 0) + count);
  return [...kinds].sort(([, a], [, b]) => b - a).map(([kind, count]) => `    ${count} × ${kind}`);
}

const takenBy = ({ id }: Exception, entries: readonly Entry[]) =>
  sum(entries.map(({ excepted }) => excepted[id] ?? 0));

/**
 * What the auditors said, for a person.
 * @param whole whether every state was looked at, so that an exception that took nothing is out of date
 * @returns the lines, and the count: a state without findings passes each auditor
 */
export function report(entries: readonly Entry[], whole: boolean): { lines: string[]; tally: Tally } {
  const lines = [
    ...findingLines(entries),
    '',
    'What a person is asked to look at, by kind:',
    ...promptLines(entries),
  ];
  lines.push('', 'Excepted, and why:');
  const stale = [];
  for (const exception of exceptions) {
    const taken = takenBy(exception, entries);
    if (taken === 0) stale.push(exception);
    const { id, auditor, because, upstream } = exception;
    lines.push(`    ${taken} × ${auditor} ${id}: ${because} (${upstream})`);
  }
  lines.push('');
  for (const auditor of auditors) {
    const own = entries.filter((entry) => entry.auditor === auditor);
    const findings = sum(own.map((entry) => entry.findings.length));
    const excepted = sum(own.map((entry) => sum(Object.values(entry.excepted))));
    const asked = sum(own.map((entry) => sum(Object.values(entry.prompts))));
    lines.push(
      `${names[auditor]()}: ${own.length} states, ${findings} findings, ${excepted} excepted, ${asked} left to a person`,
    );
  }
  const failed = entries.filter(({ findings }) => findings.length > 0).length;
  if (whole)
    for (const { id } of stale)
      lines.push(
        `The exception "${id}" takes nothing any more: delete it from tests/support/auditors/exceptions.ts.`,
      );
  return {
    lines,
    tally: { passed: entries.length - failed, failed: failed + (whole ? stale.length : 0) },
  };
}
