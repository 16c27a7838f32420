import { z } from 'astro/zod';
import wordData from '../../content/dependencies.json';
import figureData from '../../content/dependency-figures.json';
import { inEach } from './list-locales.ts';

/** How far something that the project is built with reaches: to readers in three ways, or not at all. */
export const reaches = ['pages', 'touch', 'cmi5', 'build', 'checks'] as const;
export type Reach = (typeof reaches)[number];

/** What a package is for, in a sentence, and how far it reaches. */
const words = z.record(z.string(), inEach.extend({ reach: z.enum(reaches) }));

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const release = z.strictObject({ version: z.string(), released: day });

/**
 * What was read about a package: the version in use, the newest one, its SPDX licence, and its files in bytes;
 * `shipped` is what reaches a reader when it is bundled alone, in bytes of brotli.
 */
const figures = z.strictObject({
  taken: day,
  packages: z.record(
    z.string(),
    release.extend({
      newest: release,
      licence: z.string(),
      installed: z.number().int().positive(),
      shipped: z.number().int().positive().optional(),
    }),
  ),
  /** Everything in node_modules on the machine where the figures were taken. */
  tree: z.strictObject({ installed: z.number().int().positive() }),
});

export type DependencyFigures = z.infer<typeof figures>;

/** `content/dependencies.json`, in the order in which readers see it. Importing this file throws when it is not in form. */
export const dependencyWords = words.parse(wordData);

/** `content/dependency-figures.json`, which `npm run deps` writes. */
export const dependencyFigures = figures.parse(figureData);
