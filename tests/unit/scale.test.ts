import { describe, expect, test } from 'vitest';
import { row, table } from '../../scripts/scale/table.ts';
import { mostBeside } from '../../src/components/chrome/menu-pages.ts';
import { completeTags } from '../../src/config/locales.ts';
import { structureDifferences } from '../support/page-pairs.ts';
import { loadPages, pageOf } from '../support/pages.ts';
import { childSeconds } from '../support/scale/build.ts';
import { plainPage } from '../support/scale/peer.ts';
import { plansOf } from '../support/scale/plan.ts';
import { vocabulary, Writer } from '../support/scale/text.ts';
import { addedPages, grownSections } from '../support/scale/tree.ts';

describe('The made-up guide', () => {
  const grown = grownSections(1000);
  const added = addedPages(grown);

  test('has as many pages as are asked for, each once, the start page among them', () => {
    const slugs = grown.flatMap(({ pages }) => pages);
    expect(slugs).toHaveLength(999);
    expect(new Set(slugs).size).toBe(999);
    expect(addedPages(grownSections(0))).toEqual([]);
  });

  test('has no more pages side by side than a menu may', () => {
    const beside = Map.groupBy(added, (slug) => slug.split('/').slice(0, -1).join('/'));
    for (const [parent, pages] of beside) expect(pages.length, parent).toBeLessThanOrEqual(mostBeside);
  });

  test('is the same each time, and in step in all languages', () => {
    const pages = loadPages();
    const plans = plansOf(added.slice(0, 12), ['do/apply']);
    const written = (locale: (typeof completeTags)[number]) => {
      const writer = new Writer(locale, vocabulary(pages, locale));
      return plans.map((plan, index) => writer.page(plan, index + 1));
    };
    const [first, ...others] = completeTags.map((locale) => ({ locale, texts: written(locale) }));
    if (!first) throw new Error('No language is complete.');
    expect(written(first.locale)).toEqual(first.texts);
    for (const { locale, texts } of others)
      for (const [index, text] of texts.entries()) {
        const a = pageOf(`content/docs/${first.locale}/do/x.mdx`, first.texts[index] ?? '');
        const b = pageOf(`content/docs/${locale}/do/x.mdx`, text);
        if (!a || !b) throw new Error('What was written is no page.');
        expect(structureDifferences(a, b)).toEqual([]);
        expect(text).not.toBe(first.texts[index]);
      }
  });
});

describe('A page for Starlight as it comes', () => {
  test('keeps title, description and text, and none of what only our site knows', () => {
    const text = [
      '---',
      'title: Hunt',
      'description: How.',
      'job: explain',
      '---',
      '',
      "import Label from '@components/Label.astro';",
      '',
      '## One',
      '',
      'Choose <Label of="help.consult" gloss /> in <Path of={["nav.settings"]} />, then [go on](/en/do/apply/).',
    ].join('\n');
    const page = pageOf('content/docs/en/do/x.mdx', text);
    if (!page) throw new Error('What was written is no page.');
    const plain = plainPage(page);
    expect(plain).toMatch(/^---\ntitle: Hunt\ndescription: How\.\n---\n/u);
    expect(plain).toContain('## One\n\nChoose  in , then [go on](/en/do/apply/).');
    expect(plain).not.toMatch(/job:|import|<Label|nav\.settings/u);
  });
});

describe('The table of what was measured', () => {
  test('counts budgets that are kept and not, and not what has none', () => {
    const { text, passed, failed } = table([
      row('kept', 2, { must: 2, aim: 1 }),
      row('over', 2.04, { must: 2 }),
      row('unknown', Number.NaN, { must: 2 }),
      row('told', 3),
    ]);
    expect([passed, failed]).toEqual([1, 2]);
    expect(text).toMatch(/^kept +2 +1 +2 +kept$/mu);
    expect(text).toMatch(/^over +2 +2\.0 +OVER$/mu);
  });

  test('reads what a shell says of its children', () => {
    expect(childSeconds('0m0.00s 0m0.01s\n1m2.50s 0m3.25s\n')).toBeCloseTo(65.75);
    expect(() => childSeconds('zsh: no such command')).toThrow(/"times"/u);
  });
});
