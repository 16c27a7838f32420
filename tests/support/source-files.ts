import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file below these folders of the repository, as paths from its root with `/`, sorted. */
export function filesBelow(...folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/')),
    )
    .sort();
}

/** The text of a file, by its path from the root of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** One import: where it stands, and what it leads to. */
export interface ImportLine {
  readonly file: string;
  readonly line: number;
  /** What is written between the quotes. */
  readonly specifier: string;
  /** A path from the root of the repository, or the name of a package. */
  readonly to: string;
  /** Whether it is gone when the types are. */
  readonly typeOnly: boolean;
}

// A statement may run over several lines: it is read from its first word to its specifier.
const statement =
  /(?:^|\n)[ \t]*(?:import|export)(?<clause>\s[^'";]*?from|)\s*(?<quote>['"])(?<specifier>[^'"]+)\k<quote>/gu;
const dynamic = /(?:\bimport\(|import\.meta\.glob\()\s*(?<quote>['"])(?<specifier>\.[^'"]+)\k<quote>/gu;
const stylesheet = /@import\s+(?<quote>['"])(?<specifier>[^'"]+)\k<quote>/gu;

function target(file: string, specifier: string): string {
  if (specifier.startsWith('@components/')) return specifier.replace('@components', 'src/components');
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
}

/** All imports of a file: static, for side effects, dynamic, by pattern, of style sheets and of files beside it. */
export function importsOf(file: string): ImportLine[] {
  const text = textOf(file);
  const found = [statement, dynamic, ...(file.endsWith('.css') ? [stylesheet] : [])].flatMap((pattern) => [
    ...text.matchAll(pattern),
  ]);
  return found.map((match) => {
    const { specifier = '', clause = '' } = match.groups ?? {};
    const start = match.index + match[0].length;
    return {
      file,
      line: text.slice(0, start).split('\n').length,
      specifier,
      to: target(file, specifier),
      typeOnly: clause.trimStart().startsWith('type '),
    };
  });
}
