import { expect, test } from '@playwright/test';
import { checkId } from '../../demos/course/model/course.ts';
import { rightAnswer } from '../../demos/course/model/question.ts';
import { plainText } from '../../demos/engine/rich-text.ts';
import { deviceWork } from '../../demos/portal/model/device-work.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { CourseOnPage, stations } from '../support/course-on-page.ts';
import { walkCheck } from '../support/walk-check.ts';

for (const locale of completeTags) {
  test(`in ${locale}, the course is done from start to end by keyboard alone, and passed`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const on = new CourseOnPage(page, locale);
    await on.open();
    const [first] = stations;
    if (!first) throw new Error('The course has no lessons.');
    const name = on.name(first);
    await on.keys.press(page.getByRole('link', { name: on.words.t('course.begin', { name }), exact: true }));
    await on.expectArrived(first);
    for (const place of stations) {
      await test.step(place.hash, async () => {
        if (place.kind === 'exercise' && !place.part.exercise.optional) await on.doExercise(place);
        if (place.kind === 'question') await on.answer(place, rightAnswer(place.part.question));
        if (place.kind === 'check') await on.doCheck();
        if (place.kind === 'end')
          await expect(page.getByText(on.words.t('lesson.allDone'), { exact: true })).toBeVisible();
        await on.goOn(place);
      });
    }
    await expect(page.locator('[data-result]')).toHaveAttribute('data-result', 'passed');
    await expect(page.getByText(on.words.t('record.self'), { exact: true })).toBeVisible();
    const result = await page.locator('[data-result]').innerText();
    await page.reload();
    await expect(page.locator('[data-result]')).toHaveText(result);
  });
}

test('who lets time pass between the two isolations of the check has warned the attacker, and is told so', async ({
  page,
}) => {
  const [locale] = completeTags as [Locale];
  const on = new CourseOnPage(page, locale);
  await on.open(checkId);
  await walkCheck(on.check, on.keys, ['contain'], async ({ target }, portal) => {
    if (target === 'actions.close' && deviceWork(portal, 'device2').isolation === null)
      await on.keys.press(on.check.labelled('button', 'clock.dayPassed'));
  });
  await on.handIn();
  await expect(page.getByText(plainText(on.words.check('contain.broken')))).toBeVisible();
});
