import type { CommonRole } from '../common-page.ts';
import type { EngineWindow, Handle } from './driver.ts';
import { amongOthers, checkedOf, inOrder, matching, signatureOf } from './in-page.ts';

/** A way to find things on a page, within others or among all. */
export type Query =
  | { readonly by: 'css' | 'xpath'; readonly selector: string; readonly within?: Query | undefined }
  | {
      readonly by: 'role';
      readonly role: CommonRole;
      readonly name: string | undefined;
      readonly checked: boolean;
      readonly within?: Query | undefined;
    }
  | { readonly by: 'both'; readonly one: Query; readonly other: Query }
  | { readonly by: 'either'; readonly one: Query; readonly other: Query }
  | { readonly by: 'place'; readonly of: Query; readonly index: number };

/** A text as XPath can hold it, which knows no way to write a quotation mark within its own. */
const literal = (text: string) =>
  `concat("", ${text
    .split('"')
    .map((part) => `"${part}"`)
    .join(`, '"', `)})`;

/** The innermost elements whose whole text is this, blanks apart. */
export const withText = (text: string): string => {
  const same = `normalize-space(.) = ${literal(text.trim().replaceAll(/[ \t\r\n]+/gu, ' '))}`;
  return `.//*[${same} and not(*[${same}])]`;
};

/** A query in words, for messages. */
export function inWords(query: Query): string {
  switch (query.by) {
    case 'role':
      return `${query.within ? `${inWords(query.within)} › ` : ''}${query.role} “${query.name ?? ''}”`;
    case 'both':
      return `(${inWords(query.one)} that is ${inWords(query.other)})`;
    case 'either':
      return `(${inWords(query.one)} or ${inWords(query.other)})`;
    case 'place':
      return `number ${query.index} of ${inWords(query.of)}`;
    default:
      return `${query.within ? `${inWords(query.within)} › ` : ''}${query.selector}`;
  }
}

/** Everything that a query finds at this moment, in the order of the page, each thing once. */
export async function find(window: EngineWindow, query: Query): Promise<Handle[]> {
  const pick = (all: Handle[], places: number[]) => places.map((index) => all[index] as Handle);
  if (query.by === 'place') {
    const found = (await find(window, query.of)).at(query.index);
    return found ? [found] : [];
  }
  if (query.by === 'both') {
    const ones = await find(window, query.one);
    if (ones.length === 0) return [];
    // What a selector says of things that have been found is asked of them, not of everything on the page.
    if (query.other.by === 'css' && !query.other.within)
      return pick(ones, await window.run(matching, query.other.selector, ...ones));
    const others = await find(window, query.other);
    return pick(ones, await window.run(amongOthers, ones.length, ...ones, ...others));
  }
  if (query.by === 'either') {
    const all = [...(await find(window, query.one)), ...(await find(window, query.other))];
    return all.length < 2 ? all : pick(all, await window.run(inOrder, ...all));
  }
  const scopes: (Handle | undefined)[] = query.within ? await findAgain(window, query.within) : [undefined];
  const lists: Handle[][] = [];
  for (const scope of scopes)
    lists.push(
      query.by === 'role'
        ? await window.findInTree(query.role, query.name, scope)
        : await window.find(query.by, query.selector, scope),
    );
  const found = lists.flat();
  if (query.by !== 'role' || !query.checked || found.length === 0) return found;
  return pick(found, await window.run(checkedOf, ...found));
}

/** What was found before in a window, by the query in writing, and what it was like. */
const memories = new WeakMap<EngineWindow, Map<string, { handle: Handle; signature: string }>>();

/**
 * The same as {@link find}, for what is asked for again and again: the trees of the engines take their time. What was
 * found alone before is still it while it is on the page and neither its role, its text nor what names it has changed.
 */
export async function findAgain(window: EngineWindow, query: Query): Promise<Handle[]> {
  const memory = memories.get(window) ?? new Map();
  memories.set(window, memory);
  const key = JSON.stringify(query);
  const known = memory.get(key);
  // A page that has gone has taken what was on it along; asking about that throws.
  const now = known && (await window.run(signatureOf, known.handle).catch(() => ''));
  if (known && now === known.signature) return [known.handle];
  memory.delete(key);
  const found = await find(window, query);
  const [handle] = found;
  if (handle && found.length === 1 && query.by === 'role' && !query.checked)
    memory.set(key, { handle, signature: await window.run(signatureOf, handle) });
  return found;
}
