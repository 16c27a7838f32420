import { type Platform, platformOf } from './platform.ts';

interface LockedPackage extends Platform {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

/** The part of package-lock.json (version 3) that is read here. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

/** The place of `name` as npm would find it from the package at `path`, or undefined. */
function resolve(lock: Lock, path: string, name: string): string | undefined {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at}${at ? '/' : ''}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (!at) return undefined;
  }
}

/**
 * Adds the missing platform packages.
 * @returns the lock with its packages in npm's order, and the names that were added
 */
export function completeLock(lock: Lock): { lock: Lock; added: string[] } {
  const added: Record<string, LockedPackage> = {};
  for (const [path, parent] of Object.entries(lock.packages))
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (resolve(lock, path, name)) continue;
      if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version))
        throw new Error(`${path} asks for "${name}" as "${version}": expected one exact version.`);
      added[`node_modules/${name}`] = {
        version,
        ...platformOf(name),
        ...(parent.dev && { dev: true }),
        optional: true,
      };
    }
  const packages = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : 1));
  return { lock: { ...lock, packages: Object.fromEntries(packages) }, added: Object.keys(added) };
}
