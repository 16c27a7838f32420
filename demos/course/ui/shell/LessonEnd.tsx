import { partsOfLesson } from '../../model/course.ts';
import { nameOf } from './place-names.ts';
import { placesOfLesson } from './places.ts';
import { points, stateOf } from './state-words.ts';
import { tallyOf } from './tally.ts';
import { ViewHeading } from './ViewHeading.tsx';
import type { LessonViewProps } from './view-props.ts';
import viewStyles from './views.module.css';

/** What has come of a lesson, and links to what has not been done or could still be answered. */
export function LessonEnd({ course, way, translator, place }: LessonViewProps) {
  const { progress, standing, changed } = way;
  const { t } = translator;
  const own = partsOfLesson(place.lesson).map(({ id }) => id);
  const tally = tallyOf(course, progress, standing, ({ id }) => own.includes(id));
  const places = placesOfLesson(place.lesson).flatMap((one) => {
    const part = 'part' in one ? standing.parts[one.part.id] : undefined;
    return part ? [{ one, part }] : [];
  });
  const lists = [
    { key: 'left', found: places.filter(({ part }) => !part.done) },
    {
      key: 'better',
      found: places.filter(({ part }) => part.answer === 'wrong' || part.answer === 'skipped'),
    },
  ] as const;
  return (
    <section className={viewStyles.view}>
      <ViewHeading>{nameOf(course, place, translator)}</ViewHeading>
      <p>
        {t('lesson.points', {
          points: points(tally.points, translator),
          possible: points(tally.possible, translator),
        })}
      </p>
      {lists[0].found.length === 0 && <p>{t('lesson.allDone')}</p>}
      {lists.map(
        ({ key, found }) =>
          found.length > 0 && (
            <div key={key} className={viewStyles.view} data-list={key}>
              <p>{t(`lesson.${key}`, { count: found.length })}</p>
              <ul>
                {found.map(({ one, part }) => (
                  <li key={one.hash}>
                    <a href={`#${one.hash}`}>{nameOf(course, one, translator)}</a>{' '}
                    <span className={viewStyles.state}>{stateOf(part, changed, translator)}</span>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}
