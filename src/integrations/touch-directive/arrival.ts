import type { ArrivalState, ArrivalWords } from './index.ts';

/** What is said above an island while it is not alive. */
export interface Arrival {
  /** Says how it stands; said again, it is announced again. */
  say(state: ArrivalState): void;
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
    say(state) {
      if (!box) {
        box = document.createElement('div');
        box.className = 'arrival';
        const text = document.createElement('p');
        text.setAttribute('role', 'alert');
        box.append(text);
        island.before(box);
      }
      if (state !== 'coming' && !box.querySelector('button'))
        box.append(
          button(words.again, again),
          button(words.reload, () => location.reload()),
        );
      box.dataset['arrival'] = state;
      const [text] = box.children;
      if (text) text.textContent = words[state];
    },
    remove() {
      const held = box?.contains(document.activeElement);
      box?.remove();
      box = undefined;
      if (held) island.querySelector<HTMLElement>('[data-task], [tabindex="-1"], button')?.focus();
    },
  };
}
