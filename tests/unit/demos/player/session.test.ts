import { describe, expect, test } from 'vitest';
import { stateAfter } from '../../../../demos/engine/replay.ts';
import { stepIds } from '../../../../demos/engine/scenario.ts';
import { type Mode, type SessionAction, startSession } from '../../../../demos/player/session.ts';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import { portal } from '../../../../demos/portal/model/index.ts';
import { scenarioById, scenarios } from '../../../../demos/scenarios/index.ts';
import { atStep, sessionAfter, stepIndex } from '../../../support/sessions.ts';

const optIn = scenarioById('opt-in');
const optOut = scenarioById('opt-out');
const act = (event: PortalEvent): SessionAction => ({ type: 'acted', event });
const open = (page: 'home' | 'settings' | 'search' | 'endpoints.advancedFeatures') =>
  act({ type: 'page.opened', page });

describe('a step', () => {
  test('is done by its own events, and the next one is up', () => {
    for (const scenario of scenarios) {
      for (const [index, id] of stepIds(scenario).entries()) {
        const events = (scenario.steps[id]?.events ?? []).map(act);
        const session = sessionAfter(scenario, { type: 'went', to: index }, ...events);
        expect(session.step, `${scenario.id}, ${id}`).toBe(index + 1);
        expect(session.answer).toEqual({ kind: 'stepDone', step: index });
        expect(session.actor).toBe('reader');
      }
    }
  });

  test('is done by whatever brings about its outcome, and so are those after it that already hold', () => {
    const inbox = act({ type: 'place.opened', place: 'mailbox' });
    const session = sessionAfter(
      optIn,
      { type: 'went', to: stepIndex(optIn, 'wait') },
      inbox,
      act({ type: 'clock.skippedAhead' }),
    );
    expect(session.step).toBe(stepIndex(optIn, 'read-welcome-mail'));
    expect(session.answer).toEqual({ kind: 'stepDone', step: stepIndex(optIn, 'open-mailbox') });
  });

  test('puts its help away when it is done', () => {
    const session = sessionAfter(optIn, { type: 'hintToggled' }, open('settings'));
    expect(session.help).toBe('none');
  });
});

describe('a mistake', () => {
  test('is answered and carried out', () => {
    const session = sessionAfter(optIn, open('search'));
    expect(session).toMatchObject({ step: 0, answer: { kind: 'mistake', step: 0, name: 'search' } });
    expect(session.portal.page).toBe('search');
  });

  test('that would spoil the exercise is answered and not carried out', () => {
    const before = atStep(optIn, 'submit');
    const session = sessionAfter(
      optIn,
      { type: 'went', to: before.step },
      act({ type: 'application.closed' }),
    );
    expect(session.answer).toEqual({ kind: 'mistake', step: before.step, name: 'close' });
    expect(session.portal).toEqual(before.portal);
  });

  test('that nobody foresaw is answered with where to look', () => {
    expect(sessionAfter(optIn, open('home')).answer).toEqual({ kind: 'offPath' });
  });

  test('keeps the help that is open', () => {
    expect(sessionAfter(optIn, { type: 'hintToggled' }, open('search')).help).toBe('hint');
  });

  test('gives way to the help that is asked for next', () => {
    for (const help of [{ type: 'hintToggled' }, { type: 'shown', rejoin: false }] as const) {
      expect(sessionAfter(optIn, open('search'), help).answer).toBeNull();
    }
  });
});

describe('typing', () => {
  const write = (value: string) => act({ type: 'application.edited', field: 'name', value });
  const before = atStep(optIn, 'enter-name');
  const arrived: SessionAction = { type: 'went', to: before.step };

  test('is not commented on, and is no news that would be announced', () => {
    const started = sessionAfter(optIn, arrived);
    const session = sessionAfter(optIn, arrived, write('K'), write('Ki'));
    expect(session.answer).toEqual(started.answer);
    expect(session.turn).toBe(started.turn);
    expect(session.portal.application.form.name).toBe('Ki');
  });

  test('is judged when the field is left', () => {
    const leave = act({ type: 'application.fieldLeft', field: 'name' });
    expect(sessionAfter(optIn, arrived, leave).answer).toMatchObject({ kind: 'mistake', name: 'empty' });
    expect(sessionAfter(optIn, arrived, write('Kim'), leave).answer).toMatchObject({ kind: 'stepDone' });
  });
});

describe('going by steps', () => {
  test('shows the moment before each step', () => {
    for (const scenario of scenarios) {
      for (const index of stepIds(scenario).keys()) {
        const session = sessionAfter(scenario, { type: 'went', to: index });
        expect(session.portal).toEqual(stateAfter(portal, scenario, index));
      }
    }
  });

  test('onward tells what came of the step; elsewhere nothing', () => {
    const session = sessionAfter(optIn, { type: 'went', to: 1 });
    expect(session).toMatchObject({ answer: { kind: 'stepDone', step: 0 }, actor: 'player' });
    expect(sessionAfter(optIn, { type: 'went', to: 3 }).answer).toBeNull();
    expect(sessionAfter(optIn, { type: 'went', to: 3 }, { type: 'went', to: 2 }).answer).toBeNull();
  });

  test('ends at both ends', () => {
    const total = stepIds(optIn).length;
    expect(sessionAfter(optIn, { type: 'went', to: -1 })).toMatchObject({ step: 0, answer: null });
    const finished = sessionAfter(optIn, { type: 'went', to: total });
    expect(finished.step).toBe(total);
    const beyond = sessionAfter(optIn, { type: 'went', to: total }, { type: 'went', to: total + 1 });
    expect(beyond).toMatchObject({ step: total, answer: null });
  });

  test('leaves exploring', () => {
    const session = sessionAfter(optIn, { type: 'modeChosen', mode: 'explore' }, { type: 'went', to: 2 });
    expect(session.mode).toBe('guided');
  });
});

describe('coming back', () => {
  test('to the step undoes what led away from it', () => {
    const session = sessionAfter(optIn, { type: 'went', to: 2 }, open('home'), { type: 'rejoined' });
    expect(session).toMatchObject({ step: 2, answer: { kind: 'rejoined' } });
    expect(session.portal).toEqual(stateAfter(portal, optIn, 2));
  });

  test('to the start equals a fresh start, but for the count of what happened', () => {
    const modes: Mode[] = ['guided', 'explore', 'present'];
    for (const mode of modes) {
      const fresh = startSession(optOut, mode);
      const wandered = sessionAfter(optOut, { type: 'modeChosen', mode }, open('search'), open('settings'), {
        type: 'hintToggled',
      });
      const reset = sessionAfter(
        optOut,
        { type: 'modeChosen', mode },
        open('search'),
        open('settings'),
        { type: 'hintToggled' },
        { type: 'reset' },
      );
      expect(reset).toEqual({ ...fresh, answer: { kind: 'reset' }, turn: wandered.turn + 1 });
    }
  });
});

describe('exploring', () => {
  const explore: SessionAction = { type: 'modeChosen', mode: 'explore' };

  test('keeps the portal as it is, and neither answers nor moves on', () => {
    const before = sessionAfter(optIn, { type: 'went', to: 2 });
    const session = sessionAfter(optIn, { type: 'went', to: 2 }, explore);
    expect(session).toMatchObject({ mode: 'explore', portal: before.portal, step: 2, answer: null });
    const wandered = sessionAfter(
      optIn,
      { type: 'went', to: 2 },
      explore,
      open('endpoints.advancedFeatures'),
    );
    expect(wandered).toMatchObject({ step: 2, answer: null });
    expect(wandered.portal.page).toBe('endpoints.advancedFeatures');
  });

  test('carries out what a step would prevent', () => {
    const to = stepIndex(optIn, 'submit');
    const session = sessionAfter(optIn, { type: 'went', to }, explore, act({ type: 'application.closed' }));
    expect(session.portal.application.panel).toBe('closed');
  });

  test('ends at the step where it began, as that step begins', () => {
    const back: SessionAction = { type: 'modeChosen', mode: 'guided' };
    const session = sessionAfter(optIn, { type: 'went', to: 2 }, explore, open('home'), back);
    expect(session).toMatchObject({ mode: 'guided', step: 2, answer: null });
    expect(session.portal).toEqual(stateAfter(portal, optIn, 2));
  });
});

describe('help', () => {
  test('the hint opens and closes', () => {
    expect(sessionAfter(optIn, { type: 'hintToggled' }).help).toBe('hint');
    expect(sessionAfter(optIn, { type: 'hintToggled' }, { type: 'hintToggled' }).help).toBe('none');
  });

  test('showing a control that is out of reach first brings the portal back to the step', () => {
    const astray = [{ type: 'went', to: 2 }, open('home')] as const;
    const stayed = sessionAfter(optIn, ...astray, { type: 'shown', rejoin: false });
    expect(stayed).toMatchObject({ help: 'shown' });
    expect(stayed.portal.page).toBe('home');
    const back = sessionAfter(optIn, ...astray, { type: 'shown', rejoin: true });
    expect(back).toMatchObject({ help: 'shown', step: 2, portal: stateAfter(portal, optIn, 2) });
  });
});

describe('a link', () => {
  test('leads to its step, in any mode, and counts itself', () => {
    const link: SessionAction = { type: 'linkFollowed', request: { kind: 'step', index: 3 } };
    const session = sessionAfter(optIn, open('search'), link);
    expect(session).toMatchObject({ step: 3, answer: null, linksFollowed: 1, actor: 'player' });
    expect(session.portal).toEqual(stateAfter(portal, optIn, 3));
    expect(sessionAfter(optIn, { type: 'modeChosen', mode: 'explore' }, link).mode).toBe('guided');
    expect(sessionAfter(optIn, { type: 'modeChosen', mode: 'present' }, link).mode).toBe('present');
  });

  test('that nobody knows leads to the beginning and says so', () => {
    const session = sessionAfter(
      optIn,
      { type: 'went', to: 3 },
      { type: 'linkFollowed', request: { kind: 'unknown' } },
    );
    expect(session).toMatchObject({ step: 0, answer: { kind: 'unknownLink' }, linksFollowed: 1 });
  });

  test('that asks for nothing changes nothing', () => {
    const before = sessionAfter(optIn, { type: 'went', to: 3 });
    const { turn, ...rest } = sessionAfter(
      optIn,
      { type: 'went', to: 3 },
      { type: 'linkFollowed', request: { kind: 'none' } },
    );
    expect({ ...rest, turn: before.turn }).toEqual(before);
    expect(turn).toBeGreaterThanOrEqual(before.turn);
  });
});
