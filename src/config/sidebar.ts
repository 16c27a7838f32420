/**
 * The pages by section, as slugs without the language.
 * Titles come from the pages, names of sections from the catalogs (`sections.<id>`).
 */
export const sections = [
  { id: 'understand', pages: ['understand/service', 'understand/names'] },
  { id: 'prepare', pages: ['prepare/before-you-begin'] },
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
      'do/follow-case',
    ],
  },
  { id: 'present', pages: ['talks/one-month'] },
  { id: 'reference', pages: ['reference/alert-api', 'reference/queries', 'reference/about'] },
] as const;

/** What Starlight is told of the sections: a group carries the section's id where its label would stand. */
export const sidebar = sections.map((section) => ({
  label: section.id,
  items: section.pages.map((slug) => ({ slug })),
}));
