/* What may stand in the browser's store under a name of ours: from a version before or after, half written, by others. */

const deep = 10_000;

/** Versions and other numbers in a text, each made another. */
const otherNumbers = (text: string, to: (number: number) => string) =>
  text.replace(/(?<=^|"version":)\d+/u, (digits) => to(Number(digits)));

/**
 * Wrong values by what is wrong with them.
 * @param good what the site itself writes there
 * @param other what it writes under another name
 */
export function wrongValues(good: string, other: string): ReadonlyMap<string, string> {
  const all: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['blanks', '   '],
    ['no JSON', 'undefined'],
    ['half of the good value', good.slice(0, Math.floor(good.length / 2))],
    ['all but the last character', good.slice(0, -1)],
    ['all but the first character', good.slice(1)],
    ['the good value twice', good + good],
    ['the good value in quotation marks', JSON.stringify(good)],
    ['the good value in a list', `[${good}]`],
    ['the value of another name', other],
    ['an older version', otherNumbers(good, (number) => String(number - 1))],
    ['a future version', otherNumbers(good, () => '999')],
    ['a version that is no number', otherNumbers(good, () => 'null')],
    ['null', 'null'],
    ['true', 'true'],
    ['a number', '7'],
    ['no number', 'NaN'],
    ['infinity', '1e999'],
    ['a text', '"sv"'],
    ['an empty list', '[]'],
    ['an empty object', '{}'],
    ['a name that objects inherit', '__proto__'],
    ['another such name', 'constructor'],
    ['an object with another prototype', '{"__proto__":{"version":1,"show":true,"off":true,"names":{}}}'],
    ['a constructor', '{"constructor":{"prototype":{"polluted":true}},"version":1}'],
    ['lists in lists', '['.repeat(deep) + ']'.repeat(deep)],
    ['objects in objects', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`],
    ['something huge', 'x'.repeat(2_000_000)],
    ['control characters', '\u0000\u0001\u2028\ud800'],
    ['HTML', '<img src="x" onerror="alert(1)">'],
    ['another language', good.replaceAll('"sv"', '"de"').replaceAll('"en"', '"xx"')],
  ];
  return new Map(all.filter(([, value]) => value !== good));
}
