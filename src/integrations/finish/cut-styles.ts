import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import type { UsedNames } from './used-names.ts';
import { addresses } from './used-names.ts';

/** Attributes that browsers and scripts set as the reader acts, whatever the built page says. */
const stateful = [
  'open',
  'hidden',
  'disabled',
  'inert',
  'popover',
  'data-theme',
  'data-js',
  'data-old',
  'controls',
  'lang',
  'tabindex',
];
const statefulPrefix = /^aria-/;

/** Attribute names that a style sheet selects on. */
const selectedAttributes = (css: string) => [
  ...new Set([...css.matchAll(/\[\s*([A-Za-z][\w-]*)/g)].map((match) => match[1] ?? '')),
];

/** Custom properties that only the foot or head of a printed sheet uses: PurgeCSS looks for uses in rules, and not there. */
const sheetVariables = (css: string) =>
  [...css.matchAll(/@page\b[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g)].flatMap(([block]) =>
    [...block.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? ''),
  );

/** Minified; nothing else changes. */
export function minifyCss(css: string): string {
  return transform({ filename: 'page.css', code: Buffer.from(css), minify: true }).code.toString();
}

/**
 * Takes from a style sheet what no page of a kind and no script of theirs can use: rules, custom
 * properties, keyframes; and minifies the rest. The same input gives the same bytes.
 * @param used what the pages of the kind hold, the words of their scripts among it
 */
export async function cutStyles(css: string, used: UsedNames): Promise<string> {
  const dynamic = selectedAttributes(css).filter(
    (name) =>
      statefulPrefix.test(name) || stateful.includes(name) || addresses.has(name) || used.scripts.has(name),
  );
  const names = {
    attributes: { names: [...used.attributes], values: [...used.values] },
    classes: used.classes,
    ids: [...used.ids],
    tags: [...used.tags, 'html', 'head', 'body'],
    undetermined: [...used.scripts],
  };
  const scriptVariables = [...used.scripts].filter((word) => word.startsWith('--'));
  const beginnings = [...used.scripts].filter((word) => word.endsWith('*'));
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: 'used', extension: 'used' }],
    extractors: [{ extensions: ['used'], extractor: () => names }],
    css: [{ raw: css }],
    variables: true,
    keyframes: true,
    dynamicAttributes: dynamic,
    // A selector of pseudo-classes alone (`:focus-visible`), or a nested `&`, names nothing that could be missing.
    safelist: {
      standard: [/^:/, '&', ...beginnings.map((word) => new RegExp(`^${word.slice(0, -1)}`))],
      variables: [...scriptVariables, ...sheetVariables(css)],
    },
  });
  if (!result) throw new Error('PurgeCSS returned no style sheet for the one it was given.');
  return minifyCss(result.css);
}
