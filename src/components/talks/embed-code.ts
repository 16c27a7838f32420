/**
 * The part of a block that is marked so; the component writes all of them.
 * @throws when there is none
 */
function part<Part extends HTMLElement>(block: HTMLElement, name: string): Part {
  const found = block.querySelector<Part>(`[data-${name}]`);
  if (found) return found;
  throw new Error(`EmbedCode.astro: expected an element with data-${name}; there is none in the block.`);
}

/** Puts a text on the clipboard. Returns whether the browser let us: over plain http, for one, it does not. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Shows the frame of the simulation and the language that are chosen, and says nothing of it: the reader did it. */
function startChoice(block: HTMLElement): void {
  const scenario = part<HTMLSelectElement>(block, 'scenario');
  const language = part<HTMLSelectElement>(block, 'language');
  const code = part(block, 'code');
  const open = part<HTMLAnchorElement>(block, 'open');
  const show = () => {
    const chosen = document.querySelector(`[data-frame-of="${scenario.value} ${language.value}"]`);
    code.textContent = chosen?.textContent ?? '';
    open.href = /src="([^"]+)"/u.exec(code.textContent)?.[1] ?? '';
    part(block, 'said').textContent = '';
  };
  scenario.addEventListener('change', show);
  language.addEventListener('change', show);
  show();
}

function start(block: HTMLElement): void {
  if (block.dataset['embedCode'] === 'frame') startChoice(block);
  const code = part(block, 'code');
  const said = part(block, 'said');
  part(block, 'copy').addEventListener('click', async () => {
    if (await copied(code.textContent)) {
      said.textContent = block.dataset['copied'] ?? '';
      return;
    }
    // What the reader would have to do next by hand is done: the text is marked.
    window.getSelection()?.selectAllChildren(code);
    said.textContent = block.dataset['marked'] ?? '';
  });
}

/** Makes the choices and the buttons on the page work. */
export function startEmbedCodes(): void {
  for (const block of document.querySelectorAll<HTMLElement>('[data-embed-code]')) start(block);
}
