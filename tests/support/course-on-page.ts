import { expect, type Locator, type Page } from '@playwright/test';
import { course } from '../../demos/course/index.ts';
import { type Answer, alternatives } from '../../demos/course/model/question.ts';
import type { CourseKey, CourseTranslator } from '../../demos/course/ui/course-translator.ts';
import { nameOf } from '../../demos/course/ui/shell/place-names.ts';
import { neighbours, type Place, placeAt, placesOf } from '../../demos/course/ui/shell/places.ts';
import { plainText } from '../../demos/engine/rich-text.ts';
import { courseAddress } from '../../src/config/addresses.ts';
import type { Locale } from '../../src/config/locales.ts';
import { courseTranslatorOf } from './course-words.ts';
import { type Gestures, gesturesOf, tabTo } from './gestures.ts';
import { performStep } from './perform.ts';
import { SimulationOnPage } from './simulation-on-page.ts';
import { portalOfCheck, walkCheck } from './walk-check.ts';

type PlaceOf<Kind extends Place['kind']> = Extract<Place, { kind: Kind }>;

/** Everything between the overview and the record, in order. */
export const stations = placesOf(course).slice(1, -1);

/** The places of a kind, in order. */
export const placesOfKind = <Kind extends Place['kind']>(kind: Kind) =>
  placesOf(course).filter((place): place is PlaceOf<Kind> => place.kind === kind);

/** The course as it stands on its page, worked by the keyboard alone, and found as a person finds it: by roles and names. */
export class CourseOnPage {
  readonly page: Page;
  readonly locale: Locale;
  readonly words: CourseTranslator;
  readonly keys: Gestures;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.words = courseTranslatorOf(locale);
    this.keys = gesturesOf('keyboard', page);
  }

  /** Opens the course, at a place if one is named by what follows `#`. */
  async open(hash = ''): Promise<void> {
    await this.page.goto(`${courseAddress(this.locale)}${hash && `#${hash}`}`);
    await expect(this.page.locator('[data-course]')).toBeVisible();
  }

  /** A place by what follows `#`. */
  placeAt(hash: string): Place {
    const place = placeAt(course, hash);
    if (place) return place;
    throw new Error(`The course has no place "${hash}".`);
  }

  name(place: Place): string {
    return nameOf(course, place, this.words);
  }

  /** A button with exactly these words of the course. */
  button(key: CourseKey): Locator {
    return this.page.getByRole('button', { name: this.words.t(key), exact: true });
  }

  /** The heading of the view that is shown. */
  get heading(): Locator {
    return this.page.locator('[data-part-heading]');
  }

  /** The link that leads on, or back. */
  way(kind: 'back' | 'next', from: Place): Locator {
    const { back, next } = neighbours(course, from);
    const name = this.name((kind === 'back' ? back : next) as Place);
    return this.page.getByRole('link', { name: this.words.t(`course.${kind}`, { name }), exact: true });
  }

  /** Asserts that a place is shown, that the window is named by it, and that focus is on its heading. */
  async expectArrived(place: Place): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(place.hash ? `#${place.hash}$` : '/(?:#)?$', 'u'));
    await expect(this.heading).toBeFocused();
    await expect(this.page).toHaveTitle(new RegExp(`^${RegExp.escape(this.name(place))} – `, 'u'));
  }

  /** Follows the link that leads on, and arrives. */
  async goOn(from: Place): Promise<void> {
    await this.keys.press(this.way('next', from));
    await this.expectArrived(neighbours(course, from).next);
  }

  /** What stands in the lesson's list beside a part. */
  stateOf(place: Place): Locator {
    return this.page
      .getByRole('navigation', { name: this.words.t('lesson.parts') })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('link', { name: this.name(place), exact: true }) });
  }

  /** Chooses an answer to the question that is shown, without giving it. */
  async fillIn({ part }: PlaceOf<'question'>, answer: Answer): Promise<void> {
    const { lesson, name, question } = part;
    const text = (id: string) => plainText(this.words.lesson(lesson.id, `${name}.${id}`));
    if (question.kind === 'choose' || question.kind === 'error') {
      const index = alternatives(question).indexOf(answer[0] ?? '');
      return this.keys.press(this.page.getByRole('radio').nth(index));
    }
    if (question.kind === 'match') {
      for (const [index, situation] of Object.keys(question.right).entries()) {
        const list = this.page.getByRole('combobox', { name: text(situation), exact: true });
        await tabTo(this.page, list);
        await this.page.keyboard.press('Home');
        for (let at = question.choices.indexOf(answer[index] ?? ''); at >= 0; at -= 1)
          await this.page.keyboard.press('ArrowDown');
        await expect(list).toHaveValue(answer[index] ?? '');
      }
      return;
    }
    const rows = this.page.locator('[data-question] ol').getByRole('listitem');
    for (const [place, item] of answer.entries()) {
      const up = this.page.getByRole('button', {
        name: `${this.words.t('question.up')} ${text(item)}`,
        exact: true,
      });
      const isThere = () =>
        rows
          .nth(place)
          .filter({ hasText: text(item) })
          .count();
      for (let turn = 0; turn < answer.length && (await isThere()) === 0; turn += 1)
        await this.keys.press(up);
      await expect(rows.nth(place)).toContainText(text(item));
    }
  }

  /** Answers the question that is shown. */
  async answer(place: PlaceOf<'question'>, answer: Answer): Promise<void> {
    await this.fillIn(place, answer);
    await this.keys.press(this.button('question.answer'));
    await expect(this.page.locator('[data-outcome]')).not.toHaveAttribute('data-outcome', 'open');
  }

  /** The exercise that is shown. */
  exercise({ part }: PlaceOf<'exercise'>): SimulationOnPage {
    return new SimulationOnPage(this.page, part.exercise.scenario, this.locale);
  }

  /** Does the exercise that is shown: its first step by hand, the others by the player. */
  async doExercise(place: PlaceOf<'exercise'>): Promise<void> {
    const simulation = this.exercise(place);
    const { scenario, steps } = place.part.exercise;
    for (const [index, step] of steps.entries()) {
      await simulation.expectStep(step);
      const words = scenario.steps[step];
      if (index === 0 && words) await performStep(simulation, words, this.keys);
      else await this.keys.press(this.button('exercise.skip'));
    }
    await simulation.expectStep('finished');
  }

  /** The portal of the check. */
  get check(): SimulationOnPage {
    return portalOfCheck(this.page, this.locale);
  }

  /** Does every task of the check by its way, as a person does it, and hands it in. */
  async doCheck(): Promise<void> {
    await walkCheck(this.check, this.keys);
    await this.handIn();
  }

  /** Hands the check in. */
  async handIn(): Promise<void> {
    await this.keys.press(this.button('check.handIn'));
    await this.keys.press(this.button('check.handIn.yes'));
    await expect(this.page.getByRole('heading', { name: this.words.t('check.result') })).toBeFocused();
  }
}
