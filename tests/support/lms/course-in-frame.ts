import { expect, type Frame, type Page } from '@playwright/test';
import { course } from '../../../demos/course/index.ts';
import type { Part } from '../../../demos/course/model/course.ts';
import { alternatives, rightAnswer } from '../../../demos/course/model/question.ts';
import type { CompleteLocale } from '../../../src/config/locales.ts';
import { wrongAnswer } from '../course-done.ts';
import { gesturesOf } from '../gestures.ts';
import { readText } from '../project-files.ts';
import { portalOfCheck, walkCheck } from '../walk-check.ts';

/** The course as it stands in a frame of an LMS, operated by what is seen in it. The only file that knows how the course looks. */
export class CourseInFrame {
  readonly frame: Frame;
  readonly #page: Page;
  readonly #locale: CompleteLocale;
  readonly #strings: Readonly<Record<string, string>>;

  constructor(page: Page, frame: Frame, locale: CompleteLocale) {
    this.#page = page;
    this.frame = frame;
    this.#locale = locale;
    this.#strings = JSON.parse(readText(`demos/course/${locale}.json`));
  }

  /** A sentence of the course, by its key. */
  text(key: string): string {
    const text = this.#strings[key];
    if (!text) throw new Error(`demos/course/${this.#locale}.json has no "${key}".`);
    return text;
  }

  #press(key: string) {
    return this.frame.getByRole('button', { name: this.text(key), exact: true }).click();
  }

  /** Waits until the course is there. */
  async isThere(): Promise<void> {
    await this.frame.locator('[data-course]').waitFor();
  }

  /** Goes to a part, as its link does. */
  async open(part: Part): Promise<void> {
    await this.frame.evaluate((hash) => {
      window.location.hash = hash;
    }, part.id);
    await this.frame.locator(`[data-${part.kind}="${part.id}"]`).waitFor();
  }

  /** Goes on where the overview says that one was. */
  async goOn(): Promise<void> {
    const [beginning = ''] = this.text('course.goOn').split('{{');
    await this.frame.getByRole('link', { name: beginning }).first().click();
  }

  /** Leaves by the way that the course itself offers. */
  async leave(): Promise<void> {
    await this.frame.getByRole('link', { name: this.text('course.leave'), exact: true }).click();
  }

  /** Answers a question and returns what it then says of itself. */
  async answer(part: Extract<Part, { kind: 'question' }>, isRight: boolean): Promise<string | null> {
    await this.open(part);
    const { question } = part;
    const view = this.frame.locator(`[data-question="${part.id}"]`);
    const answer = isRight ? rightAnswer(question) : wrongAnswer(question);
    if (question.kind === 'match')
      for (const [index, choice] of answer.entries())
        await view.getByRole('combobox').nth(index).selectOption(choice);
    else if (question.kind === 'order') {
      const now = [...question.items];
      for (const [place, item] of answer.entries())
        for (let at = now.indexOf(item); at > place; at -= 1) {
          await view.getByRole('listitem').nth(at).getByRole('button').first().click();
          now.splice(at - 1, 2, now[at] ?? '', now[at - 1] ?? '');
        }
    } else
      await view
        .getByRole('radio')
        .nth(alternatives(question).indexOf(answer[0] ?? ''))
        .check();
    await this.#press('question.answer');
    await expect(view).toHaveAttribute('data-outcome', isRight ? /^right/u : 'wrong');
    return view.getAttribute('data-outcome');
  }

  /** Where an exercise stands: the id of the step, or `finished`. */
  step(): Promise<string | null> {
    return this.frame.locator('[data-step]').getAttribute('data-step');
  }

  /** Lets the player do steps of an exercise, up to one of them, or all. */
  async passOver(part: Extract<Part, { kind: 'exercise' }>, until = 'finished'): Promise<void> {
    await this.open(part);
    const { steps } = part.exercise;
    for (const expected of [...steps.slice(1), 'finished']) {
      if ((await this.step()) === until) return;
      const at = steps.indexOf((await this.step()) ?? '');
      if (at >= steps.indexOf(expected) && expected !== 'finished') continue;
      await this.#press('exercise.skip');
      await expect(this.frame.locator('[data-step]')).toHaveAttribute('data-step', expected);
    }
  }

  /** Does every task of the check in the portal, by its way, and hands it in. */
  async doCheck(part: Extract<Part, { kind: 'check' }>): Promise<void> {
    await this.open(part);
    // A frame is looked through like a page.
    const simulation = portalOfCheck(this.frame as unknown as Page, this.#locale);
    await simulation.frame.waitFor();
    await walkCheck(simulation, gesturesOf('mouse', this.#page));
    await this.#press('check.handIn');
    await this.#press('check.handIn.yes');
    await this.frame.getByRole('heading', { name: this.text('check.result') }).waitFor();
  }

  /** What the reader is told of trouble; empty when there is none. */
  troubles(): Promise<string[]> {
    return this.frame.getByRole('alert').allTextContents();
  }
}

/** The parts of the course that must be done, in order. */
export const neededParts = (parts: readonly Part[]) =>
  parts.filter((part) => part.kind !== 'exercise' || !part.exercise.optional);

/** The first part of a kind. */
export function firstOf<Kind extends Part['kind']>(
  parts: readonly Part[],
  kind: Kind,
): Extract<Part, { kind: Kind }> {
  const part = parts.find((one) => one.kind === kind);
  if (!part) throw new Error(`The course of ${course.lessons.length} lessons has no ${kind}.`);
  return part as Extract<Part, { kind: Kind }>;
}
