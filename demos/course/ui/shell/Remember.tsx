import { Rich } from '../../../player/Rich.tsx';
import { ViewHeading } from './ViewHeading.tsx';
import type { LessonViewProps } from './view-props.ts';
import viewStyles from './views.module.css';

/** What to remember of a lesson. */
export function Remember({ translator, place: { lesson } }: LessonViewProps) {
  const numbers = Array.from({ length: lesson.remember }, (_, index) => index + 1);
  return (
    <section className={viewStyles.view}>
      <ViewHeading>{translator.t('lesson.remember')}</ViewHeading>
      <ul className={viewStyles.remember}>
        {numbers.map((number) => (
          <li key={number}>
            <Rich segments={translator.lesson(lesson.id, `remember.${number}`)} translator={translator} />
          </li>
        ))}
      </ul>
    </section>
  );
}
