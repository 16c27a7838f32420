import { spawnSync } from 'node:child_process';
import { npm } from '../bootstrap/npm.mjs';
import { root } from '../run-tool.ts';

/** The part of what `npm audit --json` writes that is read here. */
interface Audit {
  readonly error?: unknown;
  readonly message?: string;
  readonly vulnerabilities?: Readonly<
    Record<
      string,
      { severity: string; range: string; via: readonly (string | { title: string; url: string })[] }
    >
  >;
}

/** What came of asking for known vulnerabilities: lines to mend, or a sentence on why nobody can tell. */
export type Advisories = { readonly found: readonly string[] } | { readonly unanswered: string };

/** Reads what `npm audit --json` wrote. */
export function readAudit(text: string): Advisories {
  let audit: Audit;
  try {
    audit = JSON.parse(text);
  } catch {
    return { unanswered: 'npm audit gave no answer that could be read' };
  }
  if (!audit.vulnerabilities) return { unanswered: audit.message ?? 'the registry does not answer audits' };
  return {
    found: Object.entries(audit.vulnerabilities).map(([name, { severity, range, via }]) => {
      const why = via.map((one) =>
        typeof one === 'string' ? `through ${one}` : `${one.title} (${one.url})`,
      );
      return `${name} ${range}, ${severity}: ${why.join('; ')}`;
    }),
  };
}

/** Asks the registry in use which packages of the lock file have a known vulnerability. */
export function askForAdvisories(): Advisories {
  const [command, args, options] = npm('audit', '--json');
  const { stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8', ...options });
  return readAudit(stdout);
}
