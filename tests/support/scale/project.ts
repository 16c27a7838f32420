import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { completeTags } from '../../../src/config/locales.ts';
import { sections } from '../../../src/config/sidebar.ts';
import { loadPages } from '../pages.ts';
import { projectFiles, root } from '../project-files.ts';
import { plansOf } from './plan.ts';
import { vocabulary, Writer } from './text.ts';
import { addedPages, type GrownSection, grownSections } from './tree.ts';

/** Links every package into a `node_modules` of the copy's own: what a build keeps there must not be the project's. */
export function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name.startsWith('@')) linkPackages(path.join(from, name), path.join(to, name));
    else if (!name.startsWith('.')) symlinkSync(path.join(from, name), path.join(to, name));
  }
}

/** Puts a grown menu where the sections stand in `src/config/sidebar.ts`. */
function growMenu(folder: string, grown: readonly GrownSection[]): void {
  const file = path.join(folder, 'src/config/sidebar.ts');
  const list = /(?<=^export const sections = )\[[\s\S]*?^\](?= as const;)/mu;
  const text = readFileSync(file, 'utf8');
  if (!list.test(text))
    throw new Error(
      'src/config/sidebar.ts has no "export const sections = [ … ] as const;": write it so again, or change tests/support/scale/project.ts.',
    );
  writeFileSync(file, text.replace(list, JSON.stringify(grown, undefined, 2)));
}

function writePages(folder: string, grown: readonly GrownSection[], share: number | undefined): void {
  const real = sections.flatMap(({ pages }): readonly string[] => pages);
  const plans = plansOf(addedPages(grown), real, share);
  const pages = loadPages();
  for (const locale of completeTags) {
    const writer = new Writer(locale, vocabulary(pages, locale));
    for (const [index, plan] of plans.entries()) {
      const file = path.join(
        folder,
        'content/docs',
        locale,
        `${plan.slug}.${plan.components ? 'mdx' : 'md'}`,
      );
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, writer.page(plan, index + 1));
    }
  }
}

/** The dates of pages come from their history. */
function commit(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=scale', '-c', 'user.email=scale@invalid', ...args], {
      cwd: folder,
    });
  git('init', '--quiet');
  git('add', 'content');
  git('commit', '--quiet', '--message=pages');
}

/**
 * Makes a copy of the project with as many pages a language, in a temporary folder: everything as it is, its own
 * pages among it, and beside them pages of made-up text.
 * @param total pages a language, the start page among them; no more than the real ones adds none
 * @param share one added page in this many holds components
 * @returns the copy's folder
 */
export function growProject(total: number, share?: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), `scale-${total}-`));
  for (const file of projectFiles()) cpSync(path.join(root, file), path.join(folder, file));
  linkPackages(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const grown = grownSections(total);
  if (addedPages(grown).length > 0) {
    growMenu(folder, grown);
    writePages(folder, grown, share);
  }
  commit(folder);
  return folder;
}
