import { describe, expect, test } from 'vitest';
import { builtPages, kindOf, type PageKind } from '../support/built-site.ts';
import { weigh } from '../support/page-weight.ts';

/** What a page may cost untouched, in bytes of brotli (1 kB = 1,000 bytes) and in elements. */
interface Budget {
  total: number;
  script?: number;
  blocking: number;
  elements?: number;
}

const budgets: Record<PageKind, Budget> = {
  document: { total: 24_000, script: 4_000, blocking: 0, elements: 450 },
  simulation: { total: 32_000, blocking: 0 },
  standalone: { total: 18_000, blocking: 0 },
};

describe('A page that nobody has touched stays within the budget of its kind', () => {
  const pages = builtPages();

  test.each(pages.map((page) => [page.address, kindOf(page), page] as const))('%s (%s)', (_, kind, page) => {
    const budget = budgets[kind];
    const weight = weigh(page);
    const largest = weight.parts
      .slice(0, 5)
      .map((part) => `${part.name} ${part.bytes}`)
      .join(', ');
    const measured = {
      total: weight.total,
      script: weight.script,
      blocking: weight.parts.filter((part) => part.blocking).length,
      elements: weight.elements,
    };
    const over = Object.entries(budget)
      .filter(([name, most]) => measured[name as keyof Budget] > most)
      .map(
        ([name, most]) =>
          `${page.file}: ${name} ${measured[name as keyof Budget]}, budget ${most}; ${largest}`,
      );
    expect(measured.total).toBeGreaterThan(500);
    expect(over).toEqual([]);
  });
});
