/**
 * How long a text takes to read: 15 characters a second, below the 17 that subtitling guidelines allow, and never less
 * than 1.8 seconds. It is also about as fast as one speaks.
 */
const pace = { charactersASecond: 15, shortest: 1.8 };

/** The seconds that a text of so many characters takes to read. */
export function readingSeconds(characters: number): number {
  return Math.max(pace.shortest, characters / pace.charactersASecond);
}
