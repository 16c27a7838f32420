import { plainText } from '../../../engine/rich-text.ts';
import { Rich } from '../../../player/Rich.tsx';
import { checkId, type Part, partsOfLesson } from '../../model/course.ts';
import { lessonState } from '../../model/standing.ts';
import type { OwnStore } from '../../tracking/tracker.ts';
import controlStyles from './controls.module.css';
import { ProgressTools } from './ProgressTools.tsx';
import { fullName, lessonTitle } from './place-names.ts';
import { points, stateOf } from './state-words.ts';
import { ViewHeading } from './ViewHeading.tsx';
import type { ViewProps } from './view-props.ts';
import viewStyles from './views.module.css';

interface Props extends ViewProps {
  own: OwnStore | undefined;
}

const isOptional = (part: Part) => part.kind === 'exercise' && part.exercise.optional;

/** The whole course: where to begin or go on, its lessons with where one stands, and what is kept. */
export function Overview({ course, way, translator, own }: Props) {
  const { progress, standing, changed } = way;
  const { t } = translator;
  const goOn = progress.place ? fullName(course, progress.place, translator) : null;
  const first = course.lessons[0];
  const percent = Math.round(course.mastery * 100);
  const check = standing.parts[checkId];
  const begun = Object.values(standing.parts).some((part) => part.begun);
  return (
    <section className={viewStyles.view}>
      <ViewHeading>{t('course.overview')}</ViewHeading>
      <p>{t('course.about')}</p>
      <p className={controlStyles.buttons}>
        {goOn ? (
          <a
            className={`${controlStyles.button} ${controlStyles.main}`}
            href={`#${progress.place}`}
            data-go-on
          >
            {t('course.goOn', { name: goOn })}
          </a>
        ) : (
          first && (
            <a className={`${controlStyles.button} ${controlStyles.main}`} href={`#${first.id}`} data-go-on>
              {t('course.begin', { name: fullName(course, first.id, translator) ?? '' })}
            </a>
          )
        )}
        {begun && (
          <a className={controlStyles.button} href="#record">
            {t('record.link')}
          </a>
        )}
      </p>
      <h3>{t('course.lessons')}</h3>
      <p>{t('course.order')}</p>
      <ol className={viewStyles.lessons}>
        {course.lessons.map((lesson) => {
          const state = lessonState(course, standing, lesson.id);
          const needed = partsOfLesson(lesson).filter((part) => !isOptional(part));
          const done = needed.filter(({ id }) => standing.parts[id]?.done).length;
          return (
            <li key={lesson.id}>
              <h4>
                <a href={`#${lesson.id}`}>{lessonTitle(lesson, translator)}</a>
              </h4>
              <p>
                <Rich segments={translator.lesson(lesson.id, 'aim')} translator={translator} />
              </p>
              <p className={viewStyles.state} data-state={state}>
                {t(`lesson.state.${state}`, { done, total: needed.length })}
              </p>
            </li>
          );
        })}
      </ol>
      <h3>
        <a href={`#${checkId}`}>{plainText(translator.check('title'))}</a>
      </h3>
      {check && (
        <p className={viewStyles.state} data-state={check.done ? 'done' : 'open'}>
          {stateOf(check, changed, translator)}
        </p>
      )}
      <h3>{t('course.pass')}</h3>
      <p>{t('course.passing', { percent })}</p>
      {begun && (
        <p>
          {t('course.sofar', {
            points: points(standing.points, translator),
            possible: points(standing.possible, translator),
            percent: standing.percent,
          })}
        </p>
      )}
      <h3>{t('progress.title')}</h3>
      {own ? (
        <>
          <p>{t('progress.here')}</p>
          <ProgressTools course={course} way={way} translator={translator} />
        </>
      ) : (
        <p>{t('progress.byLms')}</p>
      )}
    </section>
  );
}
