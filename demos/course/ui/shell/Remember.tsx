import { Rich } from '../../../player/Rich.tsx';
import styles from './shell.module.css';
import { ViewHeading } from './ViewHeading.tsx';
import type { LessonViewProps } from './view-props.ts';

/** What to remember of a lesson. */
export function Remember({ translator, place: { lesson } }: LessonViewProps) {
  const numbers = Array.from({ length: lesson.remember }, (_, index) => index + 1);
  return (
    <section className={styles.view}>
      <ViewHeading>{translator.t('lesson.remember')}</ViewHeading>
      <ul className={styles.remember}>
        {numbers.map((number) => (
          <li key={number}>
            <Rich segments={translator.lesson(lesson.id, `remember.${number}`)} translator={translator} />
          </li>
        ))}
      </ul>
    </section>
  );
}
