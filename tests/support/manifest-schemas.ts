import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { Standard } from '../../demos/course/tracking/reported.ts';
import { root } from './project-files.ts';

const folder = (standard: Standard) => path.join(root, 'tests/support/schemas', standard);

/** What a standard's schemas have against a manifest; nothing when it is valid. */
export async function schemaProblems(standard: Standard, xml: string): Promise<readonly string[]> {
  const files = readdirSync(folder(standard)).map((fileName) => ({
    fileName,
    contents: readFileSync(path.join(folder(standard), fileName), 'utf8'),
  }));
  const first = files.find(({ fileName }) => fileName === 'package.xsd');
  if (!first) throw new Error(`${folder(standard)} has no package.xsd.`);
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: first,
    preload: files.filter((file) => file !== first),
  });
  return errors.map(({ message }) => message);
}
