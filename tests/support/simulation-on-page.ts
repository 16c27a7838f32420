import '../../demos/portal/model/all.ts';
import { expect, type Locator, type Page } from '@playwright/test';
import { plainText } from '../../demos/engine/rich-text.ts';
import { stepIds } from '../../demos/engine/scenario.ts';
import { stepAnchor } from '../../demos/engine/step-link.ts';
import type { PlayerKey, Translator } from '../../demos/player/translator.ts';
import { followsPage, type LabelKey, type LabelValues } from '../../demos/portal/model/labels.ts';
import { type TargetId, targets } from '../../demos/portal/model/targets/index.ts';
import type { Target } from '../../demos/portal/model/targets/target.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import { pageOfScenario } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { translatorOf } from '../../src/config/simulation-words.ts';
import type { CommonLocator, CommonPage } from './common-page.ts';

type Role = Target['role'];

/** A simulation in whichever engine, for what is done in the same way in each. */
export type CommonSimulation = SimulationOnPage<CommonLocator, CommonPage>;

/** A simulation as it stands on a page, found as a person finds it: by roles and names. */
export class SimulationOnPage<
  Found extends CommonLocator = Locator,
  Shown extends CommonPage<Found> = Page & CommonPage<Found>,
> {
  readonly page: Shown;
  readonly scenario: PortalScenario;
  readonly locale: Locale;
  /** What it says; another one after the portal's language has been chosen. */
  words: Translator;
  /** What is done in it, where that is not what the scenario is called. */
  readonly title: string | undefined;

  constructor(page: Shown, scenario: PortalScenario, locale: Locale, title?: string) {
    this.title = title;
    this.page = page;
    this.scenario = scenario;
    this.locale = locale;
    this.words = translatorOf(scenario.id, locale);
  }

  /** The frame of the simulation. */
  get frame(): Found {
    const title = this.title ?? plainText(this.words.words('title'));
    return this.page.getByRole('region', { name: this.words.t('label', { title }), exact: true });
  }

  /** The anchor of a step; of the first one when none is named. */
  anchor(step = stepIds(this.scenario)[0] ?? ''): string {
    return stepAnchor(this.scenario.id, step);
  }

  /** Opens the page that explains the scenario, at a step if one is named. */
  async open(step?: string): Promise<void> {
    await this.page.goto(
      `${pageOfScenario(this.locale, this.scenario.id)}${step ? `#${this.anchor(step)}` : ''}`,
    );
    if (!step) return;
    await this.expectStep(step);
    await this.expectFocusInside();
  }

  /** A button of the player, by the key of its text. */
  button(key: PlayerKey): Found {
    return this.frame.getByRole('button', { name: this.words.t(key), exact: true });
  }

  /** A control of the portal by role and label. */
  labelled(role: Role, label: LabelKey, within?: LabelKey, values?: LabelValues): Found {
    const group = within
      ? this.frame.getByRole('group', { name: this.words.label(within), exact: true })
      : this.frame;
    return group.getByRole(role, { name: this.words.label(label, values), exact: true });
  }

  /** The control that a step acts on. */
  control(id: TargetId): Found {
    const { role, label, within, values }: Target = targets[id];
    return this.labelled(role, label, within, values);
  }

  /** A paragraph of the guide with exactly this sentence of the scenario; neither the live region nor a list of steps. */
  sentence(key: string): Found {
    const text = plainText(this.words.words(key));
    return this.frame
      .getByText(text, { exact: true })
      .and(this.page.locator('p:not([role]), p:not([role]) > span'));
  }

  /** What the player shows as exactly this text of its own. */
  remark(key: PlayerKey): Found {
    return this.frame
      .getByText(this.words.t(key), { exact: true })
      .and(this.page.locator(':not([role="status"], [role="status"] > span)'));
  }

  /** Unfolds the portal's menu where it is folded and a step acts on one of its items. */
  async unfoldMenuFor(step: string): Promise<void> {
    const target = this.scenario.steps[step]?.target;
    if (target?.startsWith('nav.')) await this.unfoldMenu();
  }

  /** Unfolds the portal's menu where it is folded, as on a narrow screen. */
  async unfoldMenu(): Promise<void> {
    const menu = this.labelled('button', 'portal.menu');
    if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) === 'false')
      await menu.click();
  }

  /** The field in which the portal's language is chosen. */
  get portalLanguage(): Found {
    return this.frame.getByRole('combobox', { name: this.words.t('portalLanguage'), exact: true });
  }

  /** From now on the portal's labels are expected in this language. */
  expectPortalIn(locale: Locale): void {
    this.words = translatorOf(this.scenario.id, this.locale, locale);
  }

  /** Asserts that the simulation has come to this step (or `finished`). */
  async expectStep(step: string): Promise<void> {
    await expect
      .poll(() => this.frame.getAttribute('data-step'), `the step that ${this.scenario.id} has come to`)
      .toBe(step);
  }

  /** Asserts that the guide comes to show a sentence of the scenario. */
  async expectSentence(key: string): Promise<void> {
    await expect.poll(() => this.sentence(key).isVisible(), `the sentence ${key} is seen`).toBe(true);
  }

  /** Asserts that focus has not been lost: it is on something inside the simulation. */
  async expectFocusInside(): Promise<void> {
    await expect
      .poll(
        () =>
          this.frame.evaluate(
            (frame) => frame !== document.activeElement && frame.contains(document.activeElement),
          ),
        {
          message: 'focus is not inside the simulation',
        },
      )
      .toBe(true);
  }
}

/**
 * The languages in which the portal of a scenario can be shown. Where every label that a step needs belongs to the
 * simulation itself, there is nothing to choose.
 */
export function portalLocales(scenario: PortalScenario, page: Locale): readonly Locale[] {
  const labels = Object.values(scenario.steps).map(({ target }) => targets[target].label);
  return labels.every(followsPage) ? [page] : completeTags;
}
