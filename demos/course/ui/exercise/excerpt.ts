import { stateAfter } from '../../../engine/replay.ts';
import { chapterOf, stepIds } from '../../../engine/scenario.ts';
import { portal } from '../../../portal/model/index.ts';
import { beginFrom } from '../../../portal/model/known.ts';
import type { StartId } from '../../../portal/model/starts.ts';
import type { PortalScenario } from '../../../scenarios/index.ts';
import type { Exercise } from '../../model/lesson.ts';

/** The chapters of which there are steps, each with the first of these. */
function chaptersOf(scenario: PortalScenario, steps: readonly string[]): Record<string, string> {
  const firsts: Record<string, string> = {};
  for (const id of steps) {
    const chapter = chapterOf(scenario, id);
    if (chapter !== undefined) firsts[chapter] ??= id;
  }
  return firsts;
}

/**
 * The scenario as an exercise has it: these steps alone, beginning where those before them lead. It can be gone
 * through like any other. The model must know the scenario's start and all of its events; it is taught the new start.
 */
export function excerptOf({ scenario, steps }: Exercise): PortalScenario {
  const ids = stepIds(scenario);
  if (steps.length === ids.length) return scenario;
  const begin = ids.indexOf(steps[0] ?? '');
  // Not one of the starts that are written in the model: it is known under the name of the step with which it begins.
  const start = `${scenario.id}/${steps[0]}` as StartId;
  beginFrom({ [start]: stateAfter(portal, scenario, begin) });
  const taken = steps.flatMap((id) => {
    const step = scenario.steps[id];
    return step ? [[id, step] as const] : [];
  });
  const chapters = scenario.chapters && { chapters: chaptersOf(scenario, steps) };
  return { ...scenario, start, steps: Object.fromEntries(taken), ...chapters };
}
