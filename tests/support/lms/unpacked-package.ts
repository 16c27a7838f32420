import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { type Package, packageFile } from '../../../src/config/packages.ts';
import { readBuilt } from '../built-site.ts';
import { root } from '../project-files.ts';
import { servePlainly } from './plain-server.ts';

/** The files in a package, by their names. */
export const filesInPackage = (one: Package) => unzipSync(readBuilt(packageFile(one)));

/** A package as an LMS has it: unpacked in a folder, beside the LMS's own pages. */
export interface UploadedPackage {
  /** Where the package is launched. */
  readonly launchUrl: string;
  /** A page of the LMS, in which it may be framed. */
  readonly lmsUrl: string;
  end(): Promise<void>;
}

/** The LMS's page: empty but for scorm-again. */
const lmsPage = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,"><script src="${script}"></script></head><body></body></html>`;

/** Unpacks a package and serves it by a plain server, with a page that has scorm-again's API for its standard. */
export async function uploadPackage(one: Package): Promise<UploadedPackage> {
  const dir = await mkdtemp(path.join(tmpdir(), 'lms-'));
  for (const [name, content] of Object.entries(filesInPackage(one))) {
    const file = path.join(dir, 'course', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const script = `${one.standard}.js`;
  if (one.standard !== 'cmi5')
    await cp(path.join(root, `node_modules/scorm-again/dist/${one.standard}.min.js`), path.join(dir, script));
  await writeFile(path.join(dir, 'lms.html'), lmsPage(script));
  const server = await servePlainly(dir);
  return {
    launchUrl: `${server.url}course/index.html`,
    lmsUrl: `${server.url}lms.html`,
    end: async () => {
      await server.end();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
