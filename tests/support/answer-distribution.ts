/** A question with one right alternative, as it is shown in one language. */
export interface OneRight {
  id: string;
  /** The plain text of each alternative, in the order in which they are shown. */
  alternatives: readonly string[];
  /** The place of the right one, counted from 0. */
  right: number;
}

/** The places of which each must be right now and then, wherever a question has as many alternatives. */
const placesUsed = 3;

/** A place is right in at least this share of the questions that have it. */
const leastShare = 1 / 5;

/** No place and no length is that of the right alternative in a greater share of all questions. */
const greatestShare = 1 / 2;

/** The right alternative is at most so many times as long as the question’s alternatives are on average. */
const longestRight = 1.5;

const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} per cent`;

function placeProblems(where: string, questions: readonly OneRight[]): string[] {
  const places = Math.max(0, ...questions.map(({ alternatives }) => alternatives.length));
  return Array.from({ length: places }, (_, place) => place).flatMap((place) => {
    const having = questions.filter(({ alternatives }) => alternatives.length > place);
    const right = having.filter((one) => one.right === place).length;
    const asked = `alternative ${place + 1} is the right one in ${right} of ${having.length} questions`;
    if (right > questions.length * greatestShare)
      return [`${where}: ${asked}, more than half of them all: move some of the right ones.`];
    if (place < placesUsed && right < having.length * leastShare)
      return [`${where}: ${asked}, ${percent(right, having.length)}: move some of the right ones there.`];
    return [];
  });
}

/** Whether the right alternative is the only one that is so long, or so short. */
function standsOut(
  { alternatives, right }: OneRight,
  by: (length: number, other: number) => boolean,
): boolean {
  const own = alternatives[right]?.length ?? 0;
  return alternatives.every((other, place) => place === right || by(own, other.length));
}

function lengthProblems(where: string, questions: readonly OneRight[]): string[] {
  const extremes = [
    ['longest', (own: number, other: number) => own > other],
    ['shortest', (own: number, other: number) => own < other],
  ] as const;
  const often = extremes.flatMap(([name, by]) => {
    const found = questions.filter((one) => standsOut(one, by));
    if (found.length <= questions.length * greatestShare) return [];
    return [
      `${where}: the right alternative is the ${name} in ${found.length} of ${questions.length} questions, more than half (${found.map(({ id }) => id).join(', ')}): reword some of them.`,
    ];
  });
  const long = questions.flatMap(({ id, alternatives, right }) => {
    const mean = alternatives.reduce((sum, { length }) => sum + length, 0) / alternatives.length;
    const own = alternatives[right]?.length ?? 0;
    if (own <= mean * longestRight) return [];
    return [
      `${where}: the right alternative of ${id} has ${own} characters, where ${Math.round(mean)} are the mean of its question: shorten it, or lengthen the others.`,
    ];
  });
  return [...often, ...long];
}

/**
 * A sentence for each way in which somebody could guess the right alternatives without reading the questions: by
 * their place, or by their length.
 * @param where what the sentences begin with: in which language
 */
export function distributionProblems(where: string, questions: readonly OneRight[]): string[] {
  return [...placeProblems(where, questions), ...lengthProblems(where, questions)];
}
