import { expect, test } from '@playwright/test';
import { course } from '../../demos/course/index.ts';
import { checkId } from '../../demos/course/model/course.ts';
import { rightAnswer } from '../../demos/course/model/question.ts';
import { nextOfWay } from '../../demos/course/model/way.ts';
import { plainText } from '../../demos/engine/rich-text.ts';
import { deviceWork } from '../../demos/portal/model/device-work.ts';
import { portal } from '../../demos/portal/model/index.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { CourseOnPage, stations } from '../support/course-on-page.ts';
import { performStep } from '../support/perform.ts';

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
  const { scenario, tasks } = course.check;
  const way = tasks['contain']?.way ?? [];
  await on.open(checkId);
  let state = portal.starts[scenario.start];
  for (let next = nextOfWay(way, state); next; next = nextOfWay(way, state)) {
    await performStep(on.check, next as never, on.keys);
    state = next.events.reduce(portal.reduce, state);
    if (next.target !== 'actions.close' || deviceWork(state, 'device2').isolation) continue;
    await on.keys.press(on.check.labelled('button', 'clock.dayPassed'));
  }
  await on.handIn();
  await expect(page.getByText(plainText(on.words.check('contain.broken')))).toBeVisible();
});
