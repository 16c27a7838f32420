import type { Case } from './cases.ts';
import type { LabelKey } from './labels.ts';
import type { PortalState } from './state.ts';

/**
 * The cases that Services Hub shows to whoever looks: none before the account manager has been asked (facts 7.2), then
 * to the person who asked all, and to a colleague those that have been shared (facts 7.4).
 */
export function visibleCases({ cases, hub }: PortalState): readonly Case[] {
  if (!hub.connected) return [];
  return hub.viewer === 'owner' ? cases : cases.filter(({ id }) => hub.shared.includes(id));
}

/** The case that is open in Services Hub. */
export function openCase({ cases, hub }: PortalState): Case | undefined {
  return cases.find(({ id }) => id === hub.open);
}

/** The number of a case, as people name it: the first one sent is 1. */
export function caseNumber({ id }: Case): number {
  return Number(id.replace('case', ''));
}

/** The label that holds the question of a case sent before the scenario began; null where its text is the case’s own. */
export function questionKey({ context, source }: Case): LabelKey | null {
  return context ? null : `attack.question.${source}`;
}
