import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { courseAddress, pageOfScenario } from '../../src/config/addresses.ts';
import { completeTags, type Locale, locales } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { watchContext } from '../support/abuse/watch.ts';
import { CourseOnPage, placesOfKind } from '../support/course-on-page.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { expectBothAt, inGroup, openDesk, openStage } from '../support/two-windows.ts';

/* The same thing in two tabs; the machine's clock wrong, or set while one works; and languages a browser may ask for. */

const scenario = scenarioById('opt-in');
const [first = '', second = '', third = '', fourth = ''] = stepIds(scenario);
const [locale, other] = completeTags as [Locale, Locale];

/** Opens another tab as "duplicate" does: with a copy of all that the first keeps while it is open. */
async function duplicate(page: Page): Promise<Page> {
  const [copy] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => void window.open(window.location.href)),
  ]);
  return copy;
}

test.describe('two tabs', () => {
  test('with the same simulation go each its own way, also when one is a copy of the other', async ({
    page,
    context,
    baseURL,
  }) => {
    const seen = await watchContext(context, new URL(baseURL ?? '').origin);
    const one = new SimulationOnPage(page, scenario, locale);
    await one.open();
    await one.button('next').click();
    await one.expectStep(second);
    const copy = new SimulationOnPage(await duplicate(page), scenario, locale);
    await copy.expectStep(second);
    await copy.button('next').click();
    await copy.expectStep(third);
    const apart = new SimulationOnPage(await context.newPage(), scenario, other);
    await apart.open();
    await apart.expectStep(first);
    for (const each of [one, copy]) await each.page.reload();
    await one.expectStep(second);
    await copy.expectStep(third);
    await copy.button('reset').click();
    await one.page.reload();
    await one.expectStep(second);
    expect(seen).toEqual([]);
  });

  test('share the choice of theme, the newest for the next page', async ({ page, context }) => {
    const twin = await context.newPage();
    for (const each of [page, twin]) await each.goto(pageOfScenario(locale, scenario.id));
    const theme = (each: Page) => each.locator('html');
    await page.locator('#theme').selectOption('dark');
    await twin.locator('#theme').selectOption('light');
    await page.reload();
    await expect(theme(page)).toHaveAttribute('data-theme', 'light');
    await expect(page.locator('#theme')).toHaveValue('light');
  });

  test('with the same presenter’s window stay in step, and share the names that are given in one', async ({
    page,
    context,
    baseURL,
  }) => {
    const seen = await watchContext(context, new URL(baseURL ?? '').origin);
    const desk = await openDesk(page, scenario, locale);
    const copy = new SimulationOnPage(await duplicate(page), scenario, locale);
    await expect(copy.button('present.open')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expectBothAt({ desk, stage: copy }, second);
    await copy.page.keyboard.press('PageDown');
    await expectBothAt({ desk, stage: copy }, third);
    const stage = await openStage(context, copy);
    await stage.expectStep(third);

    await desk.frame.locator('summary', { hasText: desk.words.t('names.title') }).click();
    await desk.frame.getByLabel(desk.words.t('names.company'), { exact: true }).fill('Nya Bolaget AB');
    await desk.button('names.use').click();
    await expect(desk.frame.getByText(desk.words.t('names.used'), { exact: true })).toBeVisible();
    await desk.button('present.notes').focus();
    await page.keyboard.press('PageDown');
    for (const each of [desk, copy, stage]) await each.expectStep(fourth);
    await expect
      .poll(() => copy.frame.getByLabel(copy.words.t('names.company'), { exact: true }).inputValue())
      .toBe('Nya Bolaget AB');
    // Nobody says anything by themselves: two windows that correct each other would go on for ever.
    const said = await page.evaluate(
      (id) =>
        new Promise<number>((resolve) => {
          const { id: talk } = JSON.parse(sessionStorage.getItem('present.talk') ?? '{}');
          const channel = new BroadcastChannel(`present.${id}.${talk}`);
          let count = 0;
          channel.onmessage = ({ data }) => {
            if (data?.kind === 'showing') count += 1;
          };
          // Three questions of each window whether the audience is there have passed by then.
          let asked = 0;
          channel.addEventListener('message', ({ data }) => {
            if (data?.kind === 'asked') asked += 1;
            if (asked === 4) resolve(count);
          });
        }),
      scenario.id,
    );
    expect(said).toBeLessThan(5);
    await copy.page.close();
    await page.keyboard.press('PageUp');
    await expectBothAt({ desk, stage }, third);
    expect(seen).toEqual([]);
  });
});

const shownTimes = (simulation: SimulationOnPage) =>
  simulation.frame.locator('time').evaluateAll((all) => all.map(({ textContent }) => textContent));

test.describe('a clock', () => {
  // None of them turns to the next day while the test runs: what a page says must be what it says a moment later.
  for (const now of ['1970-01-01T00:00:00Z', '2038-01-19T03:14:08Z', '2100-12-31T12:00:00Z'])
    test(`that says ${now.slice(0, 4)} changes nothing in the portal, and the record bears its date`, async ({
      page,
      context,
      baseURL,
    }) => {
      const seen = await watchContext(context, new URL(baseURL ?? '').origin);
      const simulation = new SimulationOnPage(page, scenario, locale);
      await simulation.open('wait');
      const times = await shownTimes(simulation);
      expect(times.length).toBeGreaterThan(0);
      // Without what is kept: the clock of the test hides from the page whether a link has led to it.
      await page.evaluate(() => window.sessionStorage.clear());
      await page.clock.install({ time: new Date(now) });
      await page.goto('about:blank');
      await simulation.open('wait');
      expect(await shownTimes(simulation)).toEqual(times);
      await page.goto(`${courseAddress(locale)}#record`);
      const date = await page.evaluate(() => {
        const today = new Date();
        const two = (part: number) => String(part).padStart(2, '0');
        return `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
      });
      await expect(page.locator('[data-course]')).toContainText(date);
      expect(seen).toEqual([]);
    });

  test('that is set back and forth during a talk takes nothing from its time, and adds nothing', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-11-25T09:00:00Z') });
    const desk = await openDesk(page, scenario, locale);
    const timer = desk.frame.getByRole('timer');
    await inGroup(desk, 'present.time', desk.words.t('present.time.start')).click();
    await page.clock.runFor(65_000);
    await expect(timer).toHaveText('1:05');
    for (const time of ['2026-11-24T09:00:00Z', '2038-01-19T03:14:08Z', '1970-01-01T00:00:00Z'])
      await test.step(time, async () => {
        const before = await timer.textContent();
        await page.clock.setSystemTime(new Date(time));
        await page.clock.runFor(1_000);
        const [minutes = 0, seconds = 0] = (before ?? '').split(':').map(Number);
        const expected = minutes * 60 + seconds + 1;
        await expect(timer).toHaveText(
          `${Math.floor(expected / 60)}:${String(expected % 60).padStart(2, '0')}`,
        );
      });
    await inGroup(desk, 'present.time', desk.words.t('present.time.pause')).click();
    await expect(timer).toHaveText('1:08');
  });

  test('in another time zone, also one that is changed to in the middle, shows the same times', async ({
    page,
    context,
  }) => {
    const simulation = new SimulationOnPage(page, scenario, other);
    await simulation.open('wait');
    const times = await shownTimes(simulation);
    const devtools = await context.newCDPSession(page);
    for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu']) {
      await devtools.send('Emulation.setTimezoneOverride', { timezoneId });
      await simulation.button('hint').click();
      expect(await shownTimes(simulation)).toEqual(times);
      await page.reload();
      await simulation.expectStep('wait');
      expect(await shownTimes(simulation)).toEqual(times);
    }
  });

  test('that jumps while a question is answered leaves the answer and its record whole', async ({ page }) => {
    const [question] = placesOfKind('question');
    if (!question) throw new Error('The course has no question.');
    await page.clock.install({ time: new Date('2100-01-01T00:00:00Z') });
    const course = new CourseOnPage(page, locale);
    await course.open(question.hash);
    await page.getByRole('radio').first().check();
    await page.clock.setSystemTime(new Date('1970-01-01T00:00:00Z'));
    await course.keys.press(course.button('question.answer'));
    await expect(page.locator('[data-outcome]')).not.toHaveAttribute('data-outcome', 'open');
    await page.reload();
    await expect(page.locator('[data-notice="refused"]')).toHaveCount(0);
    await expect(course.stateOf(question)).not.toContainText(course.words.t('lesson.part.open'));
  });
});

/** What a browser may ask for, and the language that is marked for it. */
const asked: readonly (readonly [readonly string[] | undefined, Locale | undefined])[] = [
  [[], undefined],
  [undefined, undefined],
  [['sv-FI'], 'sv'],
  [['nb-NO', 'nn', 'da'], undefined],
  [['nb', 'sv'], 'sv'],
  [['en-US-posix'], 'en'],
  [['de-CH', 'fr', 'en-AU', 'sv'], 'en'],
  [['tlh', 'x-klingon', '*', '', '__proto__'], undefined],
];

test('the first page leads right whatever language a browser asks for, and marks one only if it has it', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = await watchContext(context, new URL(baseURL ?? '').origin);
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'languages', {
      get: () => {
        const text = window.name;
        return text === 'none' ? undefined : JSON.parse(text || '[]');
      },
    });
  });
  for (const [languages, marked] of asked)
    await test.step(JSON.stringify(languages) ?? 'none', async () => {
      await page.evaluate(
        (name) => {
          window.name = name;
        },
        languages === undefined ? 'none' : JSON.stringify(languages),
      );
      await page.goto('/');
      for (const tag of completeTags) {
        const choice = page.locator(`[data-language="${tag}"]`);
        await expect(choice).toBeVisible();
        if (tag === marked) await expect(choice).toHaveAttribute('data-preferred', '');
        else await expect(choice).not.toHaveAttribute('data-preferred');
      }
    });
  for (const tag of completeTags) {
    await page.goto('/');
    await page.locator(`[data-language="${tag}"]`).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${pathTo(tag)}$`, 'u'));
    await expect(page.locator('html')).toHaveAttribute('lang', locales[tag].lang);
  }
  expect(seen).toEqual([]);
});
