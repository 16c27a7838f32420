import type { Course } from '../../model/course.ts';
import type { CourseTranslator } from '../course-translator.ts';
import { nameOf } from './place-names.ts';
import { neighbours, type Place } from './places.ts';
import styles from './shell.module.css';

interface Props {
  course: Course;
  place: Place;
  translator: CourseTranslator;
}

/** The way back and the way on. They are always there: nothing has to be done first. */
export function BackAndNext({ course, place, translator }: Props) {
  const { back, next } = neighbours(course, place);
  const { t } = translator;
  return (
    <nav className={styles.ways} aria-label={t('course.ways')}>
      {back && (
        <a className={styles.button} href={`#${back.hash}`} data-way="back">
          {t('course.back', { name: nameOf(course, back, translator) })}
        </a>
      )}
      <a className={`${styles.button} ${styles.main}`} href={`#${next.hash}`} data-way="next">
        {t('course.next', { name: nameOf(course, next, translator) })}
      </a>
    </nav>
  );
}
