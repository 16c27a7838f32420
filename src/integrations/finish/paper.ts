import { type ChildNode, type Container, parse } from 'postcss';
import { minifyCss } from './cut-styles.ts';

/** A style sheet in two: what a window shows, and what only paper does. Either may be empty. */
export interface Divided {
  screen: string;
  /** Without the conditions that say that it is for paper: it is to be linked with `media="print"`. */
  paper: string;
}

/**
 * How long what is for paper is at least to be parted, in characters. Less of it weighs less in the page than the
 * headers of a question of its own.
 */
const shortest = 1_000;

const isForPaper = (node: ChildNode): boolean =>
  node.type === 'atrule' && (node.name === 'page' || (node.name === 'media' && node.params === 'print'));

const isContainer = (node: ChildNode): node is ChildNode & Container =>
  'nodes' in node && node.nodes !== undefined;

/** Keeps of a tree what is for paper, or all but that. A rule or a condition that is empty then goes, too. */
function keep(tree: Container, forPaper: boolean): void {
  for (const node of [...(tree.nodes ?? [])] as ChildNode[]) {
    if (isForPaper(node)) {
      if (!forPaper) node.remove();
      else if (node.type === 'atrule' && node.name === 'media') node.replaceWith(node.nodes ?? []);
    } else if (isContainer(node)) {
      keep(node, forPaper);
      if (node.nodes?.length === 0) node.remove();
    } else if (forPaper) node.remove();
  }
}

/**
 * Parts a style sheet. No window waits for what only paper shows: a browser fetches a sheet for paper when the page
 * stands, once for all pages that share it.
 * @param css minified; what is for paper is to come last in its layer, as it does when it is linked after the rest
 */
export function divide(css: string): Divided {
  const [screen, paper] = [parse(css), parse(css)];
  keep(screen, false);
  keep(paper, true);
  return { screen: minifyCss(screen.toString()), paper: minifyCss(paper.toString()) };
}

/** The style sheets that a page gets for one: parted where that is worth a file. */
export function pageStyles(css: string): Divided {
  const divided = divide(css);
  return divided.paper.length < shortest ? { screen: css, paper: '' } : divided;
}
