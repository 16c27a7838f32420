import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileReader } from './page.ts';

/** Starlight links its print styles as a file of this name; the site has print styles of its own. */
const starlightPrint = /^print\.[\w-]+\.css$/;

/** Reads the style sheets that Astro left as files in `dist/_astro/`; each once. */
export function sheetReader(dist: string, base: string): FileReader {
  const folder = `${base}_astro/`;
  const sheets = new Map<string, string>();
  return (href) => {
    if (!href.startsWith(folder) || !href.endsWith('.css')) return undefined;
    const name = path.posix.basename(href);
    if (starlightPrint.test(name)) return '';
    const css = sheets.get(name) ?? readFileSync(path.join(dist, '_astro', name), 'utf8');
    sheets.set(name, css);
    return css;
  };
}
