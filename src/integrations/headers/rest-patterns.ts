/** The addresses at which hosts serve a file that is not in a folder of its own. */
function addressesOf(path: string): string[] {
  if (/(?:^|\/)index\.html$/.test(path)) return [path.slice(0, -'index.html'.length), path];
  return path.endsWith('.html') ? [path.slice(0, -'.html'.length), path] : [path];
}

/**
 * Tells whether the name of a folder begins that of something beside it, as `/do/consult/` does `/do/consult-help/`.
 * Netlify reads the slash before a `*` as optional, so that `/do/consult/*` would mean both
 * (github.com/netlify/build, packages/headers-parser/src/for_regexp.ts).
 */
function neighbourCheck(base: string, files: readonly string[]): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  return (folder) => {
    const name = folder.slice(base.length, -1);
    const found =
      known.get(folder) ?? files.some((file) => file.startsWith(name) && file[name.length] !== '/');
    known.set(folder, found);
    return found;
  };
}

/**
 * Patterns that together match the address of every built file outside the zones, and none inside them:
 * a whole folder where no zone lies in it and no neighbour's name begins like its own, else its entries one by one.
 * @param base where the site lives, with a slash at each end
 * @param files paths from the site's root
 * @param zonePatterns absolute, ending in `/*`
 */
export function restPatterns(
  base: string,
  files: readonly string[],
  zonePatterns: readonly string[],
): string[] {
  const patterns = new Set<string>();
  const hasNeighbour = neighbourCheck(base, files);
  for (const file of files) {
    const folders = file.split('/').slice(0, -1);
    let folder = base;
    let open = true;
    for (const name of folders) {
      folder = `${folder}${name}/`;
      if (zonePatterns.includes(`${folder}*`)) open = false;
      else if (!zonePatterns.some((pattern) => pattern.startsWith(folder)) && !hasNeighbour(folder))
        patterns.add(`${folder}*`);
      else continue;
      open = false;
      break;
    }
    if (open) for (const address of addressesOf(file)) patterns.add(`${base}${address}`);
  }
  return [...patterns].sort();
}
