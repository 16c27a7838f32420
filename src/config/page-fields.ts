import { z } from 'astro/zod';

/** What a page may say about itself in its frontmatter, beside what Starlight knows. */
export const pageFields = z.object({
  /** The one thing that the page is for: to explain, to guide through a task, to teach, or to list. Every page but the start page has one. */
  job: z.enum(['explain', 'guide', 'teach', 'list']).optional(),
  /** The page is about the service as it was: a dated notice stands at its top. Needs `period` and `checked`. */
  historical: z.boolean().default(false),
  /** The years that the page describes, written with an en dash: for historical pages, and only for them. */
  period: z.string().default('2021–2022'),
  /** The day on which the facts of the page were last checked against their sources. Every page but the start page has it. */
  checked: z.coerce.date().optional(),
  /** Which sections of the fact base the page rests on, by their numbers in order: `["4.3", "6.2"]`. Every page but the start page has them. */
  facts: z.array(z.string()).default([]),
  /** The page carries a simulation: no list of headings, and room for a frame wider than the text. True then, and only then. */
  wide: z.boolean().default(false),
  /** Words by which readers look for the page, that are no term and stand in no title: terms bring theirs from the termbase. */
  findBy: z.array(z.string().min(1)).default([]),
});
