import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeTags } from '../../src/config/locales.ts';
import { sections } from '../../src/config/sidebar.ts';
import { ownStrings } from '../../src/config/strings.ts';

/** Strings that are right in both languages as they are. Each needs a reason. */
const equalOnPurpose = new Set([
  'search.ctrlKey', // what is printed on the key
  'course.standard.scorm12', // names of standards
  'course.standard.scorm2004',
  'course.standard.cmi5',
]);

const catalogs = completeTags.map((locale) => {
  const text = readFileSync(new URL(`../../content/i18n/${locale}.json`, import.meta.url), 'utf8');
  return { locale, strings: JSON.parse(text) as Record<string, string> };
});
const [first, ...others] = catalogs;
const blanks = (text = '') => (text.match(/\{\{?\w+\}?\}|\[[A-Z_]+\]/g) ?? []).sort();

test.each(others)('$locale has the same keys, blanks and no borrowed words', ({ strings }) => {
  expect(Object.keys(strings)).toEqual(Object.keys(first?.strings ?? {}));
  for (const [key, text] of Object.entries(strings)) {
    expect(blanks(text), key).toEqual(blanks(first?.strings[key]));
    if (!equalOnPurpose.has(key)) expect(text, key).not.toBe(first?.strings[key]);
  }
});

test.each(catalogs)(
  '$locale holds every string of the schema, and a name for every section',
  ({ strings }) => {
    expect(ownStrings.safeParse(strings).error?.issues ?? []).toEqual([]);
    for (const { id } of sections) expect(strings).toHaveProperty([`sections.${id}`]);
  },
);
