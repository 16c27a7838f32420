/** The pages by section, as slugs without the language. Titles come from the pages, section names from the catalogs. */
export const sections = [
  { id: 'understand', pages: ['understand/service', 'understand/names'] },
  { id: 'prepare', pages: ['prepare/before-you-begin'] },
  { id: 'do', pages: ['do/apply', 'do/opt-out'] },
  { id: 'reference', pages: ['reference/about'] },
] as const;

export const sidebar = sections.map((section) => ({
  label: section.id,
  items: section.pages.map((slug) => ({ slug })),
}));
