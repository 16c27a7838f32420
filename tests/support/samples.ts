import { type PortalScenario, scenarios } from '../../demos/scenarios/index.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';

/*
 * What belongs to one scenario is tried for every one. What the player does in the same way for all of them is tried
 * for a few: the first, and one that begins in the middle of things. Languages take turns where they share the code.
 */

const sampled = ['opt-in', 'follow-case'];

/** The scenarios that stand for all where the player alone is tried. */
export const samples: readonly PortalScenario[] = scenarios.filter(
  ({ id }, index) => index === 0 || sampled.includes(id),
);

/** The language whose turn it is. */
export function localeInTurn(index: number): Locale {
  return completeTags[index % completeTags.length] as Locale;
}

/** The steps that a scenario does not borrow from another, which is tried by itself. */
export function ownSteps({ steps }: PortalScenario): string[] {
  return Object.entries(steps)
    .filter(([, { words }]) => words === undefined)
    .map(([id]) => id);
}
