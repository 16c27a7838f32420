/** What npm compares with the machine before it installs an optional package. */
export interface Platform {
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const systems = new Map([
  ['windows', 'win32'],
  ...['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'sunos', 'win32'].map(
    (name): [string, string] => [name, name],
  ),
]);
const processors = new Set(['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);
const libraries = new Map([
  ['gnu', 'glibc'],
  ['gnueabihf', 'glibc'],
  ['musl', 'musl'],
]);

/**
 * The platform that a package is for, as its name ends: `@pagefind/darwin-arm64`, `…-linux-x64-musl`.
 * @throws when the name tells of no processor; such a package must be looked up by hand.
 */
export function platformOf(packageName: string): Platform {
  const words = packageName.split(/[/-]/);
  const os = words.map((word) => systems.get(word)).filter((word) => word !== undefined);
  const cpu = words.filter((word) => processors.has(word));
  const libc = words.map((word) => libraries.get(word)).filter((word) => word !== undefined);
  if (cpu.length === 0)
    throw new Error(
      `package-lock.json lacks the optional package "${packageName}", whose name tells no platform. ` +
        'Add its entry by hand with "version", "os", "cpu" and "optional": true.',
    );
  return { ...(os.length > 0 && { os }), cpu, ...(libc.length > 0 && { libc }) };
}
