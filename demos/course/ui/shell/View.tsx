import { useRef } from 'react';
import {
  attemptsOf,
  checkOf,
  exerciseOf,
  withAttempt,
  withCheck,
  withExercise,
} from '../../model/progress.ts';
import type { Tracker } from '../../tracking/tracker.ts';
import { CheckView } from '../check/CheckView.tsx';
import { ExerciseView } from '../exercise/ExerciseView.tsx';
import type { Library } from '../part-props.ts';
import { QuestionView } from '../question/QuestionView.tsx';
import { LessonEnd } from './LessonEnd.tsx';
import { LessonOpening } from './LessonOpening.tsx';
import { Overview } from './Overview.tsx';
import type { Place } from './places.ts';
import { CourseRecord } from './Record.tsx';
import { Remember } from './Remember.tsx';
import { answerReport, taskReports } from './reports.ts';
import type { GuideAddresses, ViewProps } from './view-props.ts';

interface Props extends ViewProps {
  place: Place;
  library: Library;
  tracker: Tracker;
  portalLang: string;
  guide: GuideAddresses | null;
  titles: Readonly<Record<string, string>>;
}

/** The view of a place. What is done in it becomes progress, and answers are told before it is kept. */
export function View({ place, library, tracker, portalLang, guide, titles, ...shared }: Props) {
  const { way, translator } = shared;
  const { progress, change } = way;
  const opened = useRef(performance.now());
  switch (place.kind) {
    case 'overview':
      return <Overview {...shared} own={tracker.own} />;
    case 'record':
      return <CourseRecord {...shared} passedBefore={tracker.passedBefore} own={tracker.own !== undefined} />;
    case 'opening':
      return <LessonOpening {...shared} place={place} guide={guide} titles={titles} />;
    case 'remember':
      return <Remember {...shared} place={place} />;
    case 'end':
      return <LessonEnd {...shared} place={place} />;
    case 'exercise':
      return (
        <ExerciseView
          part={place.part}
          trace={exerciseOf(progress, place.part)}
          onTrace={(trace) => change((now) => withExercise(now, place.part, trace))}
          library={library}
          portalLang={portalLang}
          translator={translator}
        />
      );
    case 'question':
      return (
        <QuestionView
          part={place.part}
          number={place.number}
          total={place.total}
          attempts={attemptsOf(progress, place.part)}
          onAttempt={(attempt, took) => {
            if (typeof attempt !== 'string')
              tracker.answered(answerReport(place.part, attempt.answer, took, translator));
            change((now) => withAttempt(now, place.part, attempt));
          }}
          translator={translator}
        />
      );
    case 'check':
      return (
        <CheckView
          part={place.part}
          trace={checkOf(progress, place.part)}
          onTrace={(trace) => {
            if (trace.handedIn && !checkOf(progress, place.part).handedIn)
              for (const report of taskReports(
                place.part,
                trace,
                performance.now() - opened.current,
                translator,
              ))
                tracker.answered(report);
            change((now) => withCheck(now, place.part, trace));
          }}
          library={library}
          portalLang={portalLang}
          translator={translator}
        />
      );
  }
}
