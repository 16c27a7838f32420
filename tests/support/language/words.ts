/** A word in a text, without the signs around it. */
export interface Word {
  word: string;
  /** Where in the text it begins. */
  index: number;
  /** The first part of a compound whose second part follows later: `arbets-` in “arbets- eller skolkonto”. */
  suspended?: boolean;
}

/** What stands for itself and is no word of a language: addresses, files, paths, numbers, names with signs in them. */
const literal = /[\p{L}\p{N}][@\\_=&$#][\p{L}\p{N}]|[\p{L}\p{N}]\.[\p{Ll}\p{N}]|^[\\/$@#%]|\/.*\/|\p{N}/u;

/** A number joined to a word: `90-dagars`, `2-minute`. The word is one. */
const numbered = /^\p{N}[\p{N},.]*[-–](?=\p{L}+$)/u;

/** The inflected end of an abbreviation in Swedish: `API:et`, `SIEM:er`, `id:n`. */
const inflected = /(?<=\p{L}):(?:en|et|er|erna|ers|ens|ets|n|na|ns|s|t)(?!\p{L})/gu;

/**
 * The words of a text in order. Left out is what a dictionary has no say about: whatever has a digit, an @, a
 * backslash or a full stop in it.
 */
export function wordsIn(text: string): Word[] {
  const readable = text.replace(inflected, (end) => ' '.repeat(end.length));
  return [...readable.matchAll(/[^\s–—…·|>]+/gu)].flatMap(({ 0: chunk, index }) => {
    const start = /^[^\p{L}\p{N}\\/$@#%]*/u.exec(chunk)?.[0].length ?? 0;
    const bare = chunk.slice(start).replace(/[^\p{L}\p{N}]+$/u, '');
    const number = numbered.exec(bare)?.[0].length ?? 0;
    const rest = bare.slice(number);
    if (literal.test(rest)) return [];
    const suspended = /\p{L}-$/u.test(chunk);
    return [...rest.matchAll(/\p{L}+(?:[’'-]\p{L}+)*/gu)].map((match) => ({
      word: match[0],
      index: index + start + number + match.index,
      ...(suspended && match.index + match[0].length === rest.length ? { suspended } : {}),
    }));
  });
}
