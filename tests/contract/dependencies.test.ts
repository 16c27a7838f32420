import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAudit } from '../../scripts/dependencies/advisories.ts';
import { type Bom, finishBom, installedBom } from '../../scripts/dependencies/sbom.ts';
import { dependencyFigures, dependencyWords } from '../../src/config/dependencies.ts';
import { directDependencies, givenUp, type LockedTree } from '../../src/config/locked-packages.ts';
import { expectNoProblems } from '../support/problems.ts';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const lock: LockedTree & { readonly packages: Readonly<Record<string, Locked>> } = read('package-lock.json');
const manifest: Readonly<Record<string, Readonly<Record<string, string>>>> = read('package.json');
const direct = directDependencies(lock).toSorted();

test('Every package that the project asks for has a sentence, and every sentence a package', () => {
  expect(direct.length).toBeGreaterThan(20);
  expect(Object.keys(dependencyWords).toSorted()).toEqual(direct);
});

test('The figures on the page are those of the locked versions', () => {
  const stale = direct.flatMap((name) => {
    const { version } = lock.packages[`node_modules/${name}`] as Locked;
    const told = dependencyFigures.packages[name]?.version;
    return told === version ? [] : [`${name} is ${version}, the page tells ${told}: run "npm run deps".`];
  });
  expectNoProblems(stale);
  expect(Object.keys(dependencyFigures.packages).toSorted()).toEqual(direct);
});

test('Every version is asked for exactly', () => {
  const asked = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(asked.length).toBe(direct.length);
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});

test('No locked package has been given up by its makers', () => {
  expect(givenUp({ packages: { left: { version: '1.0.0', deprecated: 'Use right.' } } })).toHaveLength(1);
  expect(givenUp(lock)).toEqual([]);
});

/** Machines that people build the site on, as npm names them. */
const machines = ['linux x64 glibc', 'linux x64 musl', 'linux arm64 glibc', 'linux arm64 musl'].concat([
  'darwin x64',
  'darwin arm64',
  'win32 x64',
  'win32 arm64',
]);

/** Whether npm would install a package on a machine. */
function fits({ os, cpu, libc }: Locked, machine: string): boolean {
  const [system = '', processor = '', library] = machine.split(' ');
  const has = (list: readonly string[] | undefined, value: string | undefined) =>
    !list || value === undefined || list.includes(value);
  return has(os, system) && has(cpu, processor) && has(libc, library);
}

/** Packages that hand their work to one of several packages, each for one kind of machine. */
const families = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) => {
  const names = Object.keys(optionalDependencies).filter((name) =>
    /(?:linux|darwin|win32|windows)/u.test(name),
  );
  return place !== '' && names.length > 2 ? [{ place, names }] : [];
});

/** The entry that npm would take for `name` asked for by the package at `place`. */
const entryFor = (place: string, name: string) =>
  lock.packages[`${place}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`];

test('The lock file names a package for every kind of machine, with version and platform', () => {
  expect(families.length).toBeGreaterThan(3);
  const missing = families.flatMap(({ place, names }) => {
    const entries = names.map((name) => entryFor(place, name));
    return [
      ...names
        .filter((_, index) => !entries[index]?.version || !(entries[index]?.cpu || entries[index]?.os))
        .map(
          (name) => `${place} asks for ${name}, which the lock file does not describe: run "npm run lock".`,
        ),
      ...machines
        .filter((machine) => !entries.some((entry) => entry && fits(entry, machine)))
        .map((machine) => `${place} has nothing for ${machine}.`),
    ];
  });
  expectNoProblems(missing);
});

test('A bill of materials says under which licence each part is, and is the same each time', () => {
  const bom = (licenses?: Bom['components'][number]['licenses']): Bom => ({
    serialNumber: 'urn:uuid:0',
    metadata: { timestamp: '2026-01-01T00:00:00Z', component: { name: 'folder' } },
    components: [{ name: 'left', version: '1.0.0', ...(licenses && { licenses }) }],
  });
  const finished = finishBom(bom([{ license: { id: 'MIT' } }]), 'guide');
  expect(finished.metadata).toEqual({ component: { name: 'guide' } });
  expect(finished.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
  );
  expect(finishBom(bom([{ license: { id: 'MIT' } }]), 'guide')).toEqual(finished);
  expect(finishBom(bom([{ license: { id: 'ISC' } }]), 'guide').serialNumber).not.toBe(finished.serialNumber);
  expect(() => finishBom(bom(), 'guide')).toThrow(/left 1\.0\.0 names no licence/u);
});

test('The bill of materials of what is installed can be made, and names all that the project asks for', () => {
  const { metadata, components } = installedBom('guide');
  expect(metadata.component).toMatchObject({ name: 'guide' });
  const named = components.map(({ name, version }) => `${name} ${version}`);
  const asked = direct.map((name) => `${name} ${lock.packages[`node_modules/${name}`]?.version}`);
  expect(named).toEqual(expect.arrayContaining(asked));
});

test('An audit that nobody answers is told as such, never as nothing found', () => {
  expect(readAudit('{"message":"405 Method Not Allowed"}')).toEqual({ unanswered: '405 Method Not Allowed' });
  expect(readAudit('no JSON')).toHaveProperty('unanswered');
  expect(readAudit('{"vulnerabilities":{}}')).toEqual({ found: [] });
  const via = [{ title: 'Prototype pollution', url: 'https://example.org/1' }, 'other'];
  const found = readAudit(
    JSON.stringify({ vulnerabilities: { left: { severity: 'high', range: '<2', via } } }),
  );
  expect(found).toEqual({
    found: ['left <2, high: Prototype pollution (https://example.org/1); through other'],
  });
});
