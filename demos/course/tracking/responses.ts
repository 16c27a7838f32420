import { type Course, partsOf } from '../model/course.ts';
import { alternatives, type Question } from '../model/question.ts';
import type { AnswerReport } from './tracker.ts';

/** What SCORM and xAPI call each kind of question. To find the error is to choose. */
export const interactionTypes = {
  choose: 'choice',
  error: 'choice',
  order: 'sequencing',
  match: 'matching',
  task: 'performance',
} as const satisfies Record<AnswerReport['kind'], string>;

/** An answer, or the right one, as SCORM 2004 (RTE 4.2.9.1) and xAPI write it: `a[,]b`, `situation[.]choice`, `task[.]verdict`. */
export function pattern(report: AnswerReport, answer: readonly string[]): string {
  const { kind, situations = [] } = report;
  if (kind === 'match')
    return answer.map((choice, index) => `${situations[index] ?? index}[.]${choice}`).join('[,]');
  if (kind === 'task') return answer.map((verdict) => `${nameIn(report.id)}[.]${verdict}`).join('[,]');
  return answer.join('[,]');
}

const nameIn = (id: string) => id.slice(id.indexOf('/') + 1);

/** The letter of a place: `a` for the first. */
const letter = (place: number) => (place + 10).toString(36);

/**
 * The same as SCORM 1.2 writes it (CMIFeedback): there an alternative is a single character, so each is called by its
 * place in the question, and situations by number: `b`, `c,a,b`, `1.a,2.c`. Of a task the verdict, as it is.
 * @param question none when the course no longer has it
 */
export function shortPattern(
  report: AnswerReport,
  answer: readonly string[],
  question: Question | undefined,
): string {
  if (report.kind === 'task' || !question) return answer.join(',');
  const known = alternatives(question);
  const letters = answer.map((one) => letter(known.indexOf(one)));
  return (report.kind === 'match' ? letters.map((one, index) => `${index + 1}.${one}`) : letters).join(',');
}

/** The question of a report. */
export function questionOf(course: Course, { id }: AnswerReport): Question | undefined {
  const part = partsOf(course).find((one) => one.id === id);
  return part?.kind === 'question' ? part.question : undefined;
}

/** A part's id as an identifier without a slash, which SCORM 1.2 does not take in each LMS. */
export const identifier = (id: string) => id.replaceAll('/', '.');

/** A text cut at a word to what an LMS must take, on one line. */
export function cut(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most - 1).replace(/\s+\S*$/u, '')}…`;
}
