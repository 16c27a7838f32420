import { describe, expect, test } from 'vitest';
import { course } from '../../demos/course/index.ts';
import { lessonSlug } from '../../src/config/course-slugs.ts';
import { completeTags } from '../../src/config/locales.ts';
import { catalogIn } from '../../src/config/simulation-words.ts';
import { courseFacts, lessonFacts, missingFacts } from '../support/course-pages.ts';
import { loadPages, type Page, pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';

const pages = loadPages();

/** The page of a slug in a language. */
function pageAt(locale: string, slug: string): Page {
  const page = pages.find((one) => one.locale === locale && one.path === slug);
  if (page) return page;
  throw new Error(`There is no page content/docs/${locale}/${slug}.mdx: the course needs it.`);
}

const titleOf = (page: Page) => page.frontmatter.get('title')?.value ?? '';
const inEach = completeTags.flatMap((locale) =>
  course.lessons.map((lesson, index) => [locale, lesson.id, lesson, index] as const),
);

describe('the pages of the lessons', () => {
  test('there are lessons, and every page of one has its lesson', () => {
    expect(course.lessons.length).toBeGreaterThan(0);
    const slugs = course.lessons.map(lessonSlug);
    const written = pages.map(({ path }) => path).filter((path) => path.startsWith('learn/lesson-'));
    expect([...new Set(written)].sort()).toEqual(slugs.toSorted());
  });

  test.each(inEach)('%s: %s has its number and its title', (locale, id, lesson, index) => {
    const { title } = catalogIn(`demos/course/lessons/${id}`, locale);
    expect(titleOf(pageAt(locale, lessonSlug(lesson)))).toMatch(new RegExp(`^\\p{L}+ ${index + 1}\\. `, 'u'));
    expect(titleOf(pageAt(locale, lessonSlug(lesson))).replace(/^\p{L}+ \d+\. /u, '')).toBe(title);
  });

  test.each(inEach)('%s: %s tells every part of that lesson and of no other', (locale, id, lesson) => {
    const { body } = pageAt(locale, lessonSlug(lesson));
    const told = [...body.matchAll(/<(Lesson\w+) of="([^"]+)" \/>/gu)].map(([, part, of]) => [part, of]);
    expect(told).toEqual(
      ['LessonText', 'LessonExercises', 'LessonRemember', 'LessonQuestions'].map((part) => [part, id]),
    );
  });

  test('rest on the facts of their questions', () =>
    expectNoProblems(
      inEach.flatMap(([locale, , lesson]) =>
        missingFacts(pageAt(locale, lessonSlug(lesson)), lessonFacts(lesson)),
      ),
    ));
});

describe('the answer key', () => {
  test.each(completeTags)('%s: has every lesson in order, under its title, and the check', (locale) => {
    const { body } = pageAt(locale, 'learn/answer-key');
    const parts = [...body.matchAll(/^## (.+)\n\n<LessonKey of="([^"]+)" \/>$/gmu)];
    expect(parts.map(([, heading, of]) => [heading, of])).toEqual(
      course.lessons.map((lesson) => [titleOf(pageAt(locale, lessonSlug(lesson))), lesson.id]),
    );
    expect(body).toContain('<CheckKey />');
  });

  test('rests on the facts of all questions and tasks', () =>
    expectNoProblems(
      completeTags.flatMap((locale) => missingFacts(pageAt(locale, 'learn/answer-key'), courseFacts(course))),
    ));

  test('what the comparison notices', () => {
    const page = pageOf('content/docs/sv/do/x.mdx', '---\ntitle: x\nfacts: ["1.1"]\n---\n');
    if (!page) throw new Error('The sample is no page.');
    expect(missingFacts(page, ['1.1', '6.5'])).toEqual([
      expect.stringMatching(/^content\/docs\/sv\/do\/x\.mdx:3 .*"6\.5"/u),
    ]);
    expect(missingFacts(page, ['1.1'])).toEqual([]);
  });
});

test('the check rests on the facts of its tasks', () =>
  expectNoProblems(
    completeTags.flatMap((locale) =>
      missingFacts(
        pageAt(locale, 'learn/check'),
        Object.values(course.check.tasks).flatMap(({ facts }) => facts),
      ),
    ),
  ));
