/*
 * What is asked of elements in the page itself. Each function is handed over as text and runs in whichever engine is
 * driven, so that it may use nothing from outside its own braces.
 */

/** Which of the elements, counted from 0, are among the others (after the first `count`). */
export const amongOthers = (count: number, ...all: Element[]): number[] => {
  const others = new Set(all.slice(count));
  return [...all.slice(0, count).keys()].filter((index) => others.has(all[index] as Element));
};

/** Which of the elements, counted from 0, a selector matches. */
export const matching = (selector: string, ...all: Element[]): number[] =>
  [...all.keys()].filter((index) => all[index]?.matches(selector));

/** The places of the elements, counted from 0, in the order of the page, each element once. */
export const inOrder = (...all: Element[]): number[] =>
  [...all.keys()]
    .filter((index) => all.indexOf(all[index] as Element) === index)
    .sort((a, b) =>
      (all[a] as Element).compareDocumentPosition(all[b] as Element) & Node.DOCUMENT_POSITION_FOLLOWING
        ? -1
        : 1,
    );

/** The places of the elements that are checked. */
export const checkedOf = (...all: Element[]): number[] =>
  [...all.keys()].filter(
    (index) =>
      (all[index] as HTMLInputElement).checked || all[index]?.getAttribute('aria-checked') === 'true',
  );

/** What a thing is taken for, in short; empty when it is no longer on the page. What it holds is not part of it, where that does not name it. */
export const signatureOf = (element: Element): string => {
  // Firefox still answers for a page that a reload has replaced.
  if (!element.isConnected || element.ownerDocument !== document) return '';
  const names = ['id', 'role', 'type', 'aria-label', 'aria-labelledby', 'hidden', 'aria-hidden', 'inert'];
  const text = element.matches('section, dialog, nav, header, fieldset, [role="status"]')
    ? ''
    : element.textContent;
  return JSON.stringify([element.tagName, text, ...names.map((name) => element.getAttribute(name))]);
};

/** Whether something is there to be seen. */
export const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
};

/** Waits until the page has loaded: WebKitGTK's driver answers while the last scripts are still on their way. */
export const loaded = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true });
  });

/** Where to press an element, or why it cannot be pressed now. */
export const pointOf = async (element: HTMLElement): Promise<{ x: number; y: number } | string> => {
  const box = () => element.getClientRects()[0] ?? element.getBoundingClientRect();
  const inSight = () => {
    const { left, top, right, bottom } = box();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  };
  /** What lies over the element there, in short; nothing when the press comes to it. */
  const over = ({ x, y }: { x: number; y: number }) => {
    const hit = document.elementFromPoint(x, y);
    const meant = element.contains(hit) || hit?.closest('label')?.control === element;
    return hit && meant ? '' : `it lies under ${hit?.outerHTML.slice(0, 120) ?? 'the edge of the window'}`;
  };
  const middle = () => {
    const { left, top, width, height } = box();
    return { x: left + width / 2, y: top + height / 2 };
  };
  if (!element.checkVisibility({ visibilityProperty: true })) return 'it is not seen';
  if (!inSight() || over(middle()))
    element.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'center' });
  const before = middle();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const now = middle();
  if (before.x !== now.x || before.y !== now.y) return 'it moves';
  return over(now) || now;
};
