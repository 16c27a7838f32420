import { readFileSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** An empty element that waits for the size of a file; the last step may have taken the quotes away. */
const waiting = /(<span data-size-of=(?:"([^"]+)"|([^\s>"]+))>)(?=<\/span>)/gu;

/** A size as it is said after the name of a file. A kilobyte is written alike in all languages of the site. */
const inWords = (bytes: number) => ` (${Math.round(bytes / 1000)}\u{a0}kB)`;

/**
 * Puts the sizes of files into a page that waits for them.
 * @param sizeOf the bytes of a file, by its path from the site's base
 */
export async function withSizes(html: string, sizeOf: (file: string) => Promise<number>): Promise<string> {
  const files = [...html.matchAll(waiting)].map(([, , quoted, bare]) => quoted ?? bare ?? '');
  const sizes = new Map<string, string>();
  for (const file of files) sizes.set(file, inWords(await sizeOf(file)));
  return html.replace(
    waiting,
    (opening, _, quoted?: string, bare?: string) => opening + (sizes.get(quoted ?? bare ?? '') ?? ''),
  );
}

/**
 * Says on the pages how large the packages for an LMS are: those are made from the finished site, when the pages are
 * written already. Register it after what makes the packages, and before what packs the site.
 */
export function packageSizes(): AstroIntegration {
  return {
    name: 'package-sizes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const sizeOf = async (file: string) => {
          const { size } = await stat(path.join(dist, file)).catch((cause: unknown) => {
            throw new Error(
              `A page offers ${file} to download, but the built site has none. Expected src/integrations/packages/ to make it: register it before packageSizes() in astro.config.mjs.`,
              { cause },
            );
          });
          return size;
        };
        for (const file of await readdir(dist, { recursive: true })) {
          if (!file.endsWith('.html')) continue;
          const html = readFileSync(path.join(dist, file));
          // Few pages wait for a size: the others are not even decoded.
          if (html.includes('data-size-of'))
            await writeFile(path.join(dist, file), await withSizes(html.toString(), sizeOf));
        }
      },
    },
  };
}
