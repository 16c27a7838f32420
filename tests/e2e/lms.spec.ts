import { expect, type TestInfo, test } from '@playwright/test';
import { course } from '../../demos/course/index.ts';
import { partsOf } from '../../demos/course/model/course.ts';
import { readProgress } from '../../demos/course/model/progress.ts';
import { standing } from '../../demos/course/model/standing.ts';
import { splitDrawers } from '../../demos/course/tracking/suspend-text.ts';
import { completeTags } from '../../src/config/locales.ts';
import { CourseInFrame, firstOf, neededParts } from '../support/lms/course-in-frame.ts';
import { type Attempt, type Launched, launchInScorm } from '../support/lms/scorm-lms.ts';
import { type UploadedPackage, uploadPackage } from '../support/lms/unpacked-package.ts';

const parts = neededParts(partsOf(course));
const firstQuestion = firstOf(parts, 'question');
const firstExercise = firstOf(
  parts.filter((part) => part.lesson?.id !== firstQuestion.lesson.id),
  'exercise',
);

/** What each standard calls the same. */
const elements = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    success: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    place: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    response: 'student_response',
    wrong: 'wrong',
    begun: 'incomplete',
    finished: 'passed',
    printed: ['cmi.core.lesson_status', 'cmi.core.score.raw', 'cmi.core.lesson_location', 'cmi.core.exit'],
  },
  scorm2004: {
    status: 'cmi.completion_status',
    success: 'cmi.success_status',
    score: 'cmi.score.raw',
    place: 'cmi.location',
    exit: 'cmi.exit',
    response: 'learner_response',
    wrong: 'incorrect',
    begun: 'incomplete',
    finished: 'completed',
    printed: [
      'cmi.completion_status',
      'cmi.success_status',
      'cmi.progress_measure',
      'cmi.score.scaled',
      'cmi.score.raw',
      'cmi.location',
      'cmi.exit',
    ],
  },
} as const;

/** In SCORM 2004 asking for what has not been set yet is answered by 403; there is no other way to learn that it has not. */
const isUnset = ({ name, error }: { name: string; error: string }) => name === 'GetValue' && error === '403';

/** Asserts that the LMS took everything that the course said. */
async function expectNoErrors(launched: Launched): Promise<void> {
  const calls = await launched.calls();
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.filter((call) => call.error !== '0' && !isUnset(call))).toEqual([]);
  expect((await launched.errors()).filter((text) => !text.includes('403'))).toEqual([]);
}

/** Writes all that the LMS holds beside the result of the test, and the gist of it into the output. */
async function print(
  info: TestInfo,
  launched: Launched,
  attempt: Attempt,
  names: readonly string[],
): Promise<void> {
  const body = JSON.stringify(attempt, null, 1);
  await info.attach('values held by the LMS', { body, contentType: 'application/json' });
  const values: Record<string, string | number> = {};
  for (const name of names) values[name] = await launched.value(name);
  values['cmi.interactions._count'] = await launched.interactions();
  values['characters of cmi.suspend_data'] = suspendedIn(attempt).length;
  console.log(`${info.title}: ${JSON.stringify(values)}`);
}

const suspendedIn = (attempt: Attempt) => String(attempt['suspend_data']);
const progressIn = (attempt: Attempt) => readProgress(course, splitDrawers(course, suspendedIn(attempt)));

for (const standard of ['scorm12', 'scorm2004'] as const)
  for (const locale of completeTags)
    test.describe(`${standard} ${locale}`, () => {
      const is = elements[standard];
      let uploaded: UploadedPackage;
      test.beforeAll(async () => {
        uploaded = await uploadPackage({ locale, standard });
      });
      test.afterAll(() => uploaded.end());

      test(`${standard} ${locale}: launched, suspended, resumed, finished with a wrong answer, visited again`, async ({
        page,
      }, info) => {
        test.setTimeout(180_000);
        const launch = async (attempt: Attempt | null) => {
          const launched = await launchInScorm(page, standard, uploaded, attempt);
          const there = new CourseInFrame(page, launched.frame, locale);
          await there.isThere();
          return { launched, there };
        };

        // First launch: a wrong answer, then the right one; part of an exercise; closed in the middle.
        const first = await launch(null);
        expect(await first.launched.value(is.status)).toBe(is.begun);
        await first.there.answer(firstQuestion, false);
        await first.there.answer(firstQuestion, true);
        const { steps } = firstExercise.exercise;
        await first.there.passOver(firstExercise, steps[2]);
        const suspended = await first.launched.close();
        await expectNoErrors(first.launched);
        expect(await first.launched.value(is.status)).toBe(is.begun);
        expect(await first.launched.value(is.exit)).toBe('suspend');
        expect(await first.launched.value(is.place)).toBe(firstExercise.id);
        expect(await first.launched.value('cmi.interactions.0.result')).toBe(is.wrong);
        expect(await first.launched.value('cmi.interactions.1.result')).toBe('correct');

        // Resumed on the same step, and finished.
        const second = await launch(suspended);
        await second.there.goOn();
        await expect.poll(() => second.there.step()).toBe(steps[2]);
        const before = standing(course, progressIn(suspended).progress);
        expect(Number(await second.launched.value(is.score))).toBe(before.percent);
        for (const part of parts) {
          if (part === firstQuestion) continue;
          if (part.kind === 'question') await second.there.answer(part, true);
          else if (part.kind === 'exercise') await second.there.passOver(part);
          else await second.there.doCheck(part);
        }
        expect(await second.there.troubles()).toEqual([]);
        const finished = await second.launched.close();
        await expectNoErrors(second.launched);
        await print(info, second.launched, finished, is.printed);
        const answers = 1 + parts.filter(({ kind }) => kind === 'question').length;
        expect(await second.launched.interactions()).toBe(answers + Object.keys(course.check.tasks).length);
        const held = progressIn(finished);
        const end = standing(course, held.progress);
        expect(held.refused).toEqual([]);
        expect(end.passed).toBe(true);
        expect(end.points).toBe(end.possible - 0.5);
        expect(await second.launched.value(is.status)).toBe(is.finished);
        expect(await second.launched.value(is.success)).toBe('passed');
        expect(Number(await second.launched.value(is.score))).toBe(end.percent);
        if (standard === 'scorm12') expect(suspendedIn(finished).length).toBeLessThanOrEqual(4096);

        // Visited again after passing: it stays passed, and nothing is told anew but the time.
        const third = await launch(finished);
        await third.there.open(firstQuestion);
        const last = await third.launched.close();
        await expectNoErrors(third.launched);
        expect(await third.launched.value(is.status)).toBe(is.finished);
        expect(await third.launched.value(is.success)).toBe('passed');
        expect(Number(await third.launched.value(is.score))).toBe(end.percent);
        expect(standing(course, progressIn(last).progress).points).toBe(end.points);
        const told = (await third.launched.calls()).flatMap(({ parameters }) => parameters);
        expect(told).not.toContain('incomplete');
      });
    });

test.describe('what an LMS may do to a course', () => {
  let uploaded: UploadedPackage;
  const [locale] = completeTags;
  test.beforeAll(async () => {
    uploaded = await uploadPackage({ locale: locale ?? 'en', standard: 'scorm12' });
  });
  test.afterAll(() => uploaded.end());

  test('a progress that somebody has written into is refused with a message, and nothing else is lost', async ({
    page,
  }) => {
    const first = await launchInScorm(page, 'scorm12', uploaded, null);
    const there = new CourseInFrame(page, first.frame, locale ?? 'en');
    await there.isThere();
    await there.answer(firstQuestion, true);
    await there.passOver(firstExercise, firstExercise.exercise.steps[2]);
    const attempt = await first.close();
    const drawer = `${firstExercise.lesson.id}=`;
    const edited = suspendedIn(attempt).replace(`${drawer}1|`, `${drawer}1|x`);
    expect(edited).not.toBe(suspendedIn(attempt));

    const second = await launchInScorm(page, 'scorm12', uploaded, { ...attempt, suspend_data: edited });
    const again = new CourseInFrame(page, second.frame, locale ?? 'en');
    await again.isThere();
    await expect(second.frame.locator('[data-notice="refused"]')).toHaveCount(1);
    await again.open(firstQuestion);
    await expect(second.frame.locator(`[data-question="${firstQuestion.id}"]`)).toHaveAttribute(
      'data-outcome',
      'right',
    );
  });

  test('without an LMS the course says so, can be done, and its files have the right types', async ({
    page,
  }) => {
    const types = new Map<string, string>();
    page.on('response', async (response) => {
      const { pathname } = new URL(response.url());
      types.set(pathname.replace(/^.*\//u, ''), (await response.headerValue('content-type')) ?? '');
    });
    await page.goto(uploaded.launchUrl);
    const there = new CourseInFrame(page, page.mainFrame(), locale ?? 'en');
    await there.isThere();
    expect(await there.troubles()).toEqual([there.text('course.trouble.noLms')]);
    await there.answer(firstQuestion, true);
    expect(types.get('index.html')).toContain('text/html');
    expect(types.get('course.js')).toMatch(/javascript/u);
    expect(types.get('course.css')).toContain('text/css');
  });

  test('asks for nothing but its own files', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const launched = await launchInScorm(page, 'scorm12', uploaded, null);
    const there = new CourseInFrame(page, launched.frame, locale ?? 'en');
    await there.isThere();
    await there.passOver(firstExercise, firstExercise.exercise.steps[1]);
    const { origin } = new URL(uploaded.lmsUrl);
    expect(asked.filter((url) => !url.startsWith(origin) && !/^(?:data|blob):/u.test(url))).toEqual([]);
  });
});
