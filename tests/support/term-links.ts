import { listedOn, type Term } from '../../src/config/termbase.ts';
import type { Page } from './pages.ts';
import { withoutCode } from './visible-text.ts';

/**
 * A sentence for each link of a page to a term that is no good: one to a term that does not exist, that is listed on
 * another page, that is a label (cited by `<Label>`), or that the page has linked before.
 * A term is linked at its first use, with an ordinary link: `[uppehållstid](/sv/reference/glossary/#dwell-time)`.
 */
export function termLinkProblems(page: Page, terms: readonly Term[]): string[] {
  const linked = new Set<string>();
  return withoutCode(page.body)
    .split('\n')
    .flatMap((text, index) =>
      [
        ...text.matchAll(
          /\]\((?<link>\/[a-z]+\/(?<list>reference\/(?:glossary|portal-labels|word-choices))\/#(?<id>[^)\s]*))/g,
        ),
      ].flatMap(({ groups = {} }) => {
        const { link = '', list = '', id = '' } = groups;
        const at = `${page.file}:${page.bodyLine + index} links to ${link}`;
        const term = terms.find((one) => one.id === id);
        if (!term)
          return [`${at}, but content/termbase.json has no term "${id}": correct the link, or add the term.`];
        if (term.isLabel)
          return [`${at}, which is a label of the portal: cite it with <Label of="…" gloss /> instead.`];
        if (listedOn(term) !== list)
          return [`${at}, but that term is listed on ${listedOn(term)}: link to it there.`];
        if (linked.has(id)) return [`${at} again: a term is linked at its first use only. Remove this link.`];
        linked.add(id);
        return [];
      }),
    );
}
