import type { Segment } from '../../../demos/engine/rich-text.ts';
import { courseLocale, toldCourse } from '../../config/course-text.ts';
import type { Locale } from '../../config/locales.ts';

/** What `Segments.astro` takes. */
interface Told {
  segments: readonly Segment[];
  reference: readonly Segment[];
  locale: Locale;
  met: Set<string>;
}

/**
 * Tells sentences of a lesson to readers of a language. Labels are repeated in the portal's English at their first
 * mention in what is told by one of these.
 */
export function lessonTeller(lessonId: string, reader: Locale): (key: string) => Told {
  const { own, reference } = toldCourse(reader);
  const about = { locale: courseLocale(reader), met: new Set<string>() };
  return (key) => ({
    segments: own.lesson(lessonId, key),
    reference: reference.lesson(lessonId, key),
    ...about,
  });
}

/** The same for sentences of the check. */
export function checkTeller(reader: Locale): (key: string) => Told {
  const { own, reference } = toldCourse(reader);
  const about = { locale: courseLocale(reader), met: new Set<string>() };
  return (key) => ({ segments: own.check(key), reference: reference.check(key), ...about });
}

/** The letter by which an alternative is called: the first is a. */
export const letter = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);

/** `matter.1`, `matter.2` and on: keys of texts of which there are several. */
export const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}.${index + 1}`);
