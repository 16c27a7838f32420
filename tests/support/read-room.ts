import type { Page } from '@playwright/test';

/**
 * What cannot be read on a page as it is shown now: what its box cuts off, chosen words that their list has no room
 * for, and controls that lie on one another, but for open menus and panels, which are meant to lie on what is behind
 * them. As lines for people; empty when all can be read.
 */
export const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const nameOf = (element: Element) =>
      `<${element.localName} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
    const fields = 'input, textarea, select, video, svg, iframe';
    const elements = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element instanceof HTMLElement &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        element.getBoundingClientRect().width > 1 &&
        // What has no height at all is there to be heard.
        element.getBoundingClientRect().height > 1,
    );
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    for (const element of elements) {
      if (element.matches(fields)) continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== 'none') continue;
      if (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut off at a side: ${nameOf(element)}`);
      if (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 2)
        found.push(`cut off below: ${nameOf(element)}`);
    }
    const ruler = document.createElement('span');
    for (const select of elements.filter((element) => element instanceof HTMLSelectElement)) {
      const style = getComputedStyle(select);
      Object.assign(ruler.style, {
        position: 'absolute',
        whiteSpace: 'nowrap',
        font: style.font,
        letterSpacing: style.letterSpacing,
        wordSpacing: style.wordSpacing,
      });
      ruler.textContent = select.selectedOptions[0]?.text ?? '';
      document.body.append(ruler);
      const needed = ruler.getBoundingClientRect().width;
      ruler.remove();
      const room =
        select.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      if (needed > room) found.push(`the list has ${room} px for ${needed} px: ${nameOf(select)}`);
    }
    const controls = elements.filter((element) => element.matches('button, select, input, textarea'));
    const boxes = controls.map((control) => control.getBoundingClientRect());
    const layers = controls.map((control) => control.closest('[role="menu"], [role="dialog"]'));
    for (const [index, one] of boxes.entries())
      for (const [other, two] of boxes.entries()) {
        if (other <= index || layers[index] !== layers[other]) continue;
        const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
        const high = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
        const [a, b] = [controls[index], controls[other]];
        if (wide > 2 && high > 2 && a && b && !document.querySelector('dialog[open]'))
          found.push(`lies on another control: ${nameOf(a)} / ${nameOf(b)}`);
      }
    return found;
  });
