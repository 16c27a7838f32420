import { expect } from '@playwright/test';
import { alternatives, rightAnswer } from '../../demos/course/model/question.ts';
import { courseAddress } from '../../src/config/addresses.ts';
import { completeTags } from '../../src/config/locales.ts';
import { placesOfKind } from '../support/course-on-page.ts';
import { courseTranslatorOf } from '../support/course-words.ts';
import { test } from '../support/engines/test.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performStep } from '../support/perform.ts';
import { type CommonSimulation, SimulationOnPage } from '../support/simulation-on-page.ts';

const question = placesOfKind('question').find(({ part }) => part.question.kind === 'choose');
const exercise = placesOfKind('exercise').find(({ part }) => part.exercise.steps.length > 1);
if (!question || !exercise) throw new Error('The course has too little in it for these tests.');

for (const [index, locale] of completeTags.entries()) {
  const way = index % 2 === 0 ? 'keyboard' : 'mouse';

  test(`by ${way}, in ${locale}, a question and a step of an exercise are done, and stand in the record after a reload`, async ({
    tab,
  }) => {
    const words = courseTranslatorOf(locale);
    const gestures = gesturesOf(way, tab);
    const button = (key: Parameters<typeof words.t>[0]) =>
      tab.getByRole('button', { name: words.t(key), exact: true });
    await tab.goto(`${courseAddress(locale)}#${question.hash}`);
    const { question: asked } = question.part;
    const right = alternatives(asked as Extract<typeof asked, { kind: 'choose' }>).indexOf(
      rightAnswer(asked)[0] ?? '',
    );
    await gestures.press(tab.getByRole('radio').nth(right));
    await gestures.press(button('question.answer'));
    await expect.poll(() => tab.locator('[data-outcome]').getAttribute('data-outcome')).toBe('right');

    await tab.goto(`${courseAddress(locale)}#${exercise.hash}`);
    const { scenario, steps } = exercise.part.exercise;
    const simulation: CommonSimulation = new SimulationOnPage(tab, scenario, locale);
    const [first = '', second = ''] = steps;
    await simulation.expectStep(first);
    const step = scenario.steps[first];
    if (!step) throw new Error(`${scenario.id} has no step ${first}.`);
    await performStep(simulation, step, gestures);
    await simulation.expectStep(second);
    await simulation.expectFocusInside();
    await tab.reload();
    await simulation.expectStep(second);

    await tab.goto(`${courseAddress(locale)}#record`);
    const points = words.t('record.pointsOf', {
      points: '1',
      possible: placesOfKind('question').filter(({ lesson }) => lesson.id === question.lesson.id).length,
    });
    await expect
      .poll(() => tab.locator('tbody tr').first().textContent(), 'the lesson in the record')
      .toContain(points);
  });
}
