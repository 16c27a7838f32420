import type { ArrivalState, ArrivalWords } from './index.ts';

/** What is said above an island while it is not alive. */
export interface Arrival {
  /**
   * Says how it stands; said again, it is announced again.
   * @param kept whether something that was pressed waits for the island
   */
  say(state: ArrivalState, kept: boolean): void;
  /** Takes all of it away. Focus goes into the island, where it was on what goes. */
  remove(): void;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

/**
 * Tells a reader who has touched an island that it is on its way, or has not come, and what can be done. It stands
 * before the island and not in it: what is in it belongs to React.
 * @param again asks for it again
 */
export function arrivalOf(island: HTMLElement, words: ArrivalWords, again: () => void): Arrival {
  let box: HTMLElement | undefined;
  return {
    say(state, kept) {
      if (!box) {
        box = document.createElement('div');
        box.className = 'arrival';
        const text = document.createElement('p');
        text.setAttribute('role', 'alert');
        box.append(text);
        island.before(box);
      }
      if (state !== 'coming' && box.children.length < 2)
        box.append(button(words.reload, () => location.reload()));
      // While it is on its way, however late, there is nothing to ask for again.
      if (state === 'failed' && box.children.length < 3) box.children[1]?.before(button(words.again, again));
      box.dataset['arrival'] = state;
      const [text] = box.children;
      if (text) text.textContent = words[kept && state !== 'late' ? (`${state}Kept` as const) : state];
    },
    remove() {
      const held = box?.contains(document.activeElement);
      box?.remove();
      box = undefined;
      if (held) island.querySelector<HTMLElement>('[data-task], [tabindex="-1"], button')?.focus();
    },
  };
}
