/**
 * The pages by section, as slugs without the language.
 * Titles come from the pages, names of sections from the catalogs (`sections.<id>`).
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
      'reference/about',
      'reference/hosting',
    ],
  },
] as const;

/** What Starlight is told of the sections: a group carries the section's id where its label would stand. */
export const sidebar = sections.map((section) => ({
  label: section.id,
  items: section.pages.map((slug) => ({ slug })),
}));
