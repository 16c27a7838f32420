import { check } from '../../demos/course/check/check.ts';
import type { Course, Part } from '../../demos/course/model/course.ts';
import { partsOf } from '../../demos/course/model/course.ts';
import { exercise, type Lesson } from '../../demos/course/model/lesson.ts';
import type { Question } from '../../demos/course/model/question.ts';
import { emailRule } from '../../demos/scenarios/email-rule/scenario.ts';
import { optIn } from '../../demos/scenarios/opt-in/scenario.ts';
import { optOut } from '../../demos/scenarios/opt-out/scenario.ts';

/** One question of each kind. */
export const questions = {
  choose: { kind: 'choose', facts: ['1.1'], options: ['one', 'two', 'three'], right: 'two' },
  error: { kind: 'error', facts: ['10'], pieces: ['start', 'middle', 'end'], right: 'end' },
  order: { kind: 'order', facts: ['3.1'], items: ['c', 'a', 'd', 'b'], right: ['a', 'b', 'c', 'd'] },
  match: {
    kind: 'match',
    facts: ['6.1'],
    choices: ['left', 'right'],
    right: { dawn: 'right', dusk: 'left', noon: 'right' },
  },
} as const satisfies Record<string, Question>;

const pages: Lesson['pages'] = ['do/apply'];

const first: Lesson = {
  id: 'first',
  pages,
  matter: 1,
  remember: 1,
  exercises: { ...exercise(optIn), ...exercise(emailRule, { optional: true }) },
  questions: { choose: questions.choose, order: questions.order },
};

const second: Lesson = {
  id: 'second',
  pages,
  matter: 1,
  remember: 1,
  exercises: exercise(optOut),
  questions: { error: questions.error, match: questions.match },
};

/** A course of two lessons and the real check: the tests of the model do not change when a lesson does. */
export const smallCourse: Course = { lessons: [first, second], check, mastery: 0.8 };

/** The small course with something changed in its first lesson. */
export const withFirst = (change: Partial<Lesson>): Course => ({
  ...smallCourse,
  lessons: [{ ...first, ...change }, second],
});

/**
 * The part of that id and kind.
 * @throws when the course has none
 */
export function partOf<Kind extends Part['kind']>(
  course: Course,
  kind: Kind,
  id: string,
): Extract<Part, { kind: Kind }> {
  const part = partsOf(course).find((one) => one.id === id && one.kind === kind);
  if (part) return part as Extract<Part, { kind: Kind }>;
  throw new Error(`The course has no ${kind} "${id}"; it has: ${partsOf(course).map((one) => one.id)}.`);
}
