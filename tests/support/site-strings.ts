import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/config/locales.ts';

/**
 * The site's own strings in one language, as the catalog has them. A key that is missing reads as a text that
 * says so, and is found on no page.
 */
export function catalogOf(locale: Locale): Readonly<Record<string, string>> {
  const file = new URL(`../../content/i18n/${locale}.json`, import.meta.url);
  const catalog = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Proxy(catalog, {
    get: (strings, key) => strings[String(key)] ?? `(${locale} has no string ${String(key)})`,
  });
}
