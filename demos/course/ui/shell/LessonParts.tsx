import type { Lesson } from '../../model/lesson.ts';
import { nameOf } from './place-names.ts';
import { type Place, placesOfLesson } from './places.ts';
import shellStyles from './shell.module.css';
import { isAchieved, stateOf } from './state-words.ts';
import type { ViewProps } from './view-props.ts';
import viewStyles from './views.module.css';

interface Props extends ViewProps {
  lesson: Lesson;
  place: Place;
}

/** The parts of a lesson as links, each with where one stands with it. */
export function LessonParts({ course, way, translator, lesson, place }: Props) {
  const { standing, changed } = way;
  return (
    <nav className={shellStyles.parts} aria-label={translator.t('lesson.parts')}>
      <p className={shellStyles.partsTitle} aria-hidden="true">
        {translator.t('lesson.parts')}
      </p>
      <ol>
        {placesOfLesson(lesson).map((one) => {
          const part = 'part' in one ? standing.parts[one.part.id] : undefined;
          return (
            <li key={one.hash}>
              <a href={`#${one.hash}`} aria-current={one.hash === place.hash ? 'step' : undefined}>
                {nameOf(course, one, translator)}
              </a>
              {part && (
                <span className={viewStyles.state} data-state={isAchieved(part) ? 'done' : 'open'}>
                  {stateOf(part, changed, translator)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
