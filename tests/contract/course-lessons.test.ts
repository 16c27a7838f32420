import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { course } from '../../demos/course/index.ts';
import { type Lesson, lessonKeys, quotedKeys } from '../../demos/course/model/lesson.ts';
import { alternatives, type ErrorQuestion, rightAnswer } from '../../demos/course/model/question.ts';
import { reading } from '../../scripts/pages/reading.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { sections } from '../../src/config/sidebar.ts';
import { catalogIn, labelsIn } from '../../src/config/simulation-words.ts';
import { factSections } from '../../src/config/sources.ts';
import { distributionProblems, type OneRight } from '../support/answer-distribution.ts';
import { lessonProblems, quotedErrorProblems } from '../support/course-questions.ts';
import { expectNoProblems } from '../support/problems.ts';
import { root } from '../support/project-files.ts';
import { forbiddenForms, loadTermbase } from '../support/termbase.ts';

const { lessons } = course;
const named = lessons.map((lesson) => [lesson.id, lesson] as const);
const inLanguages = lessons.flatMap((lesson) => completeTags.map((tag) => [lesson.id, tag, lesson] as const));
const questions = lessons.flatMap((lesson) =>
  Object.entries(lesson.questions).map(([id, question]) => ({ lesson, id, question })),
);
const forms = forbiddenForms(loadTermbase());

const fileOf = ({ id }: Lesson) => `demos/course/lessons/${id}/lesson.ts`;
const wordsOf = ({ id }: Lesson, locale: Locale) => catalogIn(`demos/course/lessons/${id}`, locale);

/** A text as it is read, with the labels that it cites. */
function plain(text: string, labels: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$t\(portal:([^)]+)\)/gu, (_, key) => labels[key] ?? key);
}

/** The questions of which one alternative is right, as a reader of the language sees them. */
function shown(locale: Locale): OneRight[] {
  const labels = labelsIn(locale);
  return questions
    .filter(({ question }) => question.kind === 'choose' || question.kind === 'error')
    .map(({ lesson, id, question }) => {
      const words = wordsOf(lesson, locale);
      const names = alternatives(question);
      return {
        id: `${lesson.id}/${id}`,
        alternatives: names.map((name) => plain(words[`${id}.${name}`] ?? '', labels)),
        right: names.indexOf(rightAnswer(question)[0] ?? ''),
      };
    });
}

describe('the lessons', () => {
  test('are those that have a folder, each once', () => {
    const folders = readdirSync(join(root, 'demos/course/lessons'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const listed = lessons.map(({ id }) => id).sort();
    expect(listed, 'demos/course/index.ts lists other lessons than have a folder there').toEqual(
      folders.sort(),
    );
  });

  test('are five, and ask questions of all four kinds', () => {
    expect(lessons).toHaveLength(5);
    expect(new Set(questions.map(({ question }) => question.kind)).size).toBe(4);
  });

  test('have three to five questions that can be asked and do not give themselves away', () =>
    expectNoProblems(lessons.flatMap(lessonProblems)));

  test('lead to pages of the guide', () => {
    const slugs: readonly string[] = sections.flatMap(({ pages }) => pages);
    expectNoProblems(
      lessons.flatMap((lesson) =>
        lesson.pages
          .filter((slug) => !slugs.includes(slug))
          .map(
            (slug) =>
              `${fileOf(lesson)} leads to the page "${slug}", which src/config/sidebar.ts does not have. Correct it.`,
          ),
      ),
    );
  });

  test('rest each answer on facts that there are', () =>
    expectNoProblems(
      questions.flatMap(({ lesson, id, question }) =>
        question.facts
          .filter((number) => !factSections.has(number))
          .map(
            (number) =>
              `${fileOf(lesson)} rests the question ${id} on section ${number}, which content/facts-index.json does not have: correct it, or add the section.`,
          ),
      ),
    ));
});

describe.each(inLanguages)('%s in %s', (_id, locale, lesson) => {
  const words = wordsOf(lesson, locale);
  const own = Object.entries(words).filter(([key]) => !quotedKeys(lesson).includes(key));

  test('has exactly its words, in order', () => expect(Object.keys(words)).toEqual(lessonKeys(lesson)));

  test('cites nothing that belongs to one customer', () => {
    expect(own.filter(([, text]) => /\$t\(portal:(?:name|attack)\./u.test(text))).toEqual([]);
  });

  test('cites no label in a heading', () => {
    expect(own.filter(([key, text]) => /^(?:title|aim)$/u.test(key) && text.includes('$t('))).toEqual([]);
  });

  test('has paragraphs of 40 to 90 words', () => {
    for (const [key, text] of own.filter(([name]) => name.startsWith('matter.'))) {
      const { words: count } = reading(plain(text, labelsIn(locale)));
      expect(count, key).toBeGreaterThanOrEqual(40);
      expect(count, key).toBeLessThanOrEqual(90);
    }
  });

  test('is as easy to read as a newspaper', () => {
    const { lix } = reading(own.map(([, text]) => plain(text, labelsIn(locale))).join('\n\n'));
    expect(lix, 'Shorten its sentences.').toBeLessThanOrEqual(45);
  });
});

describe.each(named)('what %s quotes', (_id, lesson) => {
  test('is the same in every language', () => {
    const [first, ...others] = completeTags.map((locale) => wordsOf(lesson, locale));
    for (const key of quotedKeys(lesson))
      for (const words of others) expect(words[key], key).toBe(first?.[key]);
  });

  test('has one known error, in the piece that is the answer', () =>
    expectNoProblems(
      Object.entries(lesson.questions).flatMap(([id, question]) =>
        question.kind === 'error'
          ? quotedErrorProblems(fileOf(lesson), id, question, wordsOf(lesson, 'sv'), forms)
          : [],
      ),
    ));
});

describe('the right answers', () => {
  test.each(completeTags)('can be guessed neither by their place nor by their length in %s', (locale) => {
    expect(shown(locale).length).toBeGreaterThanOrEqual(10);
    expectNoProblems(distributionProblems(locale, shown(locale)));
  });
});

describe('what the distribution notices', () => {
  const [short, middle, long] = ['abcd', 'abcde', 'abcdef'];
  const question = (id: string, right: number, ...texts: string[]): OneRight => ({
    id,
    alternatives: texts,
    right,
  });
  const good = [
    question('a', 0, short, middle, long),
    question('b', 1, short, middle, long),
    question('c', 2, short, middle, long),
    question('d', 0, middle, long, short),
  ];
  const found = (...all: OneRight[]) => distributionProblems('sv', all);

  test('nothing when places and lengths are mixed', () => expect(found(...good)).toEqual([]));

  test('a place that is right more often than not, and places that never are', () => {
    expect(found(...good.map((one, index) => ({ ...one, right: index === 0 ? 0 : 1 })))).toEqual([
      expect.stringContaining('alternative 2 is the right one in 3 of 4'),
      expect.stringContaining('alternative 3 is the right one in 0 of 4'),
    ]);
  });

  test('a right one that is mostly the longest, or the shortest', () => {
    const always = (own: string, other: string) =>
      [0, 1, 2, 0].map((right, index) =>
        question(String(index), right, ...[0, 1, 2].map((place) => (place === right ? own : other))),
      );
    expect(found(...always(long, short))).toEqual([expect.stringContaining('the longest in 4 of 4')]);
    expect(found(...always(short, long))).toEqual([expect.stringContaining('the shortest in 4 of 4')]);
    expect(found(...always(long, long))).toEqual([]);
  });

  test('one right alternative that is much longer than the others', () => {
    expect(found(...good, question('e', 1, short, long.repeat(3), short))).toEqual([
      expect.stringContaining('the right alternative of e has 18 characters'),
    ]);
  });
});

describe('what is noticed about questions', () => {
  const facts = ['1.1'] as const;
  const choose = { kind: 'choose', facts, options: ['x', 'y', 'z'], right: 'y' } as const;
  const order = { kind: 'order', facts, items: ['x', 'z', 'y'], right: ['x', 'y', 'z'] } as const;
  const match = { kind: 'match', facts, choices: ['x', 'y'], right: { p: 'y', q: 'x', r: 'x' } } as const;
  const problems = (changes: Partial<Lesson['questions']>) =>
    lessonProblems({
      id: 'sample',
      pages: ['a/b'],
      matter: 1,
      remember: 1,
      exercises: {},
      questions: { one: choose, two: order, three: match, ...changes } as Lesson['questions'],
    });

  test('nothing in good ones', () => expect(problems({})).toEqual([]));

  test.each<[string, Partial<Lesson['questions']>]>([
    ['one kind', { two: choose, three: choose }],
    ['six of them', { four: choose, five: choose, six: choose }],
    ['an order that is right from the start', { two: { ...order, items: ['x', 'y', 'z'] } }],
    ['an order that is right from behind', { two: { ...order, items: ['z', 'y', 'x'] } }],
    ['an order of other items', { two: { ...order, items: ['x', 'z', 'a'] } }],
    ['a choice that nothing belongs to', { three: { ...match, choices: ['x', 'y', 'a'] } }],
    ['situations in the order of the choices', { three: { ...match, right: { p: 'x', q: 'y', r: 'x' } } }],
    ['a right answer that is no alternative', { one: { ...choose, right: 'a' } }],
    [
      'an alternative that would take the place of the question',
      {
        one: { ...choose, options: ['x', 'y', 'question'] },
      },
    ],
  ])('%s', (_what, changes) => expect(problems(changes)).toHaveLength(1));

  test('an id that no address could end with', () =>
    expect(problems({ one: { ...choose, options: ['x', 'y', 'Z_a'] } }).join()).toContain('Z_a'));

  test('a quoted sentence without an error in the right place, or with two', () => {
    const quoted: ErrorQuestion = { kind: 'error', facts, pieces: ['a', 'b'], right: 'b' };
    const said = (a: string, b: string) =>
      quotedErrorProblems('x', 'q', quoted, { 'q.a': a, 'q.b': b }, forms);
    expect(said('De ger', 'förebyggande sökning')).toEqual([]);
    expect(said('De ger', 'proaktiv jakt')).toHaveLength(1);
    expect(said('Invånartid och', 'förebyggande sökning')).toHaveLength(1);
  });
});
