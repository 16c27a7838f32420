import { expect, test } from '@playwright/test';
import { rightAnswer } from '../../demos/course/model/question.ts';
import { completeTags } from '../../src/config/locales.ts';
import { CourseOnPage, stations } from '../support/course-on-page.ts';

for (const locale of completeTags) {
  test(`in ${locale}, the course is done from start to end by keyboard alone, and passed`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const course = new CourseOnPage(page, locale);
    await course.open();
    const [first] = stations;
    if (!first) throw new Error('The course has no lessons.');
    const name = course.name(first);
    await course.keys.press(
      page.getByRole('link', { name: course.words.t('course.begin', { name }), exact: true }),
    );
    await course.expectArrived(first);
    for (const place of stations) {
      await test.step(place.hash, async () => {
        if (place.kind === 'exercise' && !place.part.exercise.optional) await course.doExercise(place);
        if (place.kind === 'question') await course.answer(place, rightAnswer(place.part.question));
        if (place.kind === 'check') await course.doCheck();
        if (place.kind === 'end')
          await expect(page.getByText(course.words.t('lesson.allDone'), { exact: true })).toBeVisible();
        await course.goOn(place);
      });
    }
    await expect(page.locator('[data-result]')).toHaveAttribute('data-result', 'passed');
    await expect(page.getByText(course.words.t('record.self'), { exact: true })).toBeVisible();
    const result = await page.locator('[data-result]').innerText();
    await page.reload();
    await expect(page.locator('[data-result]')).toHaveText(result);
  });
}
