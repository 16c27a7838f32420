/** What an address leads to in a version of the site. */
export type Found = { file: string } | { redirect: string } | undefined;

/**
 * Finds the file behind an address as the site's hosts do: a folder has its `index.html`, a folder without its slash
 * and the name of that file lead to the folder, and a page may be asked for without `.html`.
 * @param pathname absolute and encoded, as in a URL
 * @param base where the site lives, with a slash at each end
 * @returns the file from the base, or an absolute path to go to, encoded; undefined when the version has neither
 */
export function findFile(pathname: string, base: string, has: (file: string) => boolean): Found {
  if (`${pathname}/` === base) return { redirect: base };
  if (!pathname.startsWith(base)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  if (/(?:^|\/)index\.html$/u.test(path) && has(path))
    return { redirect: pathname.slice(0, -'index.html'.length) };
  if (path === '' || path.endsWith('/'))
    return has(`${path}index.html`) ? { file: `${path}index.html` } : undefined;
  if (has(path)) return { file: path };
  if (has(`${path}/index.html`)) return { redirect: `${pathname}/` };
  return has(`${path}.html`) ? { file: `${path}.html` } : undefined;
}
