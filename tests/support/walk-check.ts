import '../../demos/portal/model/all.ts';
import type { Page } from '@playwright/test';
import { course } from '../../demos/course/index.ts';
import type { WayStep } from '../../demos/course/model/check.ts';
import { nextOfWay } from '../../demos/course/model/way.ts';
import { plainText } from '../../demos/engine/rich-text.ts';
import { portal } from '../../demos/portal/model/index.ts';
import type { PortalState } from '../../demos/portal/model/state.ts';
import type { Locale } from '../../src/config/locales.ts';
import { courseTranslatorOf } from './course-words.ts';
import type { Gestures } from './gestures.ts';
import { performStep } from './perform.ts';
import { SimulationOnPage } from './simulation-on-page.ts';

/** The portal of the check as it stands on a page, or in a frame, which is looked through like a page. */
export function portalOfCheck(page: Page, locale: Locale): SimulationOnPage {
  const title = plainText(courseTranslatorOf(locale).check('title'));
  return new SimulationOnPage(page, course.check.scenario, locale, title);
}

/**
 * Does tasks of the check by their ways, as a person does them: by the controls alone.
 * @param tasks their ids; all of them when left out
 * @param after called after each step with the portal as it then is
 */
export async function walkCheck(
  simulation: SimulationOnPage,
  gestures: Gestures,
  tasks: readonly string[] = Object.keys(course.check.tasks),
  after: (step: WayStep, portal: PortalState) => Promise<void> = async () => {},
): Promise<void> {
  let now = portal.starts[course.check.scenario.start];
  for (const id of tasks) {
    const way = course.check.tasks[id]?.way ?? [];
    for (let next = nextOfWay(way, now); next; next = nextOfWay(way, now)) {
      await performStep(simulation, next, gestures);
      now = next.events.reduce(portal.reduce, now);
      await after(next, now);
    }
  }
}
