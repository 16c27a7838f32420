import { z } from 'astro/zod';
import data from '../../content/old-page.json';
import { inEach } from './list-locales.ts';

/**
 * An error of the old, machine-translated page, by its number.
 * `line` is where it stood in the page's file; nothing for one that is nowhere in particular. `said` are the words
 * themselves, in Swedish; where no words were wrong, `seen` tells what was. `instead` are words of ours, which stand
 * on that page. Grades: A misleads about what to do or what one gets, B loses or garbles the meaning, C is language.
 */
const oldError = z
  .strictObject({
    row: z.number().int().positive(),
    line: z.string(),
    grade: z.enum(['A', 'B', 'C']),
    said: z.array(z.string().min(1)).min(1).optional(),
    seen: inEach.optional(),
    meant: inEach,
    why: inEach,
    instead: inEach.extend({ page: z.string().min(1) }),
  })
  .refine(({ said, seen }) => (said === undefined) !== (seen === undefined), {
    error: 'An entry of content/old-page.json needs either "said" or "seen", not both.',
  });

export type OldError = z.infer<typeof oldError>;

/** How bad an error is; see {@link oldErrors}. */
export type Grade = OldError['grade'];

/** `content/old-page.json`, in the order of their numbers. Importing this throws, naming the entry, when one is not in form. */
export const oldErrors: readonly OldError[] = z.array(oldError).parse(data);
