import { course } from '../../../demos/course/index.ts';
import { readProgress } from '../../../demos/course/model/progress.ts';
import { stepIds } from '../../../demos/engine/scenario.ts';
import { parseSession } from '../../../demos/player/restore-session.ts';
import type { Mode } from '../../../demos/player/session.ts';
import { sessionFrom } from '../../../demos/player/session-log.ts';
import { storedKey } from '../../../demos/player/stored-session.ts';
import { brokenRules } from '../portal-rules.ts';
import type { Done } from './acts.ts';
import type { Ground } from './grounds.ts';
import type { Facts } from './in-page.ts';
import { traceOf } from './texts.ts';

/** What must be known of the walk so far to judge a moment. */
export interface Moment {
  readonly ground: Ground;
  /** Whether it is the audience's window, in which nothing is kept. */
  readonly isStage: boolean;
  /** What has been typed in all. */
  readonly typed: ReadonlySet<string>;
  /** The page before the act. */
  readonly before: Facts;
}

/** What is kept of a simulation, done again by the model, must be what is shown, and obey the rules of the portal. */
function keptFaults({ scenario }: Ground, mode: Mode, { session, simulations }: Facts): string[] {
  if (!scenario) return [];
  const key = storedKey(scenario, mode);
  if (key === null) {
    const found = Object.keys(session).filter((name) => name.startsWith('simulation.'));
    return found.map((name) => `${name} is kept, though the page promises that nothing is`);
  }
  const text = session[key];
  const shown = simulations[0];
  if (text === undefined || !shown) return [];
  const stored = parseSession(scenario, text);
  if (!stored) return [`${key} holds what cannot be read back: ${text.slice(0, 200)}`];
  const made = sessionFrom(scenario, mode, stored.entries);
  const broken = brokenRules(made.portal, made.portal).map((rule) => `what is kept breaks: ${rule}`);
  const step = stepIds(scenario)[made.step] ?? 'finished';
  const same = step === shown.step && made.portal.place === shown.place;
  if (same) return broken;
  return [
    ...broken,
    `step ${shown.step} is shown in ${shown.place}; what is kept leads to ${step} in ${made.portal.place}`,
  ];
}

function courseFaults({ local }: Facts): string[] {
  const kept = Object.entries(local)
    .filter(([name]) => name.startsWith('course.'))
    .map(([name, text]) => [name.slice('course.'.length), text]);
  const { refused } = readProgress(course, Object.fromEntries(kept));
  return refused.map((drawer) => `course.${drawer} holds what cannot be read back`);
}

/** What is wrong with a page after an act; nothing when all is well. */
export function faultsIn(facts: Facts, { ground, isStage, typed, before }: Moment, done: Done): string[] {
  const faults: string[] = [];
  if (!facts.alive) faults.push('the page is not alive');
  const mayBeLost =
    before.lost || before.born !== facts.born || done.mayLoseFocus || (done.pointed && facts.missed);
  if (facts.lost && !mayBeLost) faults.push('focus has been lost');
  const { search, href } = new URL(facts.url);
  if (search !== '') faults.push(`the address has got a query: ${search}`);
  const written = decodeLeniently(href);
  for (const text of typed) {
    const trace = traceOf(text);
    const isFollowed = ground.anchors.some((anchor) => trace && anchor.includes(trace));
    if (trace && !isFollowed && written.includes(trace))
      faults.push(`what was typed stands in the address: ${trace}`);
  }
  for (const { scenario, step } of facts.simulations) {
    if (!ground.scenario || scenario !== ground.scenario.id) continue;
    const known = [...stepIds(ground.scenario), 'finished'];
    if (!known.includes(step)) faults.push(`the step "${step}" does not exist`);
  }
  if (ground.scenario && facts.simulations.length === 0) faults.push('the simulation is gone');
  for (const word of facts.nonsense) faults.push(`it says "${word}"`);
  const mode = ground.presents ? 'present' : 'guided';
  return [...faults, ...(isStage ? [] : keptFaults(ground, mode, facts)), ...courseFaults(facts)];
}

function decodeLeniently(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
