import { z } from 'astro/zod';

/** What a page may say about itself in its frontmatter, beside what Starlight knows. */
export const pageFields = z.object({
  /** The page is about the service as it was: a dated notice stands at its top. Needs `checked`. */
  historical: z.boolean().default(false),
  /** The years that the page describes, written with an en dash. */
  period: z.string().default('2021–2022'),
  /** The day on which the facts of the page were last checked against their sources. */
  checked: z.coerce.date().optional(),
  /** Which sections of the fact base the page rests on. */
  facts: z.array(z.string()).default([]),
  /** The page carries a simulation: no list of headings, and room for a frame wider than the text. */
  wide: z.boolean().default(false),
});
