import type { Page } from '@playwright/test';

/**
 * Does to a page what browsers do that translate it: puts two elements of its own, and in them a new text, in the place
 * of each text. Here the new text is the old one, so that what a page says stays comparable.
 */
export const translatePage = (page: Page) =>
  page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const around = text.parentElement;
      if (!around || text.data.trim() === '') continue;
      if (around.closest('script, style, textarea, option, title, font, [translate="no"]')) continue;
      texts.push(text);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
    return texts.length;
  });
