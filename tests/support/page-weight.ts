import { existsSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import type { PageMeasures } from './budgets.ts';
import { type BuiltPage, distDir, fileBehind, readBuilt } from './built-site.ts';
import { elementsOf } from './elements-of.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** One thing that a page makes the browser fetch, or a script within it. */
export interface Part {
  name: string;
  type: 'page' | 'script' | 'style' | 'image' | 'other';
  /** Brotli, as it is sent. */
  bytes: number;
  blocking: boolean;
}

/** What a page costs before the reader does anything. */
export interface PageWeight extends PageMeasures {
  /** The page and all it fetches, largest first. */
  parts: Part[];
}

const attributesOf = (element: Element) =>
  Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])) as Partial<
    Record<string, string>
  >;

const sizes = new Map<string, number>();

/** Bytes of a built file as a browser that takes brotli is sent it. Images and fonts are packed in themselves. */
function sizeOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  if (!existsSync(path.join(distDir, file)))
    throw new Error(`dist/${file} is missing, and a page asks for it.`);
  const content = readBuilt(file);
  const text = /\.(?:html|js|css|svg|json|txt|vtt|xml|webmanifest)$/.test(file);
  const size = text ? brotliCompressSync(content).length : content.length;
  sizes.set(file, size);
  return size;
}

/** A script and what it imports at once; what it imports later is not fetched before it is needed. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readBuilt(file).toString();
  for (const [, target = ''] of code.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[^"'`()]*?from\s*)?["'](\.[^"']+)["']/g,
  ))
    withImports(path.posix.join(path.posix.dirname(file), target), seen);
  return seen;
}

/** Client directives that fetch their component without the reader doing anything. */
const eager = new Set(['load', 'idle', 'visible', 'media', 'only']);

const textIn = (node: DefaultTreeAdapterTypes.ChildNode) => ('value' in node ? node.value : '');

/** The addresses that one element makes the browser fetch. */
function fetchedBy(element: Element): { address: string; type: Part['type']; blocking: boolean }[] {
  const { rel = '', href, src, media, type, loading, client, ...other } = attributesOf(element);
  const found = (address: string | undefined, kind: Part['type'], blocking = false) =>
    address ? [{ address, type: kind, blocking }] : [];
  const { tagName } = element;
  // What only paper shows: a script links it when the page is at rest (src/config/paper.ts).
  if (tagName === 'noscript' && element.parentNode?.nodeName === 'head')
    return [...elementsOf(parseFragment(element.childNodes.map(textIn).join('')))].flatMap(fetchedBy);
  if (tagName === 'script')
    return found(src, 'script', type !== 'module' && other.async === undefined && other.defer === undefined);
  if (tagName === 'link' && rel === 'stylesheet') return found(href, 'style', media !== 'print');
  if (tagName === 'link' && rel === 'modulepreload') return found(href, 'script');
  if (tagName === 'link' && /(?:^|\s)(?:icon|manifest|preload)(?:\s|$)/.test(rel))
    return found(href, 'other');
  if (tagName === 'img' && loading !== 'lazy') return found(src, 'image');
  // Browsers fetch a poster whatever `preload` says.
  if (tagName === 'video') return found(other['poster'], 'image');
  // Captions that are on from the beginning are fetched with the page.
  if (tagName === 'track' && other['default'] !== undefined) return found(src, 'other');
  if (tagName === 'astro-island' && eager.has(client ?? ''))
    return [...found(other['component-url'], 'script'), ...found(other['renderer-url'], 'script')];
  return [];
}

const isInlineScript = (element: Element) => {
  const { src, type = '' } = attributesOf(element);
  return element.tagName === 'script' && src === undefined && /^(?:|module|text\/javascript)$/.test(type);
};

/** Weighs a page: the page, and every file that it fetches untouched. */
export function weigh(page: BuiltPage): PageWeight {
  const elements = [...elementsOf(parse(page.html))];
  const parts = new Map<string, Part>([
    [page.file, { name: page.file, type: 'page', bytes: sizeOf(page.file), blocking: false }],
  ]);
  for (const { address, type, blocking } of elements.flatMap(fetchedBy)) {
    const file = fileBehind(address, page);
    if (!file) continue;
    for (const name of type === 'script' ? withImports(file) : [file])
      parts.set(name, { name, type, bytes: sizeOf(name), blocking });
  }
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`${page.file} has no <main>, which should hold its text.`);
  const inline = elements
    .filter(isInlineScript)
    .flatMap((element) => element.childNodes.map(textIn))
    .join('\n');
  const all = [...parts.values()].sort((a, b) => b.bytes - a.bytes);
  return {
    parts: all,
    total: sumOf(all),
    script:
      sumOf(all.filter((part) => part.type === 'script')) + (inline ? brotliCompressSync(inline).length : 0),
    blocking: all.filter((part) => part.blocking).length,
    elements: elements.length,
    text: [...elementsOf(main)].length,
  };
}

/**
 * The script that a surface or a part of the model is fetched in, as the scripts of a simulation ask for it; none for
 * what stands in a script that is fetched anyway.
 * @throws when none of them knows it
 */
function laterScripts(id: string, scripts: readonly string[]): string[] {
  const loader = new RegExp(`[{,]${id}:async\\(\\)=>(.{0,300}?)(?:,\\w+:async|\\}[,;])`, 'u');
  for (const script of scripts) {
    const [, body] = loader.exec(readBuilt(script).toString()) ?? [];
    if (body === undefined) continue;
    const [, name] = /\bimport\(["'`]\.\/([^"'`]+)/u.exec(body) ?? [];
    return name ? [path.posix.join(path.posix.dirname(script), name)] : [];
  }
  throw new Error(`No script of the built simulations fetches "${id}".`);
}

/** What a page fetches to bring its islands to life, before their supplies ask for more: files, without their sizes. */
function fetchedByIslands(page: BuiltPage) {
  const islands = [...elementsOf(parse(page.html))]
    .filter(({ tagName }) => tagName === 'astro-island')
    .map(attributesOf);
  const behind = (address: string | undefined) => fileBehind(address ?? '', page) ?? [];
  return islands.map((island) => ({
    supplies: [behind(JSON.parse(island['opts'] ?? '{}').value?.supplies)].flat(),
    scripts: [island['component-url'], island['renderer-url']]
      .flatMap(behind)
      .flatMap((file) => [...withImports(file)]),
  }));
}

/** The bytes of some parts together. */
export const sumOf = (parts: readonly Part[]) => parts.reduce((bytes, part) => bytes + part.bytes, 0);

const sized = (parts: readonly Pick<Part, 'name' | 'type'>[]): Part[] =>
  [...new Map(parts.map((part) => [part.name, part])).values()]
    .map((part): Part => ({ ...part, bytes: sizeOf(part.name), blocking: false }))
    .sort((a, b) => b.bytes - a.bytes);

const named = (type: Part['type']) => (name: string) => ({ name, type });

/** What opening the course adds before it is alive: scripts, and its words; largest first. */
export const weighOpening = (page: BuiltPage): Part[] =>
  sized(
    fetchedByIslands(page).flatMap(({ supplies, scripts }) => [
      ...supplies.map(named('other')),
      ...scripts.map(named('script')),
    ]),
  );

/**
 * What touching a page's simulations adds before they are alive: component, what draws it, supplies, the surfaces
 * that those name, and all that the scripts import at once; largest first.
 */
export function weighTouch(page: BuiltPage): Part[] {
  const parts = fetchedByIslands(page).flatMap(({ supplies, scripts }) => {
    const asked: string[] = supplies.flatMap((file) => {
      const { surfaces, slices } = JSON.parse(readBuilt(file).toString());
      return [...surfaces, ...slices];
    });
    const later = asked.flatMap((id) => laterScripts(id, scripts)).flatMap((file) => [...withImports(file)]);
    return [...supplies.map(named('other')), ...[...scripts, ...later].map(named('script'))];
  });
  return sized(parts);
}
