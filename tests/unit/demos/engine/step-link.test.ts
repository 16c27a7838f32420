import { describe, expect, test } from 'vitest';
import { stepIds } from '../../../../demos/engine/scenario.ts';
import { readStepLink, stepAnchor } from '../../../../demos/engine/step-link.ts';
import { scenarios } from '../../../../demos/scenarios/index.ts';
import { hostileAnchors } from '../../../support/hostile-anchors.ts';

describe.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))(
  'links to steps of $id',
  ({ scenario }) => {
    test('lead to the step whose anchor they are, with and without #', () => {
      for (const [index, step] of stepIds(scenario).entries()) {
        const anchor = stepAnchor(scenario.id, step);
        expect(readStepLink(scenario, anchor)).toEqual({ kind: 'step', index });
        expect(readStepLink(scenario, `#${anchor}`)).toEqual({ kind: 'step', index });
      }
    });

    test('ask for nothing when there is nothing after #', () => {
      expect(readStepLink(scenario, '')).toEqual({ kind: 'none' });
      expect(readStepLink(scenario, '#')).toEqual({ kind: 'none' });
    });

    test.each(hostileAnchors(scenario).map((anchor) => [anchor.slice(0, 40), anchor]))(
      'are unknown, and nothing worse, when they read %j',
      (_short, anchor) => {
        expect(readStepLink(scenario, anchor)).toEqual({ kind: 'unknown' });
        expect(readStepLink(scenario, `#${anchor}`)).toEqual({ kind: 'unknown' });
      },
    );

    test('are unknown when they name a step of another scenario', () => {
      for (const other of scenarios.filter(({ id }) => id !== scenario.id)) {
        for (const step of stepIds(other)) {
          expect(readStepLink(scenario, stepAnchor(other.id, step))).toEqual({ kind: 'unknown' });
        }
      }
    });
  },
);
