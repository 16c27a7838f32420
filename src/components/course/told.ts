import type { CourseTranslator } from '../../../demos/course/ui/course-translator.ts';
import type { Segment } from '../../../demos/engine/rich-text.ts';
import { courseLocale } from '../../config/course-catalogs.ts';
import { toldCourse } from '../../config/course-text.ts';
import type { Locale } from '../../config/locales.ts';

/** What `Segments.astro` takes. */
interface Told {
  segments: readonly Segment[];
  reference: readonly Segment[];
  locale: Locale;
  met: Set<string>;
}

interface Telling {
  /** Whether labels are repeated in the portal’s English at their first mention in what one teller tells. */
  glossed?: boolean;
}

type Speaker = (translator: CourseTranslator) => readonly Segment[];

/** Tells what a translator says, in both of the course’s ways. */
function tellerIn(reader: Locale, { glossed = true }: Telling): (say: Speaker) => Told {
  const { own, reference } = toldCourse(reader);
  const about = { locale: courseLocale(reader), met: new Set<string>() };
  return (say) => ({ segments: say(own), reference: say(glossed ? reference : own), ...about });
}

/** Tells sentences of a lesson, by their keys, to readers of a language. */
export function lessonTeller(lessonId: string, reader: Locale, telling: Telling = {}): (key: string) => Told {
  const tell = tellerIn(reader, telling);
  return (key) => tell((course) => course.lesson(lessonId, key));
}

/** The same for sentences of the check. */
export function checkTeller(reader: Locale, telling: Telling = {}): (key: string) => Told {
  const tell = tellerIn(reader, telling);
  return (key) => tell((course) => course.check(key));
}

/** The letter by which an alternative is called: the first is a. */
export const letter = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);

/** `matter.1`, `matter.2` and on: keys of texts of which there are several. */
export const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}.${index + 1}`);
