import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { course as data } from '../../demos/course/index.ts';
import { noProgress } from '../../demos/course/model/progress.ts';
import { rightAnswer } from '../../demos/course/model/question.ts';
import { writeExport } from '../../demos/course/tracking/export-file.ts';
import { drawerNames } from '../../demos/course/ui/shell/drawer-names.ts';
import { fullName } from '../../demos/course/ui/shell/place-names.ts';
import { courseAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { listen } from '../support/announcements.ts';
import { wrongAnswer } from '../support/course-done.ts';
import { CourseOnPage, placesOfKind } from '../support/course-on-page.ts';
import {
  allAnswered,
  drawersFor,
  keepBefore,
  keptIn,
  withCheckHandedIn,
  withOlder,
} from '../support/kept-course.ts';

const [question, another] = placesOfKind('question');
const exercise = placesOfKind('exercise').find(({ part }) => part.exercise.steps.length > 3);
const [locale, other] = completeTags as [Locale, Locale];
if (!question || !another || !exercise) throw new Error('The course has too little in it for these tests.');
const lastQuestion = placesOfKind('question').at(-1) ?? question;

for (const one of completeTags) {
  test(`in ${one}, whoever closes it in the middle goes on at the same step, after a reload and from the overview`, async ({
    page,
  }) => {
    const course = new CourseOnPage(page, one);
    await course.open(exercise.hash);
    const simulation = course.exercise(exercise);
    const { steps } = exercise.part.exercise;
    await course.keys.press(course.button('exercise.skip'));
    await course.keys.press(course.button('exercise.skip'));
    await simulation.expectStep(steps[2] ?? '');
    await page.reload();
    await simulation.expectStep(steps[2] ?? '');
    await page.goto('about:blank');
    await course.open();
    const name = fullName(data, exercise.hash, course.words) ?? '';
    const goOn = page.getByRole('link', { name: course.words.t('course.goOn', { name }), exact: true });
    await course.keys.press(goOn);
    await course.expectArrived(exercise);
    await simulation.expectStep(steps[2] ?? '');
    await course.keys.press(course.button('exercise.skip'));
    await simulation.expectStep(steps[3] ?? 'finished');
  });
}

test('both languages share one progress, and the score is the same after a resume', async ({ page }) => {
  const course = new CourseOnPage(page, locale);
  await course.open(question.hash);
  await course.answer(question, wrongAnswer(question.part.question));
  await course.answer(question, rightAnswer(question.part.question));
  await course.open(another.hash);
  await page.reload();
  await course.answer(another, rightAnswer(another.part.question));
  await page.goto(`${courseAddress(locale)}#record`);
  const points = page.locator('tfoot td').last();
  const possible = placesOfKind('question').length + Object.keys(data.check.tasks).length;
  const said = (words: CourseOnPage['words']) =>
    words.t('record.pointsOf', {
      points: new Intl.NumberFormat(words.lang).format(1.5),
      possible,
    });
  await expect(points).toHaveText(said(course.words));
  await page.reload();
  await expect(points).toHaveText(said(course.words));
  const twin = new CourseOnPage(page, other);
  await twin.open('record');
  await expect(points).toHaveText(said(twin.words));
});

test('the same wrong answer given twice is one attempt', async ({ page }) => {
  const course = new CourseOnPage(page, locale);
  await course.open(question.hash);
  await course.answer(question, wrongAnswer(question.part.question));
  const once = await keptIn(page);
  expect(once).toHaveProperty(question.lesson.id);
  const listener = await listen(page.getByRole('status'));
  await course.keys.press(course.button('question.answer'));
  await expect.poll(() => listener.heard()).toHaveLength(1);
  expect(await keptIn(page)).toEqual(once);
});

test('a question that has changed since is told of, counts as not done, and counts again when it is done again', async ({
  page,
}) => {
  await keepBefore(page, drawersFor(withOlder(allAnswered(), question.part.id)));
  const course = new CourseOnPage(page, locale);
  await course.open();
  const notice = page.locator('[data-notice="changed"]');
  await expect(notice).toHaveText(course.words.t('course.changed', { count: 1 }));
  const link = page
    .getByRole('region', { name: course.words.t('course.notices') })
    .getByRole('link', { name: fullName(data, question.hash, course.words) ?? '', exact: true });
  await course.keys.press(link);
  await course.expectArrived(question);
  await expect(course.stateOf(question)).toContainText(course.words.t('lesson.part.changed'));
  await page.reload();
  await expect(notice).toBeVisible();
  await course.answer(question, rightAnswer(question.part.question));
  await expect(notice).toHaveCount(0);
  await expect(course.stateOf(question)).toContainText(course.words.t('lesson.part.right'));
});

test('what was edited by hand is refused with a message, and nothing else is lost', async ({ page }) => {
  const kept = drawersFor(allAnswered());
  const { id } = question.lesson;
  const edited = { ...kept, [id]: (kept[id] ?? '').replace('=', '=x') };
  await keepBefore(page, edited);
  const course = new CourseOnPage(page, locale);
  await course.open(lastQuestion.hash);
  const notice = page.locator('[data-notice="refused"]');
  await expect(notice).toHaveText(
    course.words.t('course.refused', { count: 1, names: drawerNames(data, [id], course.words) }),
  );
  await expect(course.stateOf(lastQuestion)).toContainText(course.words.t('lesson.part.right'));
  await course.keys.press(course.button('course.seen'));
  await expect(notice).toHaveCount(0);
  await expect(course.heading).toBeFocused();
  const { [id]: _, place: __, ...others } = kept;
  expect(await keptIn(page)).toMatchObject(others);
  await page.goto(`${courseAddress(locale)}#${question.hash}`);
  await expect(course.stateOf(question)).toContainText(course.words.t('lesson.part.open'));
});

test('an address that names nothing shows the overview and says so', async ({ page }) => {
  const course = new CourseOnPage(page, locale);
  for (const hash of ['nothing', '%', '__proto__', `${question.lesson.id}/constructor`]) {
    await page.goto('about:blank');
    await course.open(hash);
    await expect(page.getByText(course.words.t('course.unknownAddress'), { exact: true })).toBeVisible();
    await expect(course.heading).toHaveText(course.words.t('course.overview'));
  }
});

test('back and forward of the browser lead through the views', async ({ page }) => {
  const course = new CourseOnPage(page, locale);
  await course.open(question.hash);
  await course.goOn(question);
  await page.goBack();
  await course.expectArrived(question);
  await page.goForward();
  await expect(page).not.toHaveURL(new RegExp(`#${question.hash}$`, 'u'));
  await expect(course.heading).toBeFocused();
});

test('a window that has not seen what another kept does not write over it', async ({ page, context }) => {
  const course = new CourseOnPage(page, locale);
  await course.open(question.hash);
  const second = new CourseOnPage(await context.newPage(), locale);
  await second.open(question.hash);
  await second.answer(question, rightAnswer(question.part.question));
  const alert = page.getByRole('alert').filter({ hasText: course.words.t('course.elsewhere') });
  await expect(alert).toBeVisible();
  const theirs = await keptIn(page);
  await course.answer(question, wrongAnswer(question.part.question));
  expect(await keptIn(page)).toEqual(theirs);
  await course.keys.press(course.button('course.elsewhere.take'));
  await expect(alert).toHaveCount(0);
  await expect(course.stateOf(question)).toContainText(course.words.t('lesson.part.right'));

  await page.goto(`${courseAddress(locale)}#${another.hash}`);
  await course.answer(another, wrongAnswer(another.part.question));
  await expect(second.page.getByRole('alert')).toBeVisible();
  await second.keys.press(second.button('course.elsewhere.keep'));
  await expect(second.page.getByRole('alert')).toHaveCount(0);
  expect(await keptIn(page)).toMatchObject({ [question.lesson.id]: theirs[question.lesson.id] });
});

test('what is done while another window’s work is being taken over does not write over it', async ({
  page,
  context,
}) => {
  const course = new CourseOnPage(page, locale);
  await course.open(question.hash);
  const held = Promise.withResolvers<void>();
  await page.route(`**/catalogs/${data.check.scenario.id}*.json`, async (route) => {
    await held.promise;
    await route.continue();
  });
  const second = await context.newPage();
  await second.goto(courseAddress(locale));
  const theirs = drawersFor(withCheckHandedIn(allAnswered()));
  await second.evaluate((drawers) => {
    for (const [drawer, text] of Object.entries(drawers)) localStorage.setItem(`course.${drawer}`, text);
  }, theirs);
  await course.keys.press(course.button('course.elsewhere.take'));
  await course.answer(question, wrongAnswer(question.part.question));
  expect(await keptIn(page)).toMatchObject(theirs);
  held.resolve();
  await expect(course.stateOf(question)).toContainText(course.words.t('lesson.part.right'));
  expect(await keptIn(page)).toMatchObject(theirs);
});

test('where the browser keeps nothing, the course can be done, and says what that means', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const course = new CourseOnPage(page, locale);
  await course.open(question.hash);
  await expect(page.getByRole('alert')).toHaveText(course.words.t('course.trouble.notKept'));
  await course.answer(question, rightAnswer(question.part.question));
  await expect(course.stateOf(question)).toContainText(course.words.t('lesson.part.right'));
});

test('a result that cannot be worked out yet is waited for, and asked for again', async ({ page }) => {
  await keepBefore(page, drawersFor(withCheckHandedIn(allAnswered())));
  const course = new CourseOnPage(page, locale);
  const judging = `**/catalogs/${data.check.scenario.id}*.json`;
  await page.route(judging, (route) => route.abort());
  await page.goto(`${courseAddress(locale)}#record`);
  await expect(page.getByRole('alert')).toHaveText(course.words.t('course.failed'));
  await page.unroute(judging);
  await course.keys.press(course.button('course.again'));
  await expect(page.locator('[data-result]')).toHaveAttribute('data-result', 'notFinished');
  await expect(course.heading).toBeFocused();
});

test('progress is saved as a file, deleted, had back, and loaded in another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  const kept = drawersFor(allAnswered());
  await keepBefore(page, kept);
  const course = new CourseOnPage(page, locale);
  await course.open();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    course.keys.press(course.button('progress.export')),
  ]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file.kept).toEqual(kept);

  await course.keys.press(course.button('progress.delete'));
  await expect(course.button('progress.delete.yes')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(course.words.t('progress.deleted'));
  await expect(course.button('progress.delete')).toBeFocused();
  expect(await keptIn(page)).toEqual({});
  await course.keys.press(course.button('progress.undo'));
  expect(await keptIn(page)).toEqual(kept);

  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
  const there = new CourseOnPage(await elsewhere.newPage(), other);
  await there.open();
  const load = async (text: string) => {
    const [chooser] = await Promise.all([
      there.page.waitForEvent('filechooser'),
      there.keys.press(there.button('progress.import')),
    ]);
    await chooser.setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  const said = there.page.getByRole('status');
  await load('{"a": 1}');
  await expect(said).toHaveText(there.words.t('progress.import.foreign'));
  await load(
    writeExport(drawersFor(noProgress), new Date()).replace('"kept": {}', '"kept": {"apply": "1|x|y"}'),
  );
  await expect(said).toHaveText(
    there.words.t('progress.import.broken', { names: drawerNames(data, ['apply'], there.words) }),
  );
  expect(await keptIn(there.page)).toEqual({});
  await load(JSON.stringify(file));
  await expect(said).toHaveText(there.words.t('progress.imported'));
  expect(await keptIn(there.page)).toEqual(kept);
  await elsewhere.close();
});
