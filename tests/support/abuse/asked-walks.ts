/** Which walks are to be taken. */
export interface AskedWalks {
  /** A part of the names of the grounds; null for those that stand for all. */
  readonly on: string | null;
  /** Whether every ground is to be walked, where none is named. */
  readonly all: boolean;
  readonly seeds: readonly number[];
  /** How many acts each walk has. */
  readonly acts: number;
}

/** What `npm test` has time for. */
const short: AskedWalks = { on: null, all: false, seeds: [1], acts: 25 };

/** Reads what {@link writeAsked} wrote into the environment. Without it the walks are few and short. */
export const askedWalks = (text: string | undefined): AskedWalks =>
  text === undefined ? short : (JSON.parse(text) as AskedWalks);

/** The walks as a text for the environment. */
export const writeAsked = (asked: AskedWalks): string => JSON.stringify(asked);

const usage = 'npm run abuse -- [--seeds 5 | --seed 17] [--acts 200] [--on "opt-in play sv"]';

/**
 * Reads what was asked for on the command line.
 * @throws a sentence when it cannot be understood
 */
export function readArguments(words: readonly string[]): AskedWalks {
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const [name = '', value] = words.slice(at, at + 2);
    if (!['--seeds', '--seed', '--acts', '--on'].includes(name) || value === undefined)
      throw new Error(`"${words[at]}" is not understood. Write: ${usage}`);
    given.set(name, value);
  }
  const number = (name: string, otherwise: number) => {
    const found = Number(given.get(name) ?? otherwise);
    if (Number.isSafeInteger(found) && found > 0) return found;
    throw new Error(`${name} needs a whole number above 0, and was given "${given.get(name)}".`);
  };
  const seeds = given.has('--seed')
    ? [number('--seed', 1)]
    : Array.from({ length: number('--seeds', 1) }, (_, index) => index + 1);
  return { on: given.get('--on') ?? null, all: true, seeds, acts: number('--acts', 200) };
}
