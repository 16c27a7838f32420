import type { Course } from '../../demos/course/model/course.ts';
import type { Lesson } from '../../demos/course/model/lesson.ts';
import type { Page } from './pages.ts';

/** The sections of the fact base on which the questions of a lesson rest. */
export const lessonFacts = ({ questions }: Lesson): string[] => [
  ...new Set(Object.values(questions).flatMap(({ facts }) => facts)),
];

/** Those on which all questions and tasks of the course rest. */
export const courseFacts = ({ lessons, check }: Course): string[] => [
  ...new Set([...lessons.flatMap(lessonFacts), ...Object.values(check.tasks).flatMap(({ facts }) => facts)]),
];

/** A sentence for each of some sections that a page should name in its frontmatter, and does not. */
export function missingFacts(page: Page, needed: readonly string[]): string[] {
  const named = page.frontmatter.get('facts');
  return needed
    .filter((number) => !named?.value.includes(`"${number}"`))
    .map(
      (number) =>
        `${page.file}:${named?.line ?? 1} has a question or task that rests on "${number}": add it to its facts, in order.`,
    );
}
