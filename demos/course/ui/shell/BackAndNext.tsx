import type { Course } from '../../model/course.ts';
import type { CourseTranslator } from '../course-translator.ts';
import controlStyles from './controls.module.css';
import { nameOf } from './place-names.ts';
import { neighbours, type Place } from './places.ts';

interface Props {
  course: Course;
  place: Place;
  translator: CourseTranslator;
  /** Whether something in the view itself comes first, so that the way on must not outshine it. */
  quiet: boolean;
}

/** The way back and the way on. They are always there: nothing has to be done first. */
export function BackAndNext({ course, place, translator, quiet }: Props) {
  const { back, next } = neighbours(course, place);
  const { t } = translator;
  return (
    <nav className={controlStyles.ways} aria-label={t('course.ways')}>
      {back && (
        <a className={controlStyles.button} href={`#${back.hash}`} data-way="back">
          {t('course.back', { name: nameOf(course, back, translator) })}
        </a>
      )}
      <a
        className={`${controlStyles.button} ${quiet ? '' : controlStyles.main}`}
        href={`#${next.hash}`}
        data-way="next"
      >
        {t('course.next', { name: nameOf(course, next, translator) })}
      </a>
    </nav>
  );
}
