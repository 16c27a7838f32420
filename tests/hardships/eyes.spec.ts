import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { kindsOfPage } from '../support/page-kinds.ts';
import { localeInTurn, ownSteps } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

/* The reader's own colours, contrast, and stillness; and pages without their pictures or their styles. */

/**
 * Controls that cannot be told from what is around them when the system's colours are used, and those whose focus
 * cannot be seen. A control is told by a line around or below it, or by being text of the colour of links or buttons.
 */
const lostInForcedColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) =>
      `<${element.localName} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 30)}`;
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const hasLine = (style: CSSStyleDeclaration) =>
      ['Top', 'Right', 'Bottom', 'Left'].some((side) => {
        const line = style.getPropertyValue(`border-${side.toLowerCase()}-style`);
        const width = Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`));
        return line !== 'none' && width > 0;
      });
    for (const control of controls) {
      const style = getComputedStyle(control);
      const told =
        hasLine(style) ||
        control.matches('a[href], summary, input[type="checkbox"], input[type="radio"], [tabindex="0"]') ||
        style.textDecorationLine.includes('underline');
      if (!told) found.push(`no edge: ${name(control)}`);
      if (control.matches('[tabindex="-1"]')) continue;
      control.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      if (document.activeElement !== control) continue;
      const focused = getComputedStyle(control);
      const ringed = focused.outlineStyle !== 'none' && Number.parseFloat(focused.outlineWidth) >= 2;
      if (!ringed) found.push(`no focus ring: ${name(control)}`);
    }
    return found;
  });

/** What moves for longer than a hundredth of a second, or would. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const longest = (durations: string) =>
      Math.max(
        ...durations.split(',').map((one) => Number.parseFloat(one) * (one.includes('ms') ? 0.001 : 1)),
      );
    for (const element of document.querySelectorAll('html, body, body *')) {
      const style = getComputedStyle(element);
      const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
      if (longest(style.transitionDuration) > 0.01) found.push(`changes slowly: ${name}`);
      if (style.animationName !== 'none' && longest(style.animationDuration) > 0.01)
        found.push(`moves: ${name}`);
      if (style.scrollBehavior === 'smooth') found.push(`scrolls smoothly: ${name}`);
    }
    return [...new Set([...found, ...document.getAnimations().map(() => 'an animation runs')])];
  });

/** Walks through a scenario alone in the window, and looks at each step that is its own. */
async function atEachStep(page: Page, turn: number, look: (step: string) => Promise<void>): Promise<void> {
  const scenario = scenarios[turn] as (typeof scenarios)[number];
  const locale = localeInTurn(turn);
  const simulation = new SimulationOnPage(page, scenario, locale);
  await page.goto(standaloneAddress(locale, 'play', scenario.id));
  const ids = stepIds(scenario);
  const own = ownSteps(scenario);
  for (const [index, id] of ids.entries()) {
    await simulation.expectStep(id);
    if (own.includes(id)) await look(id);
    await simulation.button('next').click();
    await simulation.expectStep(ids[index + 1] ?? 'finished');
  }
}

test.describe('the system’s colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`every control of every kind of page has an edge and a focus ring, ${colorScheme}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      for (const [kind, address] of Object.entries(kindsOfPage)) {
        await page.goto(address);
        expect.soft(await lostInForcedColours(page), kind).toEqual([]);
      }
    });

  for (const [turn, scenario] of scenarios.entries())
    test(`every control of ${scenario.id} has an edge and a focus ring at every step`, async ({ page }) => {
      test.slow();
      await atEachStep(page, turn, async (step) => {
        const focused = await page.evaluateHandle(() => document.activeElement);
        expect.soft(await lostInForcedColours(page), step).toEqual([]);
        await focused.evaluate((element) => (element as HTMLElement | null)?.focus());
      });
    });
});

for (const contrast of ['more'] as const)
  test(`axe finds nothing where the reader wants ${contrast} contrast`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ contrast });
    for (const [kind, address] of Object.entries(kindsOfPage)) {
      if (kind === 'guide') continue;
      await page.goto(address);
      expect.soft(await violationsInBothThemes(page), kind).toEqual([]);
    }
  });

test.describe('stillness', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves on any kind of page', async ({ page }) => {
    test.slow();
    for (const [kind, address] of Object.entries(kindsOfPage)) {
      await page.goto(address);
      await page.keyboard.press('Tab');
      expect.soft(await moving(page), kind).toEqual([]);
    }
  });

  for (const [turn, scenario] of scenarios.entries())
    test(`nothing moves in ${scenario.id}`, async ({ page }) => {
      await atEachStep(page, turn, async (step) => {
        expect.soft(await moving(page), step).toEqual([]);
      });
    });
});

test('without its pictures every kind of page says the same', async ({ page }) => {
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'image' ? route.abort() : route.continue(),
  );
  for (const [kind, address] of Object.entries(kindsOfPage)) {
    await page.goto(address);
    const mute = await page.locator('main').evaluateAll((mains) =>
      mains
        .flatMap((main) => [...main.querySelectorAll('img:not([alt]), svg:not([role="img"])')])
        .filter((picture) => !picture.closest('[aria-hidden="true"]'))
        .map((picture) => picture.outerHTML.slice(0, 80)),
    );
    expect.soft(mute, `${kind}: pictures of which nobody says what they show`).toEqual([]);
  }
});

/** Kinds of page that begin with their text: there is no menu to skip. */
const withoutMenu = new Set(['chooser', 'lost', 'play', 'present', 'audience', 'embed', 'course']);

test('without its styles every kind of page begins with its way in, then its heading, then its text', async ({
  page,
}) => {
  for (const [kind, address] of Object.entries(kindsOfPage)) {
    await page.goto(address);
    const order = await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]')) sheet.remove();
      const heading = document.querySelector('h1');
      const first = document.querySelector('main :is(p:not(.eyebrow), ul, ol)');
      const skip = document.querySelector('a.skip');
      const before = (one: Element, other: Element) =>
        (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if (!heading || !first) return 'no heading, or no text';
      return {
        skipFirst: skip !== null && before(skip, heading),
        textAfter: before(heading, first) || heading.closest('main') === null,
      };
    });
    // A window of its own has no menu to skip.
    const skipFirst = !withoutMenu.has(kind);
    expect.soft(order, kind).toEqual({ skipFirst, textAfter: true });
  }
});

test('what the browser fills in by itself is taken as if it had been typed', async ({ page }) => {
  const [locale] = completeTags as [Locale];
  const [turn] = [scenarios.findIndex(({ id }) => id === 'opt-in')];
  const scenario = scenarios[turn] as (typeof scenarios)[number];
  const simulation = new SimulationOnPage(page, scenario, locale);
  await page.goto(`${standaloneAddress(locale, 'play', scenario.id)}#${simulation.anchor('enter-name')}`);
  const field = simulation.frame.getByRole('textbox').first();
  await expect(field).toBeVisible();
  await field.evaluate((input: HTMLInputElement) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(input, 'Anna Ek');
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(field).toHaveValue('Anna Ek');
});
