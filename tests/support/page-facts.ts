import { pageFields } from '../../src/config/page-fields.ts';
import { sectionsOf } from './page-shape.ts';
import type { Page } from './pages.ts';

/** The start page only leads on: it states nothing that has a source of its own. */
const withoutFacts = new Set(['index']);

/** Pages about the making of the site, which state nothing of the service: their list of facts is empty. */
const aboutTheSite = new Set(['reference/dependencies']);

/** Whether `text` is a day that exists, written `2026-11-23`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The section numbers in a `facts` value, or nothing when it is no list of them, sorted and each once. */
export function factSections(value: string): string[] | undefined {
  if (!/^\[(?:"\d{1,2}(?:\.\d{1,2})?"(?:, (?!\])|(?=\])))+\]$/.test(value)) return undefined;
  const sections = [...value.matchAll(/[\d.]+/g)].map(([number]) => number);
  const rank = (number: string) =>
    number.split('.').reduce((sum, part, index) => sum + Number(part) / 100 ** index, 0);
  const sorted = [...new Set(sections)].sort((a, b) => rank(a) - rank(b));
  return sorted.join() === sections.join() ? sections : undefined;
}

/**
 * A sentence for each thing that a page leaves unsaid about its facts: where they are from, when they were
 * checked (a day not after `latest`), whether it tells of the past, and of which years.
 */
export function factProblems(page: Page, latest: string): string[] {
  if (withoutFacts.has(page.path)) return [];
  const value = (key: string) => page.frontmatter.get(key)?.value;
  const at = (key: string) => `${page.file}:${page.frontmatter.get(key)?.line ?? 1}`;
  const historical = value('historical');
  const checked = value('checked') ?? '';
  const years = /^(\d{4})–(\d{4})$/.exec(value('period') ?? '');
  const simulated = sectionsOf(page).some(({ components }) =>
    components.some(({ text }) => text.startsWith('Simulation ')),
  );
  const problems: [boolean, string, string][] = [
    [
      !pageFields.shape.job.safeParse(value('job')).success || value('job') === undefined,
      'job',
      'does not say what it is for: set job to explain, guide, teach or list.',
    ],
    [
      !['true', 'false'].includes(historical ?? ''),
      'historical',
      'does not say whether it is historical: set historical to true or false.',
    ],
    [
      historical === 'true' && !(years && Number(years[1]) <= Number(years[2])),
      'period',
      'is historical without a period: add one like 2021–2022.',
    ],
    [
      historical === 'false' && value('period') !== undefined,
      'period',
      'has a period but is not historical: remove it.',
    ],
    [
      !isDay(checked),
      'checked',
      'does not say when its facts were checked: set checked to a day like 2026-11-23.',
    ],
    [
      isDay(checked) && checked > latest,
      'checked',
      `says that its facts were checked on ${checked}, which has not come yet: correct the date.`,
    ],
    [
      aboutTheSite.has(page.path) ? value('facts') !== '[]' : !factSections(value('facts') ?? ''),
      'facts',
      'does not name its facts: set facts to a sorted list like ["1.1", "8.4"].',
    ],
    [
      simulated !== (value('wide') === 'true'),
      'wide',
      'must have wide: true when it carries a simulation, and only then.',
    ],
  ];
  return problems.filter(([wrong]) => wrong).map(([, key, words]) => `${at(key)} ${words}`);
}
