/**
 * The texts that can be read in the picture now: run in the page. Each is the whole of a run of text, of which at
 * least a part lies within the window, within all boxes that cut it off, and under nothing else; and what stands in
 * fields.
 */
export function seenTexts(): string[] {
  const tidy = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

  function visiblePart(rect: DOMRect, element: Element): DOMRect | undefined {
    let [left, top, right, bottom] = [rect.left, rect.top, rect.right, rect.bottom];
    const cut = (box: { left: number; top: number; right: number; bottom: number }) => {
      left = Math.max(left, box.left);
      top = Math.max(top, box.top);
      right = Math.min(right, box.right);
      bottom = Math.min(bottom, box.bottom);
    };
    cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
    for (let box: Element | null = element; box; box = box.parentElement)
      if (getComputedStyle(box).overflow !== 'visible') cut(box.getBoundingClientRect());
    return right - left > 1 && bottom - top > 1
      ? new DOMRect(left, top, right - left, bottom - top)
      : undefined;
  }

  function isSeen(rects: Iterable<DOMRect>, element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    return [...rects].some((rect) => {
      const part = visiblePart(rect, element);
      const top = part && document.elementFromPoint(part.x + part.width / 2, part.y + part.height / 2);
      return top !== undefined && top !== null && (element.contains(top) || top.contains(element));
    });
  }

  const seen = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = tidy(node.nodeValue ?? '');
    const { parentElement } = node;
    if (!text || !parentElement || parentElement.closest('script, style, select')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (isSeen(range.getClientRects(), parentElement)) seen.add(text);
  }
  for (const field of document.querySelectorAll('input, textarea, select')) {
    if (!isSeen([field.getBoundingClientRect()], field)) continue;
    if (field instanceof HTMLSelectElement) seen.add(tidy(field.selectedOptions[0]?.text ?? ''));
    else if (
      field instanceof HTMLTextAreaElement ||
      !/^(?:radio|checkbox)$/u.test((field as HTMLInputElement).type)
    )
      seen.add(tidy((field as HTMLInputElement).value || (field as HTMLInputElement).placeholder));
  }
  return [...seen].filter(Boolean);
}
