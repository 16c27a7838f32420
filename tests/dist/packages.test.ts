import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { course } from '../../demos/course/index.ts';
import { partsOf } from '../../demos/course/model/course.ts';
import { type PackageWords, wordsName } from '../../demos/course/package/words.ts';
import { completeTags, locales } from '../../src/config/locales.ts';
import { type Package, packageFile, packages } from '../../src/config/packages.ts';
import { bundleCourse } from '../../src/integrations/packages/bundle.ts';
import { siteAddress } from '../../src/integrations/packages/index.ts';
import { manifests } from '../../src/integrations/packages/manifests.ts';
import { packCourse } from '../../src/integrations/packages/pack.ts';
import { packageBudget } from '../support/budgets.ts';
import { builtFiles, distDir, readBuilt } from '../support/built-site.ts';
import { schemaProblems } from '../support/manifest-schemas.ts';
import { root } from '../support/project-files.ts';

const unpacked = new Map(packages.map((one) => [one, unzipSync(readBuilt(packageFile(one)))]));
const filesOf = (one: Package) => unpacked.get(one) ?? {};
const textOf = (one: Package, file: string) => Buffer.from(filesOf(one)[file] ?? []).toString();
const manifestOf = (one: Package) => textOf(one, manifests[one.standard].file);
const named = packages.map((one) => ({ ...one, name: path.basename(packageFile(one)), one }));

test('there is one for each complete language in each standard, and nothing else', () => {
  const there = builtFiles().filter((file) => file.startsWith('packages/'));
  expect(there.toSorted()).toEqual(packages.map(packageFile).toSorted());
  expect(packages).toHaveLength(completeTags.length * 3);
});

test.each(packages)('$locale $standard holds the budget', (one) => {
  expect(readBuilt(packageFile(one)).length).toBeLessThanOrEqual(packageBudget.held);
});

describe('made again', () => {
  let again: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    again = await packCourse(distDir, siteAddress, await bundleCourse());
  });

  test.each(named)('$name is the same, byte for byte', ({ one }) => {
    expect(Buffer.from(again.get(packageFile(one)) ?? []).equals(readBuilt(packageFile(one)))).toBe(true);
  });
});

describe.each(named)('$name', ({ one, standard, locale }) => {
  const files = Object.keys(filesOf(one)).toSorted();
  const { lang } = locales[locale];

  test('holds the course, its manifest and the licences, and lists what it holds', () => {
    const { file: manifest } = manifests[standard];
    const content = ['course.css', 'course.js', 'index.html', `words.${lang}.js`];
    const licences = ['LICENSE', 'LICENSES/CC-BY-4.0.txt', 'LICENSES/MIT.txt', 'LICENSES/others.txt'];
    expect(files).toEqual([...content, ...licences, manifest].toSorted());
    const listed = [...manifestOf(one).matchAll(/<file href="([^"]+)"\/>/gu)].map(([, href]) => href);
    if (standard === 'cmi5') expect(manifestOf(one)).toContain('<url>index.html</url>');
    else expect(listed).toEqual(files.filter((file) => file !== manifest));
  });

  test('has a manifest that is valid', async () => {
    expect(await schemaProblems(standard, manifestOf(one))).toEqual([]);
  });

  test('says its language, its title and, without scripts, what is missing', () => {
    const page = textOf(one, 'index.html');
    const { title } = wordsOf(one).catalogs.strings;
    expect(title).not.toBe('');
    expect(page).toContain(`<html lang="${lang}"`);
    expect(page).toContain(`<title>${title}</title>`);
    expect(page).toMatch(/<noscript><p>[^<]{20,}<\/p><\/noscript>/u);
    expect(manifestOf(one)).toContain(title);
  });

  test('allows no script or style in the page, and names no address but files beside it', () => {
    const page = textOf(one, 'index.html');
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, address]) => address);
    expect(addresses).toEqual(['data:,', 'course.css', `words.${lang}.js`, 'course.js']);
    expect(page).not.toMatch(/<style|style=|<script(?![^>]+src=)|\son\w+=/u);
    expect(page).toContain("default-src 'none'");
    expect(page.includes('connect-src *')).toBe(standard === 'cmi5');
    expect(parse(page).mode).toBe('no-quirks');
    expect(files.filter((file) => /\.(?:mjs|map|json)$/u.test(file))).toEqual([]);
    expect(textOf(one, 'course.css')).not.toMatch(/@import|url\(\s*['"]?(?!data:)/u);
  });

  test('is classic scripts that fetch nothing more', () => {
    for (const file of ['course.js', `words.${lang}.js`]) {
      expect(() => new Function(textOf(one, file)), file).not.toThrow();
      expect(textOf(one, file), file).not.toMatch(/\bimport\s*\(|\bimportScripts\b|sourceMappingURL/u);
    }
  });

  test('has the words of every part, and of the portal in every language', () => {
    const { catalogs, scenarios, labels, player } = wordsOf(one);
    expect(catalogs.lang).toBe(lang);
    expect(Object.keys(catalogs.lessons)).toEqual(course.lessons.map(({ id }) => id));
    for (const part of partsOf(course)) {
      if (part.kind === 'question') continue;
      const { scenario } = part.kind === 'check' ? part.check : part.exercise;
      const own = scenarios[scenario.id];
      const steps = part.kind === 'check' ? [] : part.exercise.steps;
      for (const step of steps) expect(own?.words[`${step}.instruction`], `${part.id} ${step}`).toBeTruthy();
    }
    expect(Object.keys(labels)).toEqual(completeTags.map((tag) => locales[tag].lang));
    expect(Object.keys(player).length).toBeGreaterThan(20);
  });
});

function wordsOf(one: Package): PackageWords {
  const text = textOf(one, `words.${locales[one.locale].lang}.js`);
  const beginning = `window.${wordsName}=`;
  expect(text.startsWith(beginning)).toBe(true);
  return JSON.parse(text.slice(beginning.length).replace(/;\n$/u, ''));
}

test('all share one script and one style sheet', () => {
  for (const file of ['course.js', 'course.css'])
    expect(new Set(packages.map((one) => textOf(one, file))).size, file).toBe(1);
});

test('the licence of every library in the script goes with it', () => {
  const [first] = packages;
  const texts = first ? textOf(first, 'LICENSES/others.txt') : '';
  for (const library of ['react', 'react-dom', 'scheduler', 'i18next', '@rusticisoftware/cmi5']) {
    const folder = path.join(root, 'node_modules', library);
    const file = library.startsWith('@') ? 'LICENSE.md' : 'LICENSE';
    expect(texts, library).toContain(readFileSync(path.join(folder, file), 'utf8').trim());
  }
});

describe('broken manifests are refused', () => {
  const ways: Readonly<Record<string, readonly [Package['standard'], string | RegExp, string][]>> = {
    'without its identifier': [
      ['scorm12', / identifier="threat-experts-\w+"/u, ''],
      ['scorm2004', / identifier="threat-experts-\w+"/u, ''],
      ['cmi5', /(<course) id="[^"]+"/u, '$1'],
    ],
    'without its unit': [
      ['scorm12', /<resource [\s\S]*<\/resource>/u, '<resource/>'],
      ['scorm2004', /<resource [\s\S]*<\/resource>/u, '<resource/>'],
      ['cmi5', /<au [\s\S]*<\/au>/u, ''],
    ],
    'in another namespace': [
      ['scorm12', 'imscp_rootv1p1p2', 'imscp_rootv1p1p3'],
      ['scorm2004', 'xsd/imscp_v1p1', 'xsd/imscp_v1p2'],
      ['cmi5', '/v1/CourseStructure', '/v2/CourseStructure'],
    ],
    'with an element that nobody knows': [
      ['scorm12', '<resources>', '<resources><thing/>'],
      ['scorm2004', '<resources>', '<resources><thing/>'],
      ['cmi5', '<url>', '<thing/><url>'],
    ],
    'with a word that the standard does not have': [
      ['scorm12', 'scormtype="sco"', 'scormtype="unit"'],
      ['scorm2004', 'scormType="sco"', 'scormType="unit"'],
      ['cmi5', 'CompletedAndPassed', 'Finished'],
    ],
    'with no organizations, no title, no description': [
      ['scorm12', /<organizations [\s\S]*<\/organizations>/u, ''],
      ['scorm2004', /<organizations [\s\S]*<\/organizations>/u, ''],
      ['cmi5', /<description>[\s\S]*?<\/description>/u, ''],
    ],
    'with something that is no yes, no number': [
      ['scorm2004', 'tracked="true"', 'tracked="perhaps"'],
      ['cmi5', /masteryScore="[^"]+"/u, 'masteryScore="80"'],
      ['cmi5', /(<au id=")[^"]+"/u, '$1course"'],
    ],
    'that is no XML': [
      ['scorm12', '</manifest>', ''],
      ['scorm2004', '</manifest>', ''],
      ['cmi5', '</courseStructure>', ''],
    ],
  };
  const all = Object.entries(ways).flatMap(([way, broken]) =>
    broken.map(([standard, from, to]) => ({ way, standard, from, to })),
  );

  test.each(all)('$standard $way', async ({ standard, from, to }) => {
    const one = packages.find((some) => some.standard === standard);
    const whole = one ? manifestOf(one) : '';
    const broken = whole.replace(from, to);
    expect(broken).not.toBe(whole);
    expect(await schemaProblems(standard, broken)).not.toEqual([]);
  });
});
