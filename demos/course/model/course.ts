import type { PracticalCheck } from './check.ts';
import { modelPrint } from './event-code.ts';
import type { Exercise, Lesson } from './lesson.ts';
import type { Question } from './question.ts';
import { print } from './seal.ts';

/** The whole course: lessons in order, and the check at the end. */
export interface Course {
  readonly lessons: readonly Lesson[];
  readonly check: PracticalCheck;
  /** The share of all points that is needed to pass, from 0 to 1. */
  readonly mastery: number;
}

/** A part of the course of which something is kept: an exercise or a question of a lesson, or the check. */
export type Part =
  | { readonly kind: 'exercise'; readonly id: string; readonly lesson: Lesson; readonly exercise: Exercise }
  | {
      readonly kind: 'question';
      readonly id: string;
      readonly lesson: Lesson;
      readonly name: string;
      readonly question: Question;
    }
  | {
      readonly kind: 'check';
      readonly id: string;
      readonly lesson?: undefined;
      readonly check: PracticalCheck;
    };

/** The id of the check as a part, and of the drawer in which it is kept. */
export const checkId = 'check';

/** The id of a part of a lesson. */
export const partId = (lesson: Lesson, name: string) => `${lesson.id}/${name}`;

/** The parts of a lesson, in order. */
export function partsOfLesson(lesson: Lesson): Part[] {
  return [
    ...Object.entries(lesson.exercises).map(
      ([name, exercise]): Part => ({ kind: 'exercise', id: partId(lesson, name), lesson, exercise }),
    ),
    ...Object.entries(lesson.questions).map(
      ([name, question]): Part => ({ kind: 'question', id: partId(lesson, name), lesson, name, question }),
    ),
  ];
}

/** All parts of the course, in order. */
export function partsOf({ lessons, check }: Course): Part[] {
  return [...lessons.flatMap(partsOfLesson), { kind: 'check', id: checkId, check }];
}

/** The drawers in which progress is kept, each apart from the others: one a lesson, and one for the check. */
export function drawersOf({ lessons }: Course): string[] {
  return [...lessons.map(({ id }) => id), checkId];
}

/** The drawer of a part, by its id. */
export const drawerOf = (id: string) => id.split('/')[0] ?? '';

/**
 * A mark of what a part asks: what was done of it counts as long as this is the same. Words are not part of it, so
 * correcting one takes nothing from anybody; both languages share one progress.
 */
export function printOf(part: Part): string {
  switch (part.kind) {
    case 'exercise':
      return print(JSON.stringify([part.exercise.scenario.id, part.exercise.steps]));
    case 'question': {
      const { facts: _, ...asked } = part.question;
      return print(JSON.stringify(asked));
    }
    case 'check':
      return print(
        JSON.stringify([part.check.scenario.id, Object.keys(part.check.tasks), part.check.known, modelPrint]),
      );
  }
}
