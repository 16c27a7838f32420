import { cutStyles } from './cut-styles.ts';
import type { Page } from './page.ts';
import { type Divided, pageStyles } from './paper.ts';
import { type Bundles, wordsOf } from './script-words.ts';
import { UsedNames } from './used-names.ts';

const inlineWords = new Map<string, Set<string>>();

function wordsOfInline(code: string): Set<string> {
  const words = inlineWords.get(code) ?? wordsOf(code);
  inlineWords.set(code, words);
  return words;
}

/** Everything that the pages of a kind and their scripts mention. */
function usedBy(pages: readonly Page[], bundles: Bundles): UsedNames {
  const used = new UsedNames();
  const inline = new Set<string>();
  const external = new Set<string>();
  for (const page of pages) {
    used.merge(page.used);
    for (const code of page.inlineScripts) inline.add(code);
    for (const address of page.scripts) external.add(address.slice(address.lastIndexOf('/') + 1));
  }
  for (const code of inline) {
    for (const word of wordsOfInline(code)) used.scripts.add(word);
    for (const name of code.match(/[\w.~-]+\.js\b/g) ?? []) external.add(name);
  }
  for (const name of external) for (const word of bundles.reachable(name)) used.scripts.add(word);
  return used;
}

/**
 * The one style sheet of each page, parted. Pages that came with the same style sheets are of one kind and get the
 * same bytes, so that the number of hashes in the policy does not grow with the number of pages.
 */
export async function stylesOfPages(pages: readonly Page[], bundles: Bundles): Promise<Map<Page, Divided>> {
  const kinds = new Map<string, Page[]>();
  const numbers = new Map<string, number>();
  const numberOf = (sheet: string) => {
    const number = numbers.get(sheet) ?? numbers.size;
    numbers.set(sheet, number);
    return number;
  };
  for (const page of pages) {
    const key = page.styles.map(numberOf).join();
    const kind = kinds.get(key);
    if (kind) kind.push(page);
    else kinds.set(key, [page]);
  }
  const result = new Map<Page, Divided>();
  for (const kind of kinds.values()) {
    const rules = [...new Set(kind.flatMap((page) => [...page.styleRules]))].sort();
    const source = [...(kind[0]?.styles ?? []), ...rules].join('\n');
    const css = source ? await cutStyles(source, usedBy(kind, bundles)) : '';
    const divided = pageStyles(css);
    for (const page of kind) result.set(page, divided);
  }
  return result;
}
