import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeHeaderFiles } from '../../src/integrations/finish/header-files.ts';
import { finishPages } from '../../src/integrations/finish/site.ts';

const page = (title: string, rest: string) =>
  `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title><style>p{color:green}.unused{color:red}</style></head><body>${rest}${'<p>text</p>'.repeat(40)}</body></html>`;

/** A page to be framed: an inline script, a module of its own, and the module's import each leave a mark. */
const framed = (base: string) =>
  page(
    'framed',
    `<p id="mark">-</p><script>document.getElementById('mark').dataset.inline = 'ran';</script><script type="module" src="${base}_astro/entry.abc.js"></script>`,
  );

/**
 * A small built site, finished as the real one is: the first page, a page in Swedish, one to be framed, a 404.
 * @param dist an empty folder; what is for hosts alone goes into one within it, which no server shows
 * @param base where it is to be served
 */
export async function makeSite(dist: string, base: string): Promise<void> {
  const files: Record<string, string> = {
    'index.html': page('first', ''),
    '404.html': page('404', ''),
    'sv/index.html': page('sv', ''),
    'sv/embed/opt-in/index.html': framed(base),
    '_astro/entry.abc.js': `import { mark } from './part.def.js'; mark('module');`,
    '_astro/part.def.js': `export const mark = (name) => { document.getElementById('mark').dataset[name] = 'ran'; };`,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dist, name)), { recursive: true });
    await writeFile(path.join(dist, name), text);
  }
  const { hashes } = await finishPages(dist, base);
  await writeHeaderFiles({ dist, hosting: path.join(dist, '.hosting'), base }, hashes);
}
