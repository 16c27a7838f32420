import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { npm } from '../bootstrap/npm.mjs';
import { root } from '../run-tool.ts';

/** The part of a CycloneDX bill of materials that is changed here (CycloneDX 1.5). */
export interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: Record<string, unknown> };
  components: Component[];
}

interface Component {
  readonly name: string;
  readonly version: string;
  licenses?: readonly Licence[];
}
type Licence = { readonly license: { readonly id: string } } | { readonly expression: string };

/** Packages whose manifest names no SPDX licence, with what their licence file says. */
const readByHand: Readonly<Record<string, readonly Licence[]>> = {
  rulr: [{ license: { id: 'MIT' } }],
  'dictionary-en-gb': [{ expression: 'MIT AND BSD-3-Clause' }],
};

/** A UUID made of a text: the same text gives the same one (RFC 9562, version 8). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/**
 * Makes what npm wrote complete and repeatable: every component has a licence, and nothing depends on when or where it
 * was made.
 * @param bom as `npm sbom --sbom-format cyclonedx` writes it
 * @param name of the project; npm takes the folder's
 * @throws when a component tells of no licence and nobody has read its licence file yet
 */
export function finishBom(bom: Bom, name: string): Bom {
  const components = bom.components.map((component) => {
    const licenses = component.licenses ?? readByHand[component.name];
    if (licenses && licenses.length > 0) return { ...component, licenses };
    throw new Error(
      `${component.name} ${component.version} names no licence that SPDX knows: read its licence file, and write what it is in scripts/dependencies/sbom.ts.`,
    );
  });
  const { timestamp: _, ...metadata } = bom.metadata;
  const finished = {
    ...bom,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components,
  };
  const { serialNumber: __, ...content } = finished;
  return { ...finished, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}` };
}

/**
 * What npm says is installed, made complete by {@link finishBom}.
 * @param name of the project
 * @throws when npm refuses, with what it says and what to do, and as {@link finishBom} does
 */
export function installedBom(name: string): Bom {
  const [command, args, options] = npm('sbom', '--sbom-format', 'cyclonedx');
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  if (status !== 0)
    throw new Error(
      `npm could not list the packages: ${stderr.trim()}\nRun "npm ci" first, with npm 10 or newer.`,
    );
  return finishBom(JSON.parse(stdout), name);
}
