import { type Lesson, lessonKeys } from '../../demos/course/model/lesson.ts';
import type {
  ErrorQuestion,
  MatchQuestion,
  OrderQuestion,
  Question,
} from '../../demos/course/model/question.ts';
import { expressionOf } from './forbidden-forms.ts';
import type { Forbidden } from './termbase.ts';

const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

function orderProblems({ items, right }: OrderQuestion): string[] {
  const shown = items.join();
  return [
    items.toSorted().join() === right.toSorted().join() ? '' : 'has other items than its right order has',
    shown === right.join() ? 'shows its items in the right order' : '',
    shown === right.toReversed().join() ? 'shows its items in the right order from behind' : '',
  ];
}

function matchProblems({ choices, right }: MatchQuestion): string[] {
  const chosen = Object.values(right);
  const first = chosen.filter((choice, index) => chosen.indexOf(choice) === index);
  const unused = choices.filter((choice) => !chosen.includes(choice));
  const unknown = chosen.filter((choice) => !choices.includes(choice));
  return [
    unused.length > 0 ? `has no situation for ${unused.join(', ')}` : '',
    unknown.length > 0 ? `has no choice ${unknown.join(', ')}` : '',
    first.join() === choices.join() ? 'tells its situations in the order of the choices' : '',
  ];
}

function problemsOf(question: Question): string[] {
  switch (question.kind) {
    case 'order':
      return orderProblems(question);
    case 'match':
      return matchProblems(question);
    case 'choose':
      return [question.options.includes(question.right) ? '' : `has no option ${question.right}`];
    case 'error':
      return [question.pieces.includes(question.right) ? '' : `has no piece ${question.right}`];
  }
}

/** A sentence for each thing about a lesson's questions that could not be asked, or that gives the answer away. */
export function lessonProblems(lesson: Lesson): string[] {
  const { id, questions } = lesson;
  const asked = Object.entries(questions);
  const kinds = new Set(asked.map(([, { kind }]) => kind));
  const keys = lessonKeys(lesson);
  const double = keys.filter((key, index) => keys.indexOf(key) !== index);
  const names = keys.flatMap((key) => key.split('.')).filter((name) => !/^\d+$/u.test(name));
  return [
    asked.length < 3 || asked.length > 5
      ? `has ${asked.length} questions, and three to five are asked for`
      : '',
    kinds.size < 2 ? 'has questions of one kind, and at least two are asked for' : '',
    ...double.map((key) => `has two things called ${key}: rename one`),
    ...names.filter((name) => !kebabCase.test(name)).map((name) => `calls something ${name}: use kebab-case`),
    ...asked.flatMap(([name, question]) =>
      problemsOf(question).map((problem) => (problem ? `${problem}, in the question ${name}` : '')),
    ),
  ]
    .filter(Boolean)
    .map((problem) => `demos/course/lessons/${id}/lesson.ts ${problem}.`);
}

/**
 * A sentence for a quoted sentence that has not its known error in the piece that is called wrong, or has one elsewhere.
 * @param words the lesson's catalog
 * @param forms what the termbase forbids
 */
export function quotedErrorProblems(
  where: string,
  id: string,
  { pieces, right }: ErrorQuestion,
  words: Readonly<Record<string, string>>,
  forms: readonly Forbidden[],
): string[] {
  const textOf = (piece: string) => words[`${id}.${piece}`] ?? '';
  const isKnown = (sentence: string) => forms.some((form) => expressionOf(form).test(sentence));
  const whole = pieces.map(textOf).join(' ');
  const rest = pieces.map((piece) => (piece === right ? '·' : textOf(piece))).join(' ');
  return [
    isKnown(whole)
      ? ''
      : `${where} quotes “${whole}” in ${id}, in which the termbase forbids nothing: quote a known error.`,
    isKnown(rest)
      ? `${where} quotes “${rest}” in ${id}, which is wrong without the piece “${right}” too: leave something out.`
      : '',
  ].filter(Boolean);
}
