import { describe, expect, test } from 'vitest';
import factsIndex from '../../content/facts-index.json' with { type: 'json' };
import { check } from '../../demos/course/check/check.ts';
import { course } from '../../demos/course/index.ts';
import { checkKeys } from '../../demos/course/model/check.ts';
import { untouched, writeCheck } from '../../demos/course/model/check-trace.ts';
import { judge, keptEvents, replay } from '../../demos/course/model/judge.ts';
import { alternatives } from '../../demos/course/model/question.ts';
import { isReached, nextOfWay } from '../../demos/course/model/way.ts';
import { stateAfter } from '../../demos/engine/replay.ts';
import { isPortalEvent } from '../../demos/portal/model/event-shapes.ts';
import type { PortalEvent } from '../../demos/portal/model/events.ts';
import { portal } from '../../demos/portal/model/index.ts';
import { customerOf } from '../../demos/portal/model/known.ts';
import { targets } from '../../demos/portal/model/targets/index.ts';
import { localeTags } from '../../src/config/locales.ts';
import { catalogAt } from '../support/catalogs.ts';
import { walk } from '../support/check-walks.ts';
import { eventsOfWays } from '../support/course-done.ts';
import { seeded } from '../support/seeded.ts';

const tasks = Object.entries(check.tasks);

describe('the words of the check', () => {
  test.each(localeTags)('are all there in %s, in order, and no others', (locale) => {
    expect(Object.keys(catalogAt(`demos/course/check/${locale}.json`))).toEqual(checkKeys(check));
  });

  test('there are words for "broken" where the rule can say so, and only there', () => {
    const broken = checkKeys(check).filter((key) => key.endsWith('.broken'));
    const breakable = tasks.filter(([, task]) => task.breakable).map(([id]) => `${id}.broken`);
    expect(broken).toEqual(breakable);
  });
});

describe('the check', () => {
  test('has seven or eight tasks, with ids that are part of addresses', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(7);
    expect(tasks.length).toBeLessThanOrEqual(8);
    for (const [id] of tasks) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  });

  test('begins with the customer whose attack it is about, notified and with nothing done', () => {
    const start = stateAfter(portal, check.scenario, 0);
    expect(start.customer).toBe('tallvik');
    expect(start.alerts.notified).toBe(true);
    const verdicts = judge(check, untouched);
    expect(new Set(Object.values(verdicts))).toEqual(new Set(['open']));
  });

  test('looks for few words in what is typed, none of which is part of another', () => {
    expect(check.known.length).toBeGreaterThan(0);
    // Two digits in base 36 hold ten of them: more would make a trace unreadable.
    expect(check.known.length).toBeLessThanOrEqual(10);
    for (const word of check.known)
      expect(check.known.filter((other) => other.toLowerCase().includes(word.toLowerCase()))).toEqual([word]);
  });

  test('asks for the one query that came with the notification', () => {
    const { queries } = customerOf('tallvik').notification;
    expect(queries).toHaveLength(1);
    const chosen = tasks.flatMap(([, { way }]) =>
      way.flatMap(({ target }) => (target.startsWith('hunting.query.') ? [target] : [])),
    );
    expect(chosen).toEqual(queries.map((query) => `hunting.query.${query}`));
  });

  test.each(tasks)('%s rests on sections of the fact base that exist', (_id, { facts }) => {
    expect(facts.filter((section) => !Object.hasOwn(factsIndex, section))).toEqual([]);
    expect([...facts].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))).toEqual(facts);
  });
});

describe('the way to each task', () => {
  const { starts } = portal;
  const start = starts[check.scenario.start];

  test.each(tasks)('solves %s from the start, step by step', (id, { way }) => {
    let now = start;
    for (const [index, step] of way.entries()) {
      expect(Object.hasOwn(targets, step.target), step.target).toBe(true);
      now = step.events.reduce(portal.reduce, now);
      expect(isReached(step, now), `${id}, step ${index + 1} at ${step.target}`).toBe(true);
    }
    expect(judge(check, { events: way.flatMap(({ events }) => events) })[id]).toBe('met');
    expect(nextOfWay(way, now)).toBeNull();
  });

  test.each(tasks)('to %s is pointed out one step at a time, in order', (_id, { way }) => {
    const pointed: string[] = [];
    let now = start;
    for (let step = nextOfWay(way, now); step !== null && pointed.length < 100; step = nextOfWay(way, now)) {
      pointed.push(step.target);
      now = step.events.reduce(portal.reduce, now);
    }
    // What a panel has chosen when it opens need not be chosen: only who has chosen otherwise is told.
    const chosen = ['actions.isolate.full', 'actions.indicator.block'];
    expect(pointed).toEqual(way.map(({ target }) => target).filter((target) => !chosen.includes(target)));
  });

  test('points out what a panel should have chosen to whom has chosen otherwise', () => {
    const selective: readonly PortalEvent[] = [
      { type: 'device.opened', device: 'device1', tab: 'overview' },
      { type: 'action.opened', action: 'isolate' },
      { type: 'action.optionChosen', option: 'selective' },
    ];
    const { contain } = check.tasks;
    expect(contain && nextOfWay(contain.way, replay(check, selective).now)?.target).toBe(
      'actions.isolate.full',
    );
  });

  test.each(tasks)('to %s consists of events that can be kept', (_id, { way }) => {
    expect(way.flatMap(({ events }) => events).filter((event) => !isPortalEvent(event))).toEqual([]);
  });

  test('one after another they solve everything', () => {
    const verdicts = judge(check, { events: eventsOfWays(check) });
    expect(verdicts).toEqual(Object.fromEntries(tasks.map(([id]) => [id, 'met'])));
  });

  test('without the help of what was written: the stand-ins do as well', () => {
    const kept = keptEvents(check, eventsOfWays(check));
    expect(new Set(Object.values(judge(check, { events: kept })))).toEqual(new Set(['met']));
    expect(writeCheck(check, { ...untouched, events: kept }).length).toBeLessThan(600);
  });
});

/**
 * What one cannot get out of by the controls that a way points at: another account or subscription, features switched
 * off, a filter with other boxes ticked, a query or a topic rewritten, an isolation of another kind or lifted.
 */
function leadsAstray(event: PortalEvent): boolean {
  switch (event.type) {
    case 'account.chosen':
    case 'subscription.chosen':
    case 'feature.switched':
    case 'alerts.filterToggled':
    case 'hunting.edited':
      return true;
    case 'action.optionChosen':
      return event.option === 'selective' || event.option === 'allow';
    case 'consult.edited':
      return event.field === 'topic';
    case 'action.opened':
      return event.action === 'release';
    default:
      return false;
  }
}

describe('whoever asks what to do next is never stuck', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('whatever they have done before (seed %i)', (seed) => {
    const before = walk(check, seeded(seed), 40 * seed, 0.7).filter((event) => !leadsAstray(event));
    for (const [id, { way }] of tasks) {
      const events = [...before];
      for (let asked = 0; asked < way.length * 2; asked += 1) {
        const step = nextOfWay(way, replay(check, events).now);
        if (step === null) break;
        events.push(...step.events);
      }
      const verdict = judge(check, { events })[id];
      const wasBroken = judge(check, { events: before })[id] === 'broken';
      if (!wasBroken) expect(verdict, id).toBe('met');
    }
  });
});

describe('what a rule can say', () => {
  const said = new Map(tasks.map(([id]) => [id, new Set<string>()]));
  for (let seed = 1; seed <= 60; seed += 1)
    for (const [id, verdict] of Object.entries(judge(check, { events: walk(check, seeded(seed), 150) })))
      said.get(id)?.add(verdict);

  test.each(tasks)('of %s includes "broken" only where it is breakable', (id, { breakable }) => {
    const known = breakable ? ['met', 'open', 'broken'] : ['met', 'open'];
    expect([...(said.get(id) ?? [])].filter((verdict) => !known.includes(verdict))).toEqual([]);
    expect([...(said.get(id) ?? [])]).toContain('met');
  });
});

test('no question of the course has more alternatives than one character can name', () => {
  const questions = course.lessons.flatMap((lesson) => Object.values(lesson.questions));
  expect(questions.filter((question) => alternatives(question).length > 36)).toEqual([]);
});
