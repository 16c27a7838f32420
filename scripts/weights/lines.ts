import { stat } from 'node:fs/promises';
import path from 'node:path';
import { packageFile, packages } from '../../src/config/packages.ts';
import {
  type Budget,
  courseBudget,
  type PageMeasure,
  packageBudget,
  pageBudgets,
  touchBudget,
} from '../../tests/support/budgets.ts';
import {
  type BuiltPage,
  builtPages,
  distDir,
  kindOf,
  type PageKind,
} from '../../tests/support/built-site.ts';
import { sumOf, weigh, weighOpening, weighTouch } from '../../tests/support/page-weight.ts';

/** What one thing weighs in one respect. */
export interface Measured {
  readonly where: string;
  readonly value: number;
}

/** One budget, with all that is measured against it. */
export interface Line {
  readonly what: string;
  readonly unit: string;
  readonly budget: Budget;
  readonly measured: readonly Measured[];
}

const whatOf: Record<PageMeasure, { what: string; unit: string }> = {
  total: { what: 'everything', unit: 'bytes' },
  script: { what: 'script', unit: 'bytes' },
  blocking: { what: 'blocking requests', unit: '' },
  elements: { what: 'elements', unit: '' },
  text: { what: 'elements of its text', unit: '' },
};

const kindName: Record<PageKind, string> = {
  document: 'Document page',
  simulation: 'Page with a simulation',
  standalone: 'Standalone simulation',
  course: 'The course',
  guide: 'The whole guide',
};

/** The lines of pages that nobody has touched, in the order of the budgets. */
function untouchedLines(pages: readonly BuiltPage[]): Line[] {
  const weighed = pages.map((page) => ({ page, kind: kindOf(page), weight: weigh(page) }));
  return Object.entries(pageBudgets).flatMap(([kind, budgets]) => {
    const ofKind = weighed.filter((one) => one.kind === kind);
    return Object.entries(budgets).map(([measure, budget]) => ({
      what: `${kindName[kind as PageKind]} (${ofKind.length}): ${whatOf[measure as PageMeasure].what}`,
      unit: whatOf[measure as PageMeasure].unit,
      budget,
      measured: ofKind.map(({ page, weight }) => ({
        where: page.address,
        value: weight[measure as PageMeasure],
      })),
    }));
  });
}

async function packageLine(): Promise<Line> {
  const files = packages.map(packageFile);
  const sizes = await Promise.all(files.map((file) => stat(path.join(distDir, file))));
  return {
    what: `Package for an LMS (${files.length})`,
    unit: 'bytes',
    budget: packageBudget,
    measured: sizes.map(({ size }, index) => ({ where: files[index] ?? '', value: size })),
  };
}

/**
 * Everything that can be weighed in the built site without a browser, against its budgets.
 * @throws when nothing has been built
 */
export async function weightLines(): Promise<Line[]> {
  const pages = builtPages();
  const ofKinds = (...kinds: PageKind[]) => pages.filter((page) => kinds.includes(kindOf(page)));
  const simulated = ofKinds('simulation', 'standalone');
  return [
    ...untouchedLines(pages),
    {
      what: `A first touch adds (${simulated.length})`,
      unit: 'bytes',
      budget: touchBudget,
      measured: simulated.map((page) => ({ where: page.address, value: sumOf(weighTouch(page)) })),
    },
    {
      what: 'Opening the course adds',
      unit: 'bytes',
      budget: courseBudget,
      measured: ofKinds('course').map((page) => ({ where: page.address, value: sumOf(weighOpening(page)) })),
    },
    await packageLine(),
  ];
}
