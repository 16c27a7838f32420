import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { answerState } from '../../model/attempts.ts';
import { type Course, type Part, partsOf } from '../../model/course.ts';
import {
  attemptsOf,
  checkOf,
  exerciseOf,
  type Progress,
  readProgress,
  withAttempt,
  withCheck,
  withExercise,
  writeProgress,
} from '../../model/progress.ts';
import { alternatives, rightAnswer } from '../../model/question.ts';
import { standing } from '../../model/standing.ts';
import type { Tracker, Trouble } from '../../tracking/tracker.ts';
import type { CourseCatalogs } from '../course-translator.ts';
import type { Library } from '../part-props.ts';

/* A stand-in until the shell arrives: every part with buttons that do it. */
interface Props {
  course: Course;
  catalogs: CourseCatalogs;
  library: Library;
  tracker: Tracker;
  guide: Readonly<Record<string, string>> | null;
  portalLanguages: readonly { lang: string; name: string }[];
  twin: string | null;
}

function CourseApp({ course, tracker, library }: Props) {
  const [progress, setProgress] = useState(() => readProgress(course, tracker.kept).progress);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => tracker.onTrouble(setTrouble), [tracker]);
  useEffect(() => {
    const leave = () => tracker.leave();
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [tracker]);
  const keep = (part: Part, next: Progress) => {
    const placed = { ...next, place: part.id };
    setProgress(placed);
    tracker.keep(writeProgress(course, placed), standing(course, placed), placed.place);
  };
  const answer = (part: Extract<Part, { kind: 'question' }>, right: boolean) => {
    const own = rightAnswer(part.question);
    const given = right
      ? own
      : part.question.kind === 'order'
        ? own.toReversed()
        : [alternatives(part.question).find((one) => one !== own[0]) ?? '', ...own.slice(1)];
    keep(part, withAttempt(progress, part, { answer: given }));
    tracker.answered({
      id: part.id,
      kind: part.question.kind,
      response: given,
      right: own,
      ...(part.question.kind === 'match' ? { situations: Object.keys(part.question.right) } : {}),
      correct: right,
      description: part.id,
      took: 1500,
    });
  };
  return (
    <main data-place={progress.place}>
      <p data-trouble={trouble ?? ''} data-percent={standing(course, progress).percent} />
      {partsOf(course).map((part) => (
        <section key={part.id} data-part={part.id}>
          <h2>{part.id}</h2>
          {part.kind === 'question' && (
            <>
              <span>{answerState(part.question, attemptsOf(progress, part))}</span>
              <button type="button" onClick={() => answer(part, true)}>
                right
              </button>
              <button type="button" onClick={() => answer(part, false)}>
                wrong
              </button>
            </>
          )}
          {part.kind === 'exercise' && (
            <>
              <span>{exerciseOf(progress, part).done.length}</span>
              <button
                type="button"
                onClick={async () => {
                  await library.supplies(part.exercise.scenario.id);
                  const done = part.exercise.steps.map(() => 'own' as const);
                  keep(part, withExercise(progress, part, { done, at: done.length }));
                }}
              >
                do
              </button>
            </>
          )}
          {part.kind === 'check' && (
            <button
              type="button"
              onClick={() => {
                const events = Object.values(part.check.tasks).flatMap(({ way }) =>
                  way.flatMap((step) => step.events),
                );
                keep(part, withCheck(progress, part, { ...checkOf(progress, part), events, handedIn: true }));
                for (const id of Object.keys(part.check.tasks))
                  tracker.answered({
                    id: `${part.id}/${id}`,
                    kind: 'task',
                    response: ['met'],
                    right: ['met'],
                    correct: true,
                    description: id,
                    took: 0,
                  });
              }}
            >
              hand in
            </button>
          )}
        </section>
      ))}
    </main>
  );
}

/** Shows the course in an element. */
export function mountCourse(element: HTMLElement, props: Props): void {
  createRoot(element).render(<CourseApp {...props} />);
}
