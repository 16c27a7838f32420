import type { Standing } from '../model/standing.ts';

/** What an LMS is told about the whole course. */
export interface Result {
  /** The share of all points, from 0 to 1. */
  readonly scaled: number;
  /** The same in whole per cent, rounded down. */
  readonly percent: number;
  /** The share of the parts that must be done, from 0 to 1. */
  readonly progress: number;
  readonly completed: boolean;
  readonly passed: boolean;
  /** It was finished, and never with enough points. */
  readonly failed: boolean;
}

/** Nothing has been done. */
export const noResult: Result = {
  scaled: 0,
  percent: 0,
  progress: 0,
  completed: false,
  passed: false,
  failed: false,
};

/** The share of the parts that must be done which are. */
export function progressOf({ parts }: Standing): number {
  const needed = Object.values(parts).filter(
    ({ part }) => part.kind !== 'exercise' || !part.exercise.optional,
  );
  return needed.length === 0 ? 0 : needed.filter(({ done }) => done).length / needed.length;
}

/**
 * What is told now, after what has been told before. Completed stays completed and passed stays passed, whatever is
 * done again or has changed in the course; and who has passed keeps the best score. Failed is who finishes with too few
 * points, until they pass.
 * @param passes whether the standing passes, where the LMS asks for other points than the course
 */
export function nextResult(before: Result, standing: Standing, passes = standing.passed): Result {
  const passed = before.passed || passes;
  const completed = before.completed || standing.completed;
  const keepsScore = before.passed && before.scaled > standing.scaled;
  // Points come in halves: this division is exact where a share times a hundred is not.
  const percent = standing.possible === 0 ? 0 : Math.floor((standing.points * 100) / standing.possible);
  return {
    scaled: keepsScore ? before.scaled : standing.scaled,
    percent: keepsScore ? before.percent : percent,
    progress: completed ? 1 : progressOf(standing),
    completed,
    passed,
    failed: !passed && (before.failed || (standing.completed && !before.completed)),
  };
}
