import { expect, test } from '@playwright/test';
import { rightAnswer } from '../../demos/course/model/question.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { lookAt } from '../support/auditors/look.ts';
import { setTheme } from '../support/axe.ts';
import { wrongAnswer } from '../support/course-done.ts';
import { CourseOnPage, placesOfKind, stations } from '../support/course-on-page.ts';
import { allAnswered, drawersFor, keepBefore, withOlder } from '../support/kept-course.ts';

const [longer, shorter] = completeTags as [Locale, Locale];

const looks = [
  { width: 320, locale: longer, theme: 'dark' },
  { width: 1280, locale: shorter, theme: 'light' },
] as const;

for (const { width, locale, theme } of looks)
  test.describe(`${width} wide, ${theme}, in ${locale}`, () => {
    test.use({ viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
    const looker = ({ page }: CourseOnPage) => {
      return (state: string) => lookAt(page, `course, ${locale}, ${theme}: ${state}`);
    };
    const goTo = ({ page }: CourseOnPage, hash: string) =>
      page.evaluate((place) => {
        window.location.hash = place;
      }, hash);

    test('the course in every view, with notices and without', async ({ page }) => {
      test.setTimeout(400_000);
      const [question] = placesOfKind('question');
      if (!question) throw new Error('The course has no question.');
      const older = drawersFor(withOlder(allAnswered(), question.part.id));
      await keepBefore(page, { ...older, check: '1|x|y' });
      const course = new CourseOnPage(page, locale);
      const look = looker(course);
      await course.open();
      await setTheme(page, theme);
      await expect(page.locator('[data-notice="changed"]')).toBeVisible();
      await look('overview with notices');
      await course.keys.press(course.button('progress.delete'));
      await look('overview, asking');
      await course.keys.press(course.button('progress.delete.no'));
      await course.keys.press(course.button('course.seen'));
      await look('overview');
      for (const place of stations) {
        if (place.kind === 'question') continue;
        await goTo(course, place.hash);
        await course.expectArrived(place);
        if (place.kind === 'exercise' || place.kind === 'check')
          await expect(page.locator('[data-simulation]')).toBeVisible();
        await look(place.hash);
        if (place.kind !== 'check') continue;
        await course.keys.press(course.button('check.handIn'));
        await look('handing in');
        await course.keys.press(course.button('check.handIn.yes'));
        await expect(page.getByRole('heading', { name: course.words.t('check.result') })).toBeFocused();
        await look('the result of the check');
      }
      await goTo(course, 'record');
      await expect(page.locator('[data-result]')).toBeVisible();
      await look('record');
    });

    test('the course in every question, open, wrong and settled', async ({ page }) => {
      test.setTimeout(400_000);
      const course = new CourseOnPage(page, locale);
      const look = looker(course);
      await course.open();
      await setTheme(page, theme);
      for (const [index, place] of placesOfKind('question').entries()) {
        await goTo(course, place.hash);
        await course.expectArrived(place);
        await look(place.hash);
        await course.answer(place, wrongAnswer(place.part.question));
        await look(`${place.hash}, wrong`);
        if (index % 3 === 0) await course.keys.press(course.button('question.show'));
        else await course.answer(place, rightAnswer(place.part.question));
        await look(`${place.hash}, settled`);
      }
    });
  });
