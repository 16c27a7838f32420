/**
 * The pages by section, as slugs without the language.
 * Titles come from the pages, names of sections from the catalogs (`sections.<id>`).
 * A page whose address goes on from another's stands beneath that one, and is shown in the menu when one is there.
 */
export const sections = [
  {
    id: 'understand',
    pages: [
      'understand/service',
      'understand/notifications',
      'understand/experts-on-demand',
      'understand/what-it-is-not',
      'understand/names',
    ],
  },
  { id: 'prepare', pages: ['prepare/eligibility', 'prepare/permissions', 'prepare/before-you-apply'] },
  {
    id: 'do',
    pages: [
      'do/apply',
      'do/opt-out',
      'do/email-rule',
      'do/read-notification',
      'do/consult',
      'do/consult-help',
      'do/consult-alert',
      'do/consult-device',
      'do/consult-file',
      'do/good-question',
      'do/follow-case',
      'do/services-hub',
    ],
  },
  {
    id: 'learn',
    pages: [
      'learn/course',
      'learn/lesson-1',
      'learn/lesson-2',
      'learn/lesson-3',
      'learn/lesson-4',
      'learn/lesson-5',
      'learn/check',
      'learn/trainers',
      'learn/lms',
      'learn/answer-key',
    ],
  },
  {
    id: 'present',
    pages: [
      'talks/account-teams',
      'talks/three-minutes',
      'talks/script',
      'talks/twenty-minutes',
      'talks/one-month',
      'talks/embed',
    ],
  },
  {
    id: 'reference',
    pages: [
      'reference/glossary',
      'reference/portal-labels',
      'reference/word-choices',
      'reference/alert-api',
      'reference/queries',
      'reference/sample-questions',
      'reference/faq',
      'reference/old-page',
      'reference/sources',
      'reference/dependencies',
      'reference/about',
      'reference/hosting',
    ],
  },
] as const;

const slugs = new Set<string>(sections.flatMap(({ pages }) => pages));

function nearestAbove(slug: string): string | undefined {
  const parts = slug.split('/');
  while (parts.pop() !== undefined) if (slugs.has(parts.join('/'))) return parts.join('/');
  return undefined;
}

const parents = new Map([...slugs].map((slug) => [slug, nearestAbove(slug)]));

/** The page beneath which a page stands: the nearest whose address begins its own, as `do/consult` does `do/consult/alert`. */
export function above(slug: string): string | undefined {
  return parents.get(slug);
}

/** The page right in a section beneath which a page stands, or that it is itself. */
export function topOf(slug: string): string {
  const parent = above(slug);
  return parent === undefined ? slug : topOf(parent);
}
