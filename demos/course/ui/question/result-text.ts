import type { Segment } from '../../../engine/rich-text.ts';
import type { CourseTranslator } from '../course-translator.ts';
import type { QuestionProps } from '../part-props.ts';
import { rightPlaces } from './draft.ts';
import type { QuestionState } from './use-question.ts';

/**
 * What is said of the last attempt, paragraph by paragraph: how it was, why a wrong answer is wrong or how much of it
 * is right, and the explanation once the question is solved. Nothing before the first attempt.
 */
export function resultText(
  { lesson, name, question }: QuestionProps['part'],
  { answered, outcome, practice }: QuestionState,
  translator: CourseTranslator,
): Segment[][] {
  if (outcome === null) return [];
  const words = (key: string) => translator.lesson(lesson.id, `${name}.${key}`);
  const lead: Segment[][] = [translator.rich(`question.result.${outcome}`)];
  if (practice) lead.push(translator.rich('question.result.practice'));
  if (outcome === 'skipped') return lead;
  if (outcome !== 'wrong') return [...lead, words('explanation')];
  if (answered === null) return lead;
  if (question.kind === 'choose' || question.kind === 'error') return [...lead, words(`${answered[0]}.why`)];
  const places = rightPlaces(question, answered);
  const counts = { right: places.filter(Boolean).length, total: places.length };
  return [...lead, translator.rich(`question.result.places.${question.kind}`, counts)];
}
