import { type Course, checkId, type Part, partsOfLesson } from '../../model/course.ts';
import type { Lesson } from '../../model/lesson.ts';

/** Where one can be in the course. `hash` is the part of the address after `#`; it names the place in progress, too. */
export type Place = { readonly hash: string } & (
  | { readonly kind: 'overview' | 'record'; readonly lesson?: undefined }
  | {
      readonly kind: 'check';
      readonly lesson?: undefined;
      readonly part: Extract<Part, { kind: 'check' }>;
    }
  | { readonly kind: 'opening' | 'remember' | 'end'; readonly lesson: Lesson }
  | {
      readonly kind: 'exercise';
      readonly lesson: Lesson;
      readonly part: Extract<Part, { kind: 'exercise' }>;
    }
  | {
      readonly kind: 'question';
      readonly lesson: Lesson;
      readonly part: Extract<Part, { kind: 'question' }>;
      /** Its number among the lesson's questions, from 1, and how many there are. */
      readonly number: number;
      readonly total: number;
    }
);

const overview: Place = { kind: 'overview', hash: '' };
const record: Place = { kind: 'record', hash: 'record' };

/** The places of a lesson in order: what it is about, its exercises, what to remember, its questions, its end. */
export function placesOfLesson(lesson: Lesson): Place[] {
  const parts = partsOfLesson(lesson);
  const exercises = parts.flatMap((part): Place[] =>
    part.kind === 'exercise' ? [{ kind: 'exercise', hash: part.id, lesson, part }] : [],
  );
  const questions = parts.filter((part) => part.kind === 'question');
  return [
    { kind: 'opening', hash: lesson.id, lesson },
    ...exercises,
    { kind: 'remember', hash: `${lesson.id}/remember`, lesson },
    ...questions.map(
      (part, index): Place => ({
        kind: 'question',
        hash: part.id,
        lesson,
        part,
        number: index + 1,
        total: questions.length,
      }),
    ),
    { kind: 'end', hash: `${lesson.id}/end`, lesson },
  ];
}

/** All places of the course, in order. */
export function placesOf({ lessons, check }: Course): Place[] {
  const part = { kind: 'check', id: checkId, check } as const;
  return [overview, ...lessons.flatMap(placesOfLesson), { kind: 'check', hash: checkId, part }, record];
}

/** The place that an address names by what stands in it after `#`, which anyone may have written; null for any other. */
export function placeAt(course: Course, hash: string): Place | null {
  return placesOf(course).find((place) => place.hash === hash) ?? null;
}

/** The places before and after one. After the last comes the overview again: there is always a way on. */
export function neighbours(course: Course, { hash }: Place): { back: Place | null; next: Place } {
  const places = placesOf(course);
  const at = places.findIndex((place) => place.hash === hash);
  return { back: places[at - 1] ?? null, next: places[at + 1] ?? overview };
}

/** Whether a place is one to come back to: where something is read or done. */
export const isStation = ({ kind }: Place) => kind !== 'overview' && kind !== 'record';
