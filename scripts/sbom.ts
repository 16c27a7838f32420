/* `npm run sbom`: writes sbom.cdx.json, which lists every installed package with its licence and checksum (CycloneDX). */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './bootstrap/npm.mjs';
import { finishBom } from './dependencies/sbom.ts';
import { root } from './run-tool.ts';

const file = 'sbom.cdx.json';
const [command, args, options] = npm('sbom', '--sbom-format', 'cyclonedx');
const { stdout, stderr, status } = spawnSync(command, args, {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  ...options,
});
if (status === 0) {
  const { name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const bom = finishBom(JSON.parse(stdout), name);
  writeFileSync(path.join(root, file), `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`${file}: ${bom.components.length} packages.`);
} else {
  console.error(
    `npm could not list the packages: ${stderr.trim()}\nRun "npm ci" first, with npm 10 or newer.`,
  );
  process.exitCode = 1;
}
