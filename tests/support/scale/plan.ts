import { oneOf, type Random, seeded } from '../seeded.ts';

/** What stands in a page, without words: the same in every language. Links are slugs. */
export interface Plan {
  slug: string;
  /** It uses components, and so is `.mdx`. */
  components: boolean;
  historical: boolean;
  sections: Block[][];
}

/** A part of a section, and how much of it there is. */
export type Block =
  | { kind: 'paragraph'; sentences: number; link?: Link; label?: string; path?: readonly string[] }
  | { kind: 'list'; ordered: boolean; items: number; link?: Link }
  | { kind: 'table'; columns: number; rows: number }
  | { kind: 'aside'; sentences: number };

/** A link to a page, or to one of its headings. */
export interface Link {
  slug: string;
  heading?: number;
}

/** Labels and paths of the portal that the pages cite, by their keys. */
const labels = ['help.consult', 'consult.submit', 'consult.topic', 'advancedFeatures.apply'] as const;
const paths = [['nav.settings', 'settings.endpoints']] as const;

const upTo = (random: Random, least: number, most: number) =>
  least + Math.floor(random() * (most - least + 1));

/** A link to another page: one of the real ones, or an added one, of which the headings are known. */
function linkFrom(random: Random, added: readonly string[], real: readonly string[]): Link {
  if (random() < 0.3) return { slug: oneOf(random, real) };
  const slug = oneOf(random, added);
  return random() < 0.25 ? { slug, heading: 0 } : { slug };
}

/** One page in four holds components, as where each page is `.md` that can be. */
const sharedOut = 4;

/**
 * Plans the added pages, about as long and as varied as the real ones. The same pages always come out.
 * @param real pages of the site that are linked to as well
 */
export function plansOf(added: readonly string[], real: readonly string[], share = sharedOut): Plan[] {
  return added.map((slug, index) => {
    const random = seeded(index + 1);
    const components = index % share === 0;
    const paragraph = (): Block => ({
      kind: 'paragraph',
      sentences: upTo(random, 2, 4),
      ...(random() < 0.7 && { link: linkFrom(random, added, real) }),
      ...(components && random() < 0.6 && { label: oneOf(random, labels) }),
      ...(components && random() < 0.2 && { path: oneOf(random, paths) }),
    });
    const list = (): Block => ({
      kind: 'list',
      ordered: random() < 0.4,
      items: upTo(random, 3, 6),
      ...(random() < 0.8 && { link: linkFrom(random, added, real) }),
    });
    const table = (): Block => ({ kind: 'table', columns: 3, rows: upTo(random, 3, 6) });
    const section = (): Block[] => {
      const kind = random();
      return [paragraph(), ...(kind < 0.5 ? [list()] : []), ...(kind > 0.6 ? [table()] : []), paragraph()];
    };
    const sections = Array.from({ length: upTo(random, 4, 6) }, section);
    if (random() < 0.3) sections[0]?.unshift({ kind: 'aside', sentences: 2 });
    return { slug, components, historical: random() < 0.5, sections };
  });
}
