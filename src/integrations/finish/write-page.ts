import { type InlineHashes, policyWith, serializePolicy, zoneOf } from '../../config/headers.ts';
import { paperLink, paperScript } from '../../config/paper.ts';
import { sourceHash } from './hash.ts';
import type { Page } from './page.ts';

/** The style sheets of a page: the one that stands in it, and the address of the one for paper; either may be empty. */
export interface PageStyles {
  screen: string;
  paper: string;
}

/** What a finished page holds inline, as its policy names it. */
export function hashesOf(page: Page, css: string): InlineHashes {
  return {
    scripts: [...new Set(page.inlineScripts.map(sourceHash))],
    styles: [...new Set([...(css ? [css] : []), ...page.inlineStyles].map(sourceHash))],
  };
}

/**
 * A page put together again, with its style sheets and its policy, which allows what that of its zone does.
 * @param file the page from the site's root, with `/` in between
 * @throws when the page names no character set, after which the policy would stand
 */
export function writePage(page: Page, { screen, paper }: PageStyles, file: string): string {
  if (!page.holes.includes('policy'))
    throw new Error(
      `${file}: expected <meta charset="utf-8"> in its head; the page's policy is put after it.`,
    );
  const policy = serializePolicy(policyWith(hashesOf(page, screen), zoneOf(file).extras));
  const fetchesPaper = page.inlineScripts.some((code) => code.includes(paperScript));
  const filling = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    styles: (screen && `<style>${screen}</style>`) + (paper && paperLink(paper, fetchesPaper)),
  };
  return page.pieces
    .map((piece, index) => {
      const hole = page.holes[index];
      return hole ? piece + filling[hole] : piece;
    })
    .join('');
}
