import type { Locale } from '../../../src/config/locales.ts';
import { sectionsOf } from '../page-shape.ts';
import type { Page } from '../pages.ts';

/** A way through menus that a page cites: the keys of its steps, and where it stands. */
export interface MenuPath {
  keys: string[];
  file: string;
  line: number;
}

/** The ways through menus on a page, in order, section by section. */
export function menuPaths(page: Page): MenuPath[][] {
  return sectionsOf(page).map(({ components }) =>
    components
      .filter(({ text }) => text.startsWith('Path '))
      .map(({ text, line }) => ({
        keys: [...(/\bof=\{([^}]*)\}/.exec(text)?.[1] ?? '').matchAll(/["']([^"']+)["']/g)].map(
          ([, key = '']) => key,
        ),
        file: page.file,
        line,
      })),
  );
}

const shown = (keys: readonly string[]) => keys.join(' > ') || 'nothing';

/** A sentence for each way through menus that twins do not cite by the same keys, in the same order. */
export function pathDifferences(a: Page, b: Page): string[] {
  const [left, right] = [menuPaths(a), menuPaths(b)];
  return left.flatMap((ways, section) =>
    Array.from({ length: Math.max(ways.length, right[section]?.length ?? 0) }, (_, index) => {
      const [one, other] = [ways[index], right[section]?.[index]];
      if (shown(one?.keys ?? []) === shown(other?.keys ?? [])) return '';
      return `${one?.file ?? a.file}:${one?.line ?? 1} leads through ${shown(one?.keys ?? [])}, but ${other?.file ?? b.file}:${other?.line ?? 1} through ${shown(other?.keys ?? [])}: give both the same steps.`;
    }).filter(Boolean),
  );
}

/**
 * A sentence for each step that would not show as one step: one that has no text in a language, or whose text has an
 * arrow or a greater-than sign in it and so reads as two.
 */
export function stepProblems(
  way: MenuPath,
  labels: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>,
): string[] {
  return Object.entries(labels).flatMap(([locale, texts]) =>
    way.keys
      .filter((key) => !texts[key]?.trim() || /[>›→]/u.test(texts[key]))
      .map(
        (key) =>
          `${way.file}:${way.line} has the step “${key}”, which is “${texts[key] ?? ''}” in ${locale}: a step must show as one, with the same number of steps in all languages.`,
      ),
  );
}
