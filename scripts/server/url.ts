/** What a request line asks for: a path inside the site, or the answer when it asks for none. */
export type Asked =
  | { path: string; query: string }
  | { status: 400 | 404 }
  | { status: 301; location: string };

/** Characters that stand in no address of the site and that file systems or proxies read in their own way. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unsafe = /[\u0000-\u001f\u007f\\]/;

/**
 * Reads the target of a request.
 * @param target as it came in, such as `/docs/sv/?q=1`
 * @param base where the site lives, with a slash at each end
 * @returns `path` decoded, from the site's root, beginning with a slash
 */
export function readTarget(target: string, base: string): Asked {
  const mark = target.indexOf('?');
  const raw = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? '' : target.slice(mark);
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return { status: 400 };
  }
  if (!path.startsWith('/') || unsafe.test(path)) return { status: 400 };
  if (path.split('/').some((part) => part === '..' || part === '.')) return { status: 400 };
  // Doubled slashes become one; a target that begins with two would otherwise lead to another host.
  if (path.includes('//')) return { status: 301, location: encodeURI(path.replace(/\/{2,}/g, '/')) + query };
  if (`${path}/` === base) return { status: 301, location: base + query };
  if (!path.startsWith(base)) return { status: 404 };
  return { path: path.slice(base.length - 1), query };
}

/**
 * What to serve for a path, as static hosts do: a folder's page under the folder's address with a slash.
 * @param has whether the built site holds a file, by its path with a leading slash
 */
export function resolveFile(
  path: string,
  has: (file: string) => boolean,
): { file: string } | { redirect: string } | undefined {
  if (path.endsWith('/index.html') && has(path)) return { redirect: path.slice(0, -'index.html'.length) };
  if (path.endsWith('/')) return has(`${path}index.html`) ? { file: `${path}index.html` } : undefined;
  if (has(path)) return { file: path };
  if (has(`${path}/index.html`)) return { redirect: `${path}/` };
  return has(`${path}.html`) ? { file: `${path}.html` } : undefined;
}
