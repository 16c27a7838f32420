import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { tagsOf } from '../../../src/integrations/finish/scan.ts';

/** What a built page costs its reader: bytes of it and of all it fetches (brotli), and elements. */
export interface PageCost {
  bytes: number;
  elements: number;
}

type Weighing = typeof import('../page-weight.ts');

/** Weighs pages of the site built in a folder, with that copy's own scales: they know one site alone. */
export async function weigher(folder: string): Promise<(page: string) => PageCost> {
  const { weigh }: Weighing = await import(
    pathToFileURL(path.join(folder, 'tests/support/page-weight.ts')).href
  );
  return (page) => {
    const file = `${page}/index.html`;
    const html = readFileSync(path.join(folder, 'dist', file), 'utf8');
    const { total, elements } = weigh({ file, address: `/${page}/`, html });
    return { bytes: total, elements };
  };
}

/** The elements of every page below a folder of the built site, by the page (`en/do/apply`). */
export function elementsBelow(folder: string, below: string): Map<string, number> {
  const root = path.join(folder, 'dist', below);
  return new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => [
        path.posix.join(below, path.dirname(file)),
        [...tagsOf(readFileSync(path.join(root, file), 'utf8'))].length,
      ]),
  );
}
