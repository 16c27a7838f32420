/** What every question has. Its words stand in the lesson's catalogs under its id: {@link questionKeys}. */
interface Asked {
  /** The sections of the fact base on which the right answer rests. */
  readonly facts: readonly [string, ...string[]];
}

/** One of several is right. */
export interface ChooseQuestion extends Asked {
  readonly kind: 'choose';
  /** In the order in which they are shown. */
  readonly options: readonly string[];
  readonly right: string;
}

/** A sentence of the machine-translated page, cut into pieces, one of which is wrong. */
export interface ErrorQuestion extends Asked {
  readonly kind: 'error';
  /** In the order of the sentence. */
  readonly pieces: readonly string[];
  readonly right: string;
}

/** Several things are to be put in order. */
export interface OrderQuestion extends Asked {
  readonly kind: 'order';
  /** In the order in which they are shown at first. */
  readonly items: readonly string[];
  readonly right: readonly string[];
}

/** Each of several situations belongs to one of several choices, such as the four menus. */
export interface MatchQuestion extends Asked {
  readonly kind: 'match';
  readonly choices: readonly string[];
  /** Each situation, in the order in which they are shown, with its choice. */
  readonly right: Readonly<Record<string, string>>;
}

/** A question of a lesson. */
export type Question = ChooseQuestion | ErrorQuestion | OrderQuestion | MatchQuestion;

/**
 * An answer: of `choose` and `error` the one that was chosen, of `order` all items in the order given, of `match` the
 * choice for each situation, in the order of the situations.
 */
export type Answer = readonly string[];

/** Among what an answer chooses. */
export function alternatives(question: Question): readonly string[] {
  switch (question.kind) {
    case 'choose':
      return question.options;
    case 'error':
      return question.pieces;
    case 'order':
      return question.items;
    case 'match':
      return question.choices;
  }
}

/** The right answer. */
export function rightAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'choose':
    case 'error':
      return [question.right];
    case 'order':
      return question.right;
    case 'match':
      return Object.values(question.right);
  }
}

/** Whether an answer has the form of one: of the right length, of the question's own alternatives, none twice in an order. */
export function isAnswerTo(question: Question, answer: Answer): boolean {
  const known = alternatives(question);
  return (
    answer.length === rightAnswer(question).length &&
    answer.every((one) => known.includes(one)) &&
    (question.kind !== 'order' || new Set(answer).size === answer.length)
  );
}

/** Whether an answer is right as a whole. */
export function isRight(question: Question, answer: Answer): boolean {
  const right = rightAnswer(question);
  return answer.length === right.length && right.every((one, index) => answer[index] === one);
}

/**
 * The keys that a catalog must have for a question, in order: what is asked, each alternative, why the wrong ones of
 * `choose` and `error` are wrong, and the explanation of the right answer. A piece of an `error` has beside it what it
 * says in the reader's own language (`.meaning`).
 */
export function questionKeys(id: string, question: Question): string[] {
  const whys = (names: readonly string[], right: string) =>
    names.filter((name) => name !== right).map((name) => `${id}.${name}.why`);
  const of = (names: readonly string[]) => names.map((name) => `${id}.${name}`);
  const own = () => {
    switch (question.kind) {
      case 'choose':
        return [...of(question.options), ...whys(question.options, question.right)];
      case 'error':
        return [
          ...question.pieces.flatMap((name) => [`${id}.${name}`, `${id}.${name}.meaning`]),
          ...whys(question.pieces, question.right),
        ];
      case 'order':
        return of(question.items);
      case 'match':
        return [...of(Object.keys(question.right)), ...of(question.choices)];
    }
  };
  return [`${id}.question`, ...own(), `${id}.explanation`];
}
