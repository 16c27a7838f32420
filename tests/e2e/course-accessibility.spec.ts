import { expect, test } from '@playwright/test';
import { rightAnswer } from '../../demos/course/model/question.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { listen } from '../support/announcements.ts';
import { setTheme, violationsAsShown } from '../support/axe.ts';
import { wrongAnswer } from '../support/course-done.ts';
import { CourseOnPage, placesOfKind, stations } from '../support/course-on-page.ts';
import { allAnswered, drawersFor, keepBefore, withOlder } from '../support/kept-course.ts';
import { cutOff, overflow } from '../support/room.ts';

const [longer, shorter] = completeTags as [Locale, Locale];

/** Narrow, dark and in the language with the longer words; wide, light and in the other. */
const looks = [
  { width: 320, locale: longer, theme: 'dark' },
  { width: 1280, locale: shorter, theme: 'light' },
] as const;

for (const { width, locale, theme } of looks) {
  test.describe(`${width} wide, in ${locale}`, () => {
    test.use({ viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

    const checker = (course: CourseOnPage) => (state: string) =>
      test.step(state, async () => {
        const { page } = course;
        expect.soft(await violationsAsShown(page), state).toEqual([]);
        expect.soft(await overflow(page), `${state}: the page is wider than its window`).toBe(0);
        expect.soft(await cutOff(page), `${state}: cut off`).toEqual([]);
      });

    test('the course is accessible in every view, with notices and without', async ({ page }) => {
      test.setTimeout(180_000);
      const [question] = placesOfKind('question');
      if (!question) throw new Error('The course has no question.');
      const older = drawersFor(withOlder(allAnswered(), question.part.id));
      await keepBefore(page, { ...older, check: '1|x|y' });
      const course = new CourseOnPage(page, locale);
      const check = checker(course);
      await course.open();
      await setTheme(page, theme);
      await expect(page.locator('[data-notice="changed"]')).toBeVisible();
      await check('overview with notices');
      await course.keys.press(course.button('progress.delete'));
      await check('overview, asking');
      await course.keys.press(course.button('progress.delete.no'));
      await course.keys.press(course.button('course.seen'));
      await check('overview');
      for (const place of stations) {
        if (place.kind === 'question') continue;
        await page.evaluate((hash) => {
          window.location.hash = hash;
        }, place.hash);
        await course.expectArrived(place);
        if (place.kind === 'exercise' || place.kind === 'check')
          await expect(page.locator('[data-simulation]')).toBeVisible();
        await check(place.hash);
        if (place.kind !== 'check') continue;
        const listener = await listen(page.getByRole('main').locator('[data-check] > [role="status"]'));
        await course.keys.press(course.button('check.handIn'));
        await check('handing in');
        await course.keys.press(course.button('check.handIn.yes'));
        await expect.poll(() => listener.heard()).toHaveLength(1);
        await check('the result of the check');
      }
      await page.evaluate(() => {
        window.location.hash = 'record';
      });
      await expect(page.locator('[data-result]')).toBeVisible();
      await check('record');
    });

    test('the course is accessible in every question and whatever is answered', async ({ page }) => {
      test.setTimeout(180_000);
      const course = new CourseOnPage(page, locale);
      const check = checker(course);
      await course.open();
      await setTheme(page, theme);
      for (const [index, place] of placesOfKind('question').entries()) {
        await page.evaluate((hash) => {
          window.location.hash = hash;
        }, place.hash);
        await course.expectArrived(place);
        await check(place.hash);
        await course.answer(place, wrongAnswer(place.part.question));
        await check(`${place.hash}, wrong`);
        if (index % 3 === 0) await course.keys.press(course.button('question.show'));
        else await course.answer(place, rightAnswer(place.part.question));
        await check(`${place.hash}, settled`);
      }
    });
  });
}

for (const locale of completeTags) {
  test(`in ${locale}, each result of a question is announced once, and focus stays where it was`, async ({
    page,
  }) => {
    test.slow();
    const course = new CourseOnPage(page, locale);
    await course.open();
    const seen = new Set<string>();
    for (const place of placesOfKind('question')) {
      const { question } = place.part;
      if (seen.has(question.kind)) continue;
      seen.add(question.kind);
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, place.hash);
      await course.expectArrived(place);
      await course.fillIn(place, wrongAnswer(question));
      const listener = await listen(page.getByRole('status'));
      await course.keys.press(course.button('question.answer'));
      await expect.poll(() => listener.heard()).toHaveLength(1);
      await expect(course.button('question.answer')).toBeFocused();
      await course.fillIn(place, rightAnswer(question));
      const before = (await listener.heard()).length;
      // Of an order each move has been said meanwhile.
      if (question.kind !== 'order') expect(before).toBe(1);
      await course.keys.press(course.button('question.answer'));
      await expect.poll(() => listener.heard()).toHaveLength(before + 1);
    }
    expect(seen.size).toBe(4);
  });

  test(`in ${locale}, the record fits on one sheet with the name that was typed, which is kept nowhere`, async ({
    page,
  }) => {
    await keepBefore(page, drawersFor(allAnswered()));
    const course = new CourseOnPage(page, locale);
    await course.open('record');
    const name = 'Åsa Öberg-Nilsson';
    await page.getByRole('textbox', { name: course.words.t('record.name'), exact: true }).fill(name);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
      name,
    );
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(name, { exact: true })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    const sheets = (await page.pdf({ preferCSSPageSize: true }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/gu);
    expect(sheets).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    await expect(page.getByRole('textbox')).toHaveValue('');
  });
}
