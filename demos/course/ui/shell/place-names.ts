import { plainText } from '../../../engine/rich-text.ts';
import type { Course } from '../../model/course.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { CourseTranslator } from '../course-translator.ts';
import { type Place, placeAt, placesOfLesson } from './places.ts';

const numberOf = ({ lessons }: Course, lesson: Lesson) => lessons.indexOf(lesson) + 1;

/** The title of a lesson. */
export const lessonTitle = (lesson: Lesson, translator: CourseTranslator) =>
  plainText(translator.lesson(lesson.id, 'title'));

/** What a place is called, in a link or in the title of the window. */
export function nameOf(course: Course, place: Place, translator: CourseTranslator): string {
  const { t } = translator;
  switch (place.kind) {
    case 'overview':
      return t('course.overview');
    case 'record':
      return t('record.title');
    case 'check':
      return plainText(translator.check('title'));
    case 'opening':
      return t('lesson.opening', {
        number: numberOf(course, place.lesson),
        title: lessonTitle(place.lesson, translator),
      });
    case 'exercise':
      return t('lesson.exercise', { title: translator.exercise(place.part.exercise.scenario.id) });
    case 'remember':
      return t('lesson.remember');
    case 'question':
      return t('lesson.question', { number: place.number, total: place.total });
    case 'end':
      return t('lesson.end', { number: numberOf(course, place.lesson) });
  }
}

/** Lesson, and part of it, for a place that belongs to a lesson; nothing for others. */
export function whereabouts(course: Course, place: Place, translator: CourseTranslator): string[] {
  const { lesson } = place;
  if (!lesson) return [];
  const places = placesOfLesson(lesson);
  return [
    translator.t('course.lessonOf', {
      number: numberOf(course, lesson),
      total: course.lessons.length,
      title: lessonTitle(lesson, translator),
    }),
    translator.t('course.partOf', {
      number: places.findIndex(({ hash }) => hash === place.hash) + 1,
      total: places.length,
    }),
  ];
}

/** The name of a place with the lesson it belongs to, for who does not stand in it; null when the course has no such place. */
export function fullName(course: Course, hash: string, translator: CourseTranslator): string | null {
  const place = placeAt(course, hash);
  if (!place) return null;
  const name = nameOf(course, place, translator);
  if (!place.lesson || place.kind === 'opening') return name;
  const opening = placeAt(course, place.lesson.id);
  return opening ? `${nameOf(course, opening, translator)} · ${name}` : name;
}
