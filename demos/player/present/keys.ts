import type { PlayerKey } from '../translator.ts';

/** What a key can ask for in the windows of a presentation. */
export type Command = 'next' | 'back' | 'reset' | 'wholeScreen' | 'blank' | 'notes' | 'keys';

/** What a clicker sends, and its like on a keyboard. None is a single character, so WCAG 2.1.4 does not apply. */
const named: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  Home: 'reset',
};

/** Single characters; the point is what many clickers send to blank the screen. */
const letters: Readonly<Record<string, Command>> = {
  f: 'wholeScreen',
  b: 'blank',
  '.': 'blank',
  n: 'notes',
  '?': 'keys',
};

/** The keys of each command as they are written on keyboards, and what the command does. */
export const keyList: readonly { keys: string; does: PlayerKey }[] = [
  { keys: 'Page Down, →', does: 'present.keys.next' },
  { keys: 'Page Up, ←', does: 'present.keys.back' },
  { keys: 'Home', does: 'present.keys.reset' },
  { keys: 'F', does: 'present.keys.wholeScreen' },
  { keys: 'B', does: 'present.keys.blank' },
  { keys: 'N', does: 'present.keys.notes' },
  { keys: '?', does: 'present.keys.keys' },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>;

/**
 * What a pressed key asks for; null for nothing.
 * @param withLetters whether single characters count
 */
export function commandOf(
  { key, altKey, ctrlKey, metaKey, repeat }: Pressed,
  withLetters: boolean,
): Command | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (Object.hasOwn(named, key)) return named[key] ?? null;
  const letter = key.toLowerCase();
  // A key that is held down would switch to and fro.
  return withLetters && !repeat && Object.hasOwn(letters, letter) ? (letters[letter] ?? null) : null;
}
