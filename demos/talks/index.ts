import type { Talk } from './talk.ts';
import { tenMinutes } from './ten-minutes/talk.ts';
import { threeMinutes } from './three-minutes/talk.ts';
import { twentyMinutes } from './twenty-minutes/talk.ts';

/** Every talk, the shortest first. A folder that is not listed here fails a test. */
export const talks: readonly Talk[] = [threeMinutes, tenMinutes, twentyMinutes];

/**
 * The talk with that id.
 * @throws when there is none, naming those that exist
 */
export function talkById(id: string): Talk {
  const found = talks.find((talk) => talk.id === id);
  if (found) return found;
  throw new Error(
    `There is no talk "${id}" in demos/talks/index.ts. It lists: ${talks.map((talk) => talk.id).join(', ')}.`,
  );
}
