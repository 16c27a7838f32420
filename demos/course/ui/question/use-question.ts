import { useRef, useState } from 'react';
import { type Attempt, answerState, mostAttempts } from '../../model/attempts.ts';
import { type Answer, isRight, rightAnswer } from '../../model/question.ts';
import type { QuestionProps } from '../part-props.ts';
import { type Draft, firstDraft, missingIn } from './draft.ts';

/** What came of the last attempt. */
export type Outcome = 'right' | 'rightLater' | 'wrong' | 'shown' | 'skipped';

/** A question as it stands. */
export interface QuestionState {
  readonly draft: Draft;
  /** The answer that was given last, or shown. */
  readonly answered: Answer | null;
  readonly outcome: Outcome | null;
  /** Whether the last answer was practice: the question had been settled before. */
  readonly practice: boolean;
  /** Whether nothing that is done from now on counts. */
  readonly settled: boolean;
}

const outcomeOf = ({ part: { question }, attempts }: Pick<QuestionProps, 'part' | 'attempts'>) => {
  const state = answerState(question, attempts);
  if (state === 'right' || state === 'rightLater' || state === 'shown') return state;
  const last = attempts.at(-1);
  if (last === undefined) return null;
  return last === 'skipped' ? 'skipped' : 'wrong';
};

const isSettled = ({ part: { question }, attempts }: Pick<QuestionProps, 'part' | 'attempts'>) =>
  ['right', 'rightLater', 'shown'].includes(answerState(question, attempts)) ||
  attempts.length >= mostAttempts;

const isLast = (attempts: readonly Attempt[], draft: Draft) => {
  const last = attempts.at(-1);
  return typeof last === 'object' && last.answer.join() === draft.join();
};

/**
 * Somebody's way with a question. What settles it is told by `onAttempt`; answers after that are practice and told to
 * nobody.
 */
export function useQuestion(props: QuestionProps) {
  const { part, onAttempt } = props;
  const { question } = part;
  const [state, setState] = useState<QuestionState>(() => {
    const draft = firstDraft(question, props.attempts);
    const given = props.attempts.some((attempt) => attempt !== 'skipped');
    return {
      draft,
      answered: given ? draft : null,
      outcome: outcomeOf(props),
      practice: false,
      settled: isSettled(props),
    };
  });
  const told = useRef(props.attempts);
  const since = useRef(performance.now());

  const attempt = (one: Attempt) => {
    const now = performance.now();
    told.current = [...told.current, one];
    onAttempt(one, Math.round(now - since.current));
    since.current = now;
  };
  const next = (change: Partial<QuestionState>): QuestionState => {
    const after = { ...state, ...change, settled: isSettled({ part, attempts: told.current }) };
    setState(after);
    return after;
  };

  return {
    state,
    /** Changes the answer that is being made. */
    edit: (draft: Draft) => setState((before) => ({ ...before, draft })),
    /** Answers with the draft, which must be complete. */
    answer: (): QuestionState => {
      const { draft, settled } = state;
      if (missingIn(draft).length > 0) return state;
      if (settled)
        return next({
          answered: draft,
          outcome: isRight(question, draft) ? 'right' : 'wrong',
          practice: true,
        });
      // The same once more, as when Enter is held down, is no other attempt.
      if (!isLast(told.current, draft)) attempt({ answer: draft });
      return next({ answered: draft, outcome: outcomeOf({ part, attempts: told.current }) });
    },
    /** Has the answer shown. */
    show: (): QuestionState => {
      attempt('shown');
      const right = rightAnswer(question);
      return next({ draft: right, answered: right, outcome: 'shown' });
    },
    /** Passes the question over. */
    skip: (): QuestionState => {
      attempt('skipped');
      return next({ outcome: 'skipped' });
    },
  };
}
