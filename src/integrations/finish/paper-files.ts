import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes style sheets for paper to `dist/_astro/`, each once, named by what is in them.
 * @param base where the site lives on its host, with a slash at each end
 * @returns what writes one and gives its address; nothing for a sheet without rules
 */
export function paperWriter(dist: string, base: string): (css: string) => string {
  const addresses = new Map([['', '']]);
  return (css) => {
    const known = addresses.get(css);
    if (known !== undefined) return known;
    const name = `paper.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
    writeFileSync(path.join(dist, '_astro', name), css);
    const address = `${base}_astro/${name}`;
    addresses.set(css, address);
    return address;
  };
}
