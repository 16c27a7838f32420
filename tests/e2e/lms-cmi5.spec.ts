import { expect, test } from '@playwright/test';
import { course } from '../../demos/course/index.ts';
import { partsOf } from '../../demos/course/model/course.ts';
import { completeTags } from '../../src/config/locales.ts';
import { CourseInFrame, firstOf, neededParts } from '../support/lms/course-in-frame.ts';
import { MockLrs, type Statement } from '../support/lms/mock-lrs.ts';
import { type UploadedPackage, uploadPackage } from '../support/lms/unpacked-package.ts';
import { xapiProblems } from '../support/lms/xapi-problems.ts';

const parts = neededParts(partsOf(course));
const questions = parts.filter((part) => part.kind === 'question');
const firstQuestion = firstOf(parts, 'question');
const firstExercise = firstOf(parts, 'exercise');

const cmi5Category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const moveOnCategory = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const own = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const nameOf = ({ verb }: Statement) => verb.id.replace(/^.*\//u, '');

/** Holds statements to xAPI, by a validator that is not ours, and to what cmi5 asks beyond it (9.3, 9.5, 9.6). */
function expectValid(statements: readonly Statement[], activityId: string): void {
  for (const statement of statements) {
    const name = nameOf(statement);
    expect(xapiProblems(statement), name).toEqual([]);
    if (name === 'launched') continue;
    const text = JSON.stringify(statement.context);
    expect(text).toContain('https://publisher.example/course');
    expect(text.includes(cmi5Category), name).toBe(own.includes(name));
    expect(text.includes(moveOnCategory), name).toBe(['completed', 'passed', 'failed'].includes(name));
    if (own.includes(name)) expect(statement.object.id).toBe(activityId);
    else expect(statement.object.id.startsWith(`${activityId}/`)).toBe(true);
    if (name !== 'initialized') expect(statement.result?.['duration'], name).toMatch(/^PT/u);
  }
}

let lrs: MockLrs;
test.beforeEach(async () => {
  lrs = await MockLrs.start();
});
test.afterEach(() => lrs.end());

for (const locale of completeTags)
  test.describe(`cmi5 ${locale}`, () => {
    let uploaded: UploadedPackage;
    test.beforeAll(async () => {
      uploaded = await uploadPackage({ locale, standard: 'cmi5' });
    });
    test.afterAll(() => uploaded.end());

    test(`cmi5 ${locale}: launched, left, resumed, completed and passed, visited again`, async ({
      page,
    }, info) => {
      test.setTimeout(180_000);
      const launch = async () => {
        await page.goto(lrs.launch(uploaded.launchUrl));
        const there = new CourseInFrame(page, page.mainFrame(), locale);
        await there.isThere();
        return there;
      };
      const leave = async () => {
        await page.goto('about:blank');
        await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
      };

      const first = await launch();
      await first.answer(firstQuestion, false);
      await first.answer(firstQuestion, true);
      const [, , step = ''] = firstExercise.exercise.steps;
      await first.passOver(firstExercise, step);
      await leave();
      expect(lrs.verbs()).toEqual(['launched', 'initialized', 'answered', 'answered', 'terminated']);

      const second = await launch();
      await second.goOn();
      await expect.poll(() => second.step()).toBe(step);
      for (const part of parts) {
        if (part === firstQuestion) continue;
        if (part.kind === 'question') await second.answer(part, true);
        else if (part.kind === 'exercise') await second.passOver(part);
        else await second.doCheck(part);
      }
      expect(await second.troubles()).toEqual([]);
      await leave();
      const verbs = lrs.verbs();
      expect(verbs.slice(0, 2)).toEqual(['launched', 'initialized']);
      expect(verbs.slice(-3)).toEqual(['completed', 'passed', 'terminated']);
      const answered = questions.length - 1 + Object.keys(course.check.tasks).length;
      expect(verbs.slice(2, -3)).toEqual(Array(answered).fill('answered'));

      const third = await launch();
      await third.leave();
      await expect(page).toHaveURL(lrs.coursePage);
      await expect.poll(() => lrs.verbs()).toEqual(['launched', 'initialized', 'terminated']);

      expectValid(lrs.statements, lrs.activityId);
      const passed = lrs.statements.find((one) => nameOf(one) === 'passed');
      expect(passed?.result).toMatchObject({ success: true, score: { min: 0, max: 100 } });
      const wrong = lrs.statements.filter(({ result }) => result?.['success'] === false);
      expect(wrong.map(({ object }) => object.id)).toEqual([`${lrs.activityId}/${firstQuestion.id}`]);
      await info.attach('statements', {
        body: JSON.stringify(lrs.statements, null, 1),
        contentType: 'application/json',
      });
      console.log(`${info.title}: ${lrs.statements.map(nameOf).join(' ')}`);
    });
  });

test.describe('when the connection fails', () => {
  let uploaded: UploadedPackage;
  const [locale = 'en'] = completeTags;
  test.beforeAll(async () => {
    uploaded = await uploadPackage({ locale, standard: 'cmi5' });
  });
  test.afterAll(() => uploaded.end());

  test('the reader is told, and what was done arrives afterwards, in order', async ({ page, context }) => {
    await page.goto(lrs.launch(uploaded.launchUrl));
    const there = new CourseInFrame(page, page.mainFrame(), locale);
    await there.isThere();
    const [one, two, three] = questions;
    if (!one || !two || !three) throw new Error('The course has too few questions for this test.');
    await there.answer(one, true);
    await expect.poll(() => lrs.verbs().length).toBe(3);
    await context.setOffline(true);
    await there.answer(two, true);
    await there.answer(three, true);
    await expect.poll(() => there.troubles()).toEqual([there.text('course.trouble.notSent')]);
    expect(lrs.verbs()).toHaveLength(3);

    await context.setOffline(false);
    await expect.poll(() => there.troubles()).toEqual([]);
    const asked = lrs.statements.filter((statement) => nameOf(statement) === 'answered');
    expect(asked.map(({ object }) => object.id)).toEqual(
      [one, two, three].map(({ id }) => `${lrs.activityId}/${id}`),
    );
    expect(JSON.stringify(lrs.state)).toContain(three.lesson.id);
    expectValid(lrs.statements, lrs.activityId);
  });

  test('until the page is closed: it arrives with the next launch, and nobody is named in the browser meanwhile', async ({
    page,
  }) => {
    await page.goto(lrs.launch(uploaded.launchUrl));
    const there = new CourseInFrame(page, page.mainFrame(), locale);
    await there.isThere();
    lrs.down = true;
    await there.answer(firstQuestion, true);
    await expect.poll(() => there.troubles()).toEqual([there.text('course.trouble.notSent')]);
    const stored = await page.evaluate(() => JSON.stringify({ ...window.localStorage }));
    expect(stored).toContain(firstQuestion.id);
    expect(stored).not.toMatch(/4711|"actor/u);
    await page.goto('about:blank');
    await expect.poll(() => lrs.hungUp).toContain('POST /xapi/statements');
    expect(lrs.verbs()).toEqual(['launched', 'initialized']);

    lrs.down = false;
    await page.goto(lrs.launch(uploaded.launchUrl));
    await there.isThere();
    await there.open(firstQuestion);
    await expect(page.locator('[data-question]')).toHaveAttribute('data-outcome', 'right');
    const names = () => lrs.statements.map(nameOf).filter((name) => name !== 'launched');
    await expect.poll(() => names()).toEqual(['initialized', 'initialized', 'answered', 'terminated']);
    await expect.poll(() => page.evaluate(() => window.localStorage.length)).toBe(0);
  });

  test('from the beginning: the course says that there is no LMS, and writes nothing over', async ({
    page,
  }) => {
    await page.goto(`${uploaded.launchUrl}?endpoint=http://127.0.0.1:1/&fetch=http://127.0.0.1:1/`);
    const there = new CourseInFrame(page, page.mainFrame(), locale);
    await there.isThere();
    expect(await there.troubles()).toEqual([there.text('course.trouble.noLms')]);
    expect(lrs.asked).toEqual([]);
  });
});
