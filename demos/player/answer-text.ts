import type { Segment } from '../engine/rich-text.ts';
import { stepIds } from '../engine/scenario.ts';
import { targets } from '../portal/model/targets/index.ts';
import type { Target } from '../portal/model/targets/target.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import type { Session } from './session.ts';
import type { Translator } from './translator.ts';

/** What the player answers to what was last done; nothing when there is nothing to say. */
export function answerText(scenario: PortalScenario, session: Session, translator: Translator): Segment[] {
  const { answer } = session;
  const ids = stepIds(scenario);
  if (answer === null) return [];
  switch (answer.kind) {
    case 'stepDone':
      return translator.words(`${ids[answer.step]}.result`);
    case 'mistake':
      return translator.words(`${ids[answer.step]}.mistake.${answer.name}`);
    case 'offPath': {
      const id = scenario.steps[ids[session.step] ?? '']?.target;
      if (id === undefined) return [];
      const { label, values }: Target = targets[id];
      return translator.rich('offPath', { target: translator.marked(label, values) });
    }
    case 'rejoined':
      return translator.rich('rejoined');
    case 'reset':
      return translator.rich('reset.done');
    case 'unknownLink':
      return translator.rich('unknownLink');
  }
}

/** The task at hand: the step's instruction, or the scenario's ending when all steps are done. */
export function taskText(scenario: PortalScenario, session: Session, translator: Translator): Segment[] {
  if (session.mode === 'explore') return translator.rich('mode.explore.task');
  const id = stepIds(scenario)[session.step];
  return translator.words(id === undefined ? 'ending' : `${id}.instruction`);
}
