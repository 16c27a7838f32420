import type { Locale } from '../../../src/config/locales.ts';
import type { Page } from '../pages.ts';
import { type Random, seeded } from '../seeded.ts';
import type { Block, Link, Plan } from './plan.ts';

/** The words that the real pages of a language are written with, in their order. */
export function vocabulary(pages: readonly Page[], locale: Locale): string[] {
  const text = pages
    .filter((page) => page.locale === locale)
    .map(({ body }) => body.replaceAll(/<[^>]*>|\{[^}]*\}|\([^)]*\)|^import .*$/gmu, ' '))
    .join(' ');
  return (text.match(/(?<=\s)\p{Ll}{2,}(?=[\s.,])/gu) ?? []) as string[];
}

/** How many words are taken as they follow each other: what is made of such runs packs and is searched like what people write. */
const run = 3;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Writes the planned pages in one language. */
export class Writer {
  readonly #locale: Locale;
  readonly #words: readonly string[];

  /** @param words of the language, from {@link vocabulary} */
  constructor(locale: Locale, words: readonly string[]) {
    this.#locale = locale;
    this.#words = words;
  }

  #said(random: Random, count: number): string {
    const runs = Array.from({ length: Math.ceil(count / run) }, () => {
      const start = Math.floor(random() * (this.#words.length - run));
      return this.#words.slice(start, start + run);
    });
    return runs.flat().slice(0, count).join(' ');
  }

  #sentence(random: Random): string {
    return `${capital(this.#said(random, 8 + Math.floor(random() * 9)))}.`;
  }

  #sentences(random: Random, count: number): string {
    return Array.from({ length: count }, () => this.#sentence(random)).join(' ');
  }

  /** What a page, and each of its headings, is called. Words of their own, since links elsewhere name them too. */
  #title(slug: string): string {
    const random = seeded([...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7));
    return capital(this.#said(random, 4));
  }

  #heading(slug: string, index: number): string {
    return this.#title(`${slug}#${index}`);
  }

  #link({ slug, heading }: Link, random: Random): string {
    const place =
      heading === undefined ? '' : `#${this.#heading(slug, heading).toLowerCase().replaceAll(' ', '-')}`;
    return `[${this.#said(random, 3)}](/${this.#locale}/${slug}/${place})`;
  }

  #block(block: Block, random: Random): string {
    switch (block.kind) {
      case 'paragraph': {
        const parts = [this.#sentences(random, block.sentences)];
        if (block.label) parts.push(`<Label of="${block.label}" gloss />.`);
        if (block.path) parts.push(`<Path of={${JSON.stringify(block.path)}} gloss />.`);
        if (block.link) parts.push(`${this.#link(block.link, random)}.`);
        return parts.join(' ');
      }
      case 'list':
        return Array.from({ length: block.items }, (_, index) => {
          const link = block.link && index === 0 ? ` ${this.#link(block.link, random)}` : '';
          return `${block.ordered ? `${index + 1}.` : '-'} ${this.#sentence(random)}${link}`;
        }).join('\n');
      case 'table': {
        const row = (cell: () => string) => `| ${Array.from({ length: block.columns }, cell).join(' | ')} |`;
        return [
          row(() => capital(this.#said(random, 2))),
          row(() => '---'),
          ...Array.from({ length: block.rows }, () => row(() => this.#said(random, 5))),
        ].join('\n');
      }
      case 'aside':
        return `:::caution[${capital(this.#said(random, 4))}]\n${this.#sentences(random, block.sentences)}\n:::`;
    }
  }

  /** The file of a page. */
  page(plan: Plan, seed: number): string {
    const random = seeded(seed);
    const imports = ['Label', 'Path'].map((name) => `import ${name} from '@components/${name}.astro';`);
    const top = [
      '---',
      `title: ${this.#title(plan.slug)}`,
      `description: ${this.#sentence(random)}`,
      'job: explain',
      `historical: ${plan.historical}`,
      ...(plan.historical ? ['period: 2021–2022'] : []),
      'checked: 2026-11-25',
      'facts: ["1.1", "1.2"]',
      '---',
    ].join('\n');
    const body = plan.sections.map((blocks, index) =>
      [`## ${this.#heading(plan.slug, index)}`, ...blocks.map((block) => this.#block(block, random))].join(
        '\n\n',
      ),
    );
    return `${[top, ...(plan.components ? [imports.join('\n')] : []), this.#sentences(random, 2), ...body].join('\n\n')}\n`;
  }
}
