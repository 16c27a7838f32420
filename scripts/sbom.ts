/* `npm run sbom`: writes sbom.cdx.json, which lists every installed package with its licence and checksum (CycloneDX). */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installedBom } from './dependencies/sbom.ts';
import { root } from './run-tool.ts';

const file = 'sbom.cdx.json';
try {
  const { name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const bom = installedBom(name);
  writeFileSync(path.join(root, file), `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`${file}: ${bom.components.length} packages.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
