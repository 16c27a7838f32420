import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What is read from `staticwebapp.config.json`: the built file that ships is the one that is obeyed here. */
interface HostConfig {
  globalHeaders: Record<string, string>;
  routes: { route: string; headers: Record<string, string> }[];
  mimeTypes: Record<string, string>;
}

/** The headers of an address, and the type of a file that the host names. */
export interface SiteHeaders {
  /** @param pathname absolute, with the base */
  for(pathname: string): Record<string, string>;
  typeOf(file: string): string | undefined;
}

function matches(route: string, pathname: string): boolean {
  return route.endsWith('*') ? pathname.startsWith(route.slice(0, -1)) : pathname === route;
}

/**
 * Reads the headers that the built site ships with.
 * @throws when the site has not been built
 */
export async function readSiteHeaders(dir: string): Promise<SiteHeaders> {
  const file = path.join(dir, 'staticwebapp.config.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} is missing, so there is no built site here: run "npm run build" first.`);
  });
  const config: HostConfig = JSON.parse(text);
  return {
    for: (pathname) => {
      const route = config.routes.find((candidate) => matches(candidate.route, pathname));
      const merged = { ...config.globalHeaders, ...route?.headers };
      // An empty value takes a global header away.
      return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
    },
    typeOf: (name) => config.mimeTypes[path.extname(name)],
  };
}
