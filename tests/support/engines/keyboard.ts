import type { EngineWindow } from './driver.ts';

/** Presses keys as Playwright writes them: `Shift+Tab`, `ControlOrMeta+A`. Both engines run on Linux. */
export function pressKeys(window: EngineWindow, keys: string): Promise<void> {
  const all = keys.replace('ControlOrMeta', 'Control').split('+');
  const key = all.at(-1) ?? '';
  const held = all.slice(0, -1);
  return window.pressKey(held.includes('Control') ? key.toLowerCase() : key, held);
}

/** Types a text, a key for each character. */
export async function typeText(window: EngineWindow, text: string): Promise<void> {
  for (const character of text)
    await window.pressKey(character === '\n' ? 'Enter' : character === ' ' ? 'Space' : character, []);
}
