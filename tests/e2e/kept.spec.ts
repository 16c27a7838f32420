import { expect, type Page, test } from '@playwright/test';
import { course as courseData } from '../../demos/course/index.ts';
import { rightAnswer } from '../../demos/course/model/question.ts';
import { drawerNames } from '../../demos/course/ui/shell/drawer-names.ts';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { courseAddress, pageOfScenario, standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { goodValues } from '../support/abuse/kept-things.ts';
import { type Failure, failStorage, type Held, heldIn, putInto } from '../support/abuse/stores.ts';
import { watchContext } from '../support/abuse/watch.ts';
import { wrongValues } from '../support/abuse/wrong-values.ts';
import { CourseOnPage, placesOfKind } from '../support/course-on-page.ts';
import { serveHost } from '../support/host-page.ts';
import { saveNames } from '../support/names-on-page.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { openDesk } from '../support/two-windows.ts';

/* What the site keeps in a reader's browser: whatever else stands there instead, and when nothing can be kept. */

const scenario = scenarioById('opt-in');
const [first = '', second = ''] = stepIds(scenario);
const [locale, other] = completeTags as [Locale, Locale];
const [question] = placesOfKind('question');
if (!question) throw new Error('The course has no question.');

/** The part of the simulation that says when something is not kept, or lost. */
const keepingNote = (page: Page, kind: 'lost' | 'notKept') => page.locator(`[data-keeping="${kind}"]`);

/** Wrong values that differ in what they do to a program; all others are tried in tests/unit/wrong-values.test.ts. */
const telling = [
  'half of the good value',
  'a future version',
  'the value of another name',
  'lists in lists',
  'a name that objects inherit',
];

for (const what of telling)
  test(`where ${what} stands under every name, everything works, and it is told what is lost`, async ({
    page,
    context,
    baseURL,
  }) => {
    const seen = await watchContext(context, new URL(baseURL ?? '').origin);
    const wrong = (values: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(values).map(([name, good]) => [
          name,
          wrongValues(good, '{"version":7,"for":"something else"}').get(what) ?? '[]',
        ]),
      );
    await page.goto('/404.html');
    await putInto(page, {
      localStorage: wrong(goodValues.localStorage),
      sessionStorage: wrong(goodValues.sessionStorage),
    });

    await page.goto(pageOfScenario(locale, scenario.id));
    const simulation = new SimulationOnPage(page, scenario, locale);
    await expect(keepingNote(page, 'lost')).toHaveText(simulation.words.t('keeping.lost'));
    await simulation.button('next').click();
    await simulation.expectStep(second);
    await expect(keepingNote(page, 'lost')).toHaveCount(0);
    await expect(page.locator('#theme')).toHaveValue('auto');

    await page.goto(courseAddress(locale));
    const course = new CourseOnPage(page, locale);
    const drawers = Object.keys(goodValues.localStorage)
      .filter((name) => name.startsWith('course.') && name !== 'course.place')
      .map((name) => name.slice('course.'.length));
    await expect(page.locator('[data-notice="refused"]')).toHaveText(
      course.words.t('course.refused', {
        count: drawers.length,
        names: drawerNames(courseData, drawers, course.words),
      }),
    );
    await course.open(question.hash);
    await course.answer(question, rightAnswer(question.part.question));
    await expect(course.stateOf(question)).toContainText(course.words.t('lesson.part.right'));

    const desk = await openDesk(page, scenario, locale);
    await expect(keepingNote(page, 'lost')).toHaveText(desk.words.t('keeping.lost'));
    await expect(desk.frame.getByText(desk.words.t('names.lost'), { exact: true })).toBeVisible();
    await page.keyboard.press('PageDown');
    await desk.expectStep(second);
    expect(seen).toEqual([]);
  });

/** Pages on which each kind of thing is read. */
const readAt: Readonly<Record<string, string>> = {
  'simulation.opt-in': pageOfScenario(other, scenario.id),
  'simulation.opt-in.present': standaloneAddress(other, 'present', scenario.id),
  'present.opt-in': standaloneAddress(other, 'present', scenario.id),
  'simulation-names': standaloneAddress(other, 'present', scenario.id),
  'course.service': courseAddress(other),
};

test('where one value is broken, no other is lost', async ({ page }) => {
  await page.goto('/404.html');
  for (const [name, address] of Object.entries(readAt))
    await test.step(name, async () => {
      const store = name in goodValues.localStorage ? 'localStorage' : 'sessionStorage';
      expect(goodValues[store]).toHaveProperty([name]);
      const broken: Held = { ...goodValues, [store]: { ...goodValues[store], [name]: '{"version":' } };
      await putInto(page, broken);
      await page.goto(address);
      await expect(
        page.locator('[data-keeping="lost"], [data-notice="refused"], details[open]').first(),
      ).toBeVisible();
      const held = await heldIn(page);
      // Which windows belong together is counted on, and the place in the course is where one is.
      for (const one of ['localStorage', 'sessionStorage'] as const)
        for (const [other, good] of Object.entries(goodValues[one]))
          if (![name, 'present.talk', 'course.place'].includes(other))
            expect(held[one][other], `${other}, with ${name} broken`).toBe(good);
    });
});

test('what is pressed while a session that was kept is still being taken up is done after that', async ({
  page,
}) => {
  const released = Promise.withResolvers<void>();
  await page.goto('/404.html');
  await putInto(page, goodValues);
  await page.route('**/_astro/restore-session.*.js', async (route) => {
    await released.promise;
    await route.continue();
  });
  const simulation = new SimulationOnPage(page, scenario, locale);
  await page.goto(pageOfScenario(locale, scenario.id));
  await expect(page.locator('astro-island:not([ssr])')).toBeAttached();
  await simulation.button('next').click();
  await simulation.expectStep(first);
  released.resolve();
  // Kept was that three steps had been done.
  await simulation.expectStep(stepIds(scenario)[4] ?? '');
  await page.reload();
  await simulation.expectStep(stepIds(scenario)[4] ?? '');
});

for (const failure of ['full', 'refuses', 'vanishes'] satisfies Failure[])
  test(`where storage ${failure === 'full' ? 'is full' : failure}, it is told what is not kept, and work goes on`, async ({
    page,
    context,
    baseURL,
  }) => {
    const seen = await watchContext(context, new URL(baseURL ?? '').origin);
    const simulation = new SimulationOnPage(page, scenario, locale);
    await simulation.open();
    await failStorage(page, failure);
    if (failure === 'refuses') await page.reload();
    await simulation.button('next').click();
    await simulation.expectStep(second);
    await expect(keepingNote(page, 'notKept')).toHaveText(simulation.words.t('keeping.notKept'));
    await simulation.button('reset').click();
    await simulation.expectStep(first);

    const course = new CourseOnPage(page, locale);
    await course.open(question.hash);
    await failStorage(page, failure);
    await course.answer(question, rightAnswer(question.part.question));
    await expect(page.getByRole('alert')).toHaveText(course.words.t('course.trouble.notKept'));
    await expect(course.stateOf(question)).toContainText(course.words.t('lesson.part.right'));

    const desk = await openDesk(page, scenario, locale);
    await failStorage(page, failure);
    await page.keyboard.press('PageDown');
    await desk.expectStep(second);
    await expect(keepingNote(page, 'notKept')).toHaveText(desk.words.t('keeping.notKept'));
    await saveNames(desk);
    await expect(desk.frame.getByText(desk.words.t('names.notSaved'), { exact: true })).toBeVisible();
    expect(seen).toEqual([]);
  });

test('in a frame that may keep nothing, a simulation says so once something is done, and goes on', async ({
  page,
  baseURL,
}) => {
  const address = new URL(standaloneAddress(other, 'embed', scenario.id), baseURL);
  const host = await serveHost(
    `<iframe title="simulation" sandbox="allow-scripts" width="1000" height="700" src="${address}"></iframe>`,
  );
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.url);
  const simulation = new SimulationOnPage(page.frameLocator('iframe') as unknown as Page, scenario, other);
  const frame = page.frameLocator('iframe').locator('[data-simulation]');
  const note = page.frameLocator('iframe').locator('[data-keeping]');
  await expect(note).toHaveCount(0);
  await frame.getByRole('button', { name: simulation.words.t('next'), exact: true }).click();
  await expect(frame).toHaveAttribute('data-step', second);
  await expect(note).toHaveText(simulation.words.t('keeping.notKept'));
  await frame.getByRole('button', { name: simulation.words.t('reset'), exact: true }).click();
  await expect(frame).toHaveAttribute('data-step', first);
  expect(complaints).toEqual([]);
  host.close();
});
