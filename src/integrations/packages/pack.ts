import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { course } from '../../../demos/course/index.ts';
import { wordsName } from '../../../demos/course/package/words.ts';
import { type CompleteLocale, completeTags, locales } from '../../config/locales.ts';
import { type Package, packageFile, packages } from '../../config/packages.ts';
import { inPackages, licencesOf, ownLicences, textAt } from '../licences/texts.ts';
import type { About } from './about.ts';
import type { Bundle } from './bundle.ts';
import { manifests } from './manifests.ts';
import { packagePage } from './page.ts';
import { packageWords } from './words.ts';

/** One date for all, in the words of whichever time zone packs: the same site gives the same bytes. */
const mtime = new Date(2026, 0, 1);

const siteStrings = async (locale: CompleteLocale): Promise<Readonly<Record<string, string>>> =>
  JSON.parse(await readFile(new URL(`../../../content/i18n/${locale}.json`, import.meta.url), 'utf8'));

/** A language's part of the packages: what it says about itself, and its words as a script. */
async function spoken(dist: string, siteAddress: string, locale: CompleteLocale) {
  const words = await packageWords(dist, locale);
  const strings: Readonly<Record<string, string>> = words.catalogs.strings;
  const { lang } = locales[locale];
  const about: Omit<About, 'standard'> = {
    lang,
    title: strings['title'] ?? '',
    description: strings['course.about'] ?? '',
    noScript: (await siteStrings(locale))['package.noScript'] ?? '',
    id: `${siteAddress}${locale}/course/`,
    mastery: course.mastery,
  };
  return { about, script: `window.${wordsName}=${JSON.stringify(words)};\n` };
}

/**
 * Makes every package.
 * @param dist the built site
 * @param siteAddress where it will be served, with its base and a slash at the end
 * @returns the bytes of each, by its file from the site's base
 */
export async function packCourse(
  dist: string,
  siteAddress: string,
  { script, styles }: Bundle,
): Promise<Map<string, Uint8Array>> {
  const licences = {
    ...Object.fromEntries(await Promise.all(ownLicences.map(async (file) => [file, await textAt(file)]))),
    'LICENSES/others.txt': await licencesOf(inPackages),
  };
  const byLocale = new Map(
    await Promise.all(
      completeTags.map(async (locale) => [locale, await spoken(dist, siteAddress, locale)] as const),
    ),
  );
  const pack = ({ locale, standard }: Package): Uint8Array => {
    const own = byLocale.get(locale);
    if (!own) throw new Error(`The package of "${locale}" has no words.`);
    const about: About = { ...own.about, standard };
    const content: Record<string, string> = {
      ...licences,
      'course.css': styles,
      'course.js': script,
      'index.html': packagePage(about),
      [`words.${about.lang}.js`]: own.script,
    };
    const manifest = manifests[standard];
    const listed = Object.keys(content).sort();
    const files = { ...content, [manifest.file]: manifest.write(about, listed) };
    const bytes = Object.entries(files)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([file, text]) => [file, new TextEncoder().encode(text)]);
    return zipSync(Object.fromEntries(bytes), { mtime, level: 9 });
  };
  return new Map(packages.map((one) => [packageFile(one), pack(one)]));
}
