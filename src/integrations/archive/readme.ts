import { readFile } from 'node:fs/promises';
import { completeTags, type Locale } from '../../config/locales.ts';
import type { OwnKey } from '../../config/strings.ts';

type Words = Readonly<Record<OwnKey, string>>;

const wordsOf = async (locale: Locale): Promise<Words> =>
  JSON.parse(await readFile(new URL(`../../../content/i18n/${locale}.json`, import.meta.url), 'utf8'));

function part(words: Words): string {
  const title = words['site.title'];
  return [
    `${title}\n${'='.repeat(title.length)}`,
    words['archive.node'],
    '    node serve.mjs',
    words['archive.open'],
    words['archive.end'],
    words['site.independence'],
    words['archive.licence'],
  ].join('\n\n');
}

/** What stands in the archive's README.txt: the same in every language that is complete. Lines end as Windows wants it. */
export async function readmeText(): Promise<string> {
  const parts = await Promise.all(completeTags.map(async (locale) => part(await wordsOf(locale))));
  return `${parts.join('\n\n\n')}\n`.replaceAll('\n', '\r\n');
}
