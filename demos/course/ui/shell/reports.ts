import { plainText } from '../../../engine/rich-text.ts';
import type { CheckTrace } from '../../model/check-trace.ts';
import type { Part } from '../../model/course.ts';
import { judge } from '../../model/judge.ts';
import { type Answer, isRight, rightAnswer } from '../../model/question.ts';
import type { AnswerReport } from '../../tracking/tracker.ts';
import type { CourseTranslator } from '../course-translator.ts';

/** What is told of an answer to a question. */
export function answerReport(
  { id, lesson, name, question }: Extract<Part, { kind: 'question' }>,
  answer: Answer,
  took: number,
  translator: CourseTranslator,
): AnswerReport {
  return {
    id,
    kind: question.kind,
    response: answer,
    right: rightAnswer(question),
    ...(question.kind === 'match' && { situations: Object.keys(question.right) }),
    correct: isRight(question, answer),
    description: plainText(translator.lesson(lesson.id, `${name}.question`)),
    took,
  };
}

/**
 * What is told of the tasks of the check, once it has been handed in. A task is correct when it gives its point: met,
 * and neither shown nor passed over.
 * @param took how long the check was open before; the trace does not tell the tasks apart
 */
export function taskReports(
  { id, check }: Extract<Part, { kind: 'check' }>,
  trace: CheckTrace,
  took: number,
  translator: CourseTranslator,
): AnswerReport[] {
  return Object.entries(judge(check, trace)).map(([task, verdict]) => {
    const help = trace.help[task];
    return {
      id: `${id}/${task}`,
      kind: 'task',
      response: [verdict],
      right: ['met'],
      correct: verdict === 'met' && help !== 'shown' && help !== 'skipped',
      description: plainText(translator.check(`${task}.task`)),
      took,
    };
  });
}
