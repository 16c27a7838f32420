import type { Page } from '@playwright/test';
import { course } from '../../demos/course/index.ts';
import {
  type Kept,
  noProgress,
  type Progress,
  withAttempt,
  withCheck,
  writeProgress,
} from '../../demos/course/model/progress.ts';
import { rightAnswer } from '../../demos/course/model/question.ts';
import { placesOfKind } from './course-on-page.ts';

/** Progress of somebody who has answered every question rightly, made by the model itself. */
export function allAnswered(): Progress {
  return placesOfKind('question').reduce(
    (progress, { part }) => withAttempt(progress, part, { answer: rightAnswer(part.question) }),
    noProgress,
  );
}

/** The same, with the check handed in and nothing done in it. */
export function withCheckHandedIn(progress: Progress): Progress {
  const [check] = placesOfKind('check');
  if (!check) throw new Error('The course has no check.');
  return withCheck(progress, check.part, { events: [], help: {}, handedIn: true });
}

/** The same, when one of the questions was another than it is today. */
export function withOlder(progress: Progress, id: string): Progress {
  const record = progress.records[id];
  if (!record) throw new Error(`Nothing has been done of "${id}".`);
  const print = record.print === '0000' ? '1111' : '0000';
  return { ...progress, records: { ...progress.records, [id]: { ...record, print } } };
}

/** Puts progress into the browser's store, as the course keeps it, before the page runs. */
export async function keepBefore(page: Page, kept: Kept): Promise<void> {
  await page.addInitScript((drawers) => {
    if (sessionStorage.getItem('test-kept')) return;
    sessionStorage.setItem('test-kept', 'yes');
    for (const [drawer, text] of Object.entries(drawers)) localStorage.setItem(`course.${drawer}`, text);
  }, kept);
}

/** What the browser has kept of the course, by drawer. */
export const keptIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([name]) => name.startsWith('course.'))
        .map(([name, text]) => [name.slice('course.'.length), text]),
    ),
  );

/** The drawers of a progress. */
export const drawersFor = (progress: Progress): Record<string, string> => ({
  ...writeProgress(course, progress),
});
