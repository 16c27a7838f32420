import { describe, expect, test } from 'vitest';
import { stepIds } from '../../../../../demos/engine/scenario.ts';
import { noNames } from '../../../../../demos/player/names.ts';
import {
  type Arrangement,
  firstMoment,
  type Moment,
  type MomentAction,
  reduceMoment,
  showingOf,
} from '../../../../../demos/player/present/moment.ts';
import { packShowing, readShowing } from '../../../../../demos/player/present/read-showing.ts';
import { scenarioById, scenarios } from '../../../../../demos/scenarios/index.ts';

const optIn = scenarioById('opt-in');
const known = { audience: ['xx', 'yy'], portal: ['xx', 'yy'] };
const arrangement: Arrangement = { blank: false, lang: 'xx', portalLang: 'xx', letters: true, led: false };
const first = firstMoment(optIn, arrangement);
const momentAfter = (...actions: MomentAction[]) =>
  actions.reduce((moment, action) => reduceMoment(optIn, moment, action), first);

/** What another window makes of a moment: sent, read and taken over. */
function mirrored(moment: Moment, other = first): Moment {
  const sent: unknown = structuredClone(packShowing(optIn, showingOf(moment)));
  const showing = readShowing(optIn, known, sent);
  if (showing === null) throw new Error('What one window sends cannot be read by the other.');
  return reduceMoment(optIn, other, { type: 'mirrored', showing });
}

const went = (to: number): MomentAction => ({ type: 'went', to });
const typed: MomentAction = {
  type: 'acted',
  event: { type: 'application.edited', field: 'name', value: 'Åsa' },
};

describe('another window', () => {
  test.each<[string, MomentAction[]]>([
    ['a step', [went(3)]],
    ['the next step', [went(3), went(4)]],
    ['the end', [went(99)]],
    ['the start again', [went(3), went(0)]],
    ['what is typed', [went(4), typed]],
    ['a mistake', [{ type: 'acted', event: { type: 'page.opened', page: 'search' } }]],
    ['what is off the path', [{ type: 'acted', event: { type: 'page.opened', page: 'reports' } }]],
    ['a black screen', [{ type: 'arranged', change: { blank: true } }]],
    ['languages', [{ type: 'arranged', change: { lang: 'yy', portalLang: 'yy' } }]],
    ['a new beginning', [went(3), { type: 'forgotten', arrangement }]],
  ])('shows %s', (_, actions) => {
    const moment = momentAfter(...actions);
    const other = mirrored(moment, momentAfter(went(7)));
    expect(other.session.portal).toEqual(moment.session.portal);
    expect(other.session.step).toBe(moment.session.step);
    expect(other.session.answer).toEqual(moment.session.answer);
    expect(other.arrangement).toEqual(moment.arrangement);
    expect(other.here).toBe(false);
    expect(other.session.actor).toBe('player');
  });

  test('announces nothing because of a keystroke, and keeps the session when nothing was done in it', () => {
    const before = mirrored(momentAfter(went(4)));
    expect(mirrored(momentAfter(went(4), typed), before).session.turn).toBe(before.session.turn);
    const blanked = mirrored(momentAfter(went(4), { type: 'arranged', change: { blank: true } }), before);
    expect(blanked.session).toBe(before.session);
  });

  test('begins anew when the other does', () => {
    const before = mirrored(momentAfter(went(4)));
    const other = mirrored(momentAfter(went(4), { type: 'forgotten', arrangement }), before);
    expect(other).toMatchObject({ beginnings: before.beginnings + 1, session: { turn: 0, answer: null } });
  });
});

test('a new beginning is as a fresh start, and can be undone', () => {
  const moment = momentAfter(went(4), typed, { type: 'arranged', change: { blank: true, letters: false } });
  const fresh = reduceMoment(optIn, moment, { type: 'forgotten', arrangement });
  expect({ ...fresh, changes: 0, beginnings: 0, here: false }).toEqual(first);
  const { session, log, arrangement: arranged } = reduceMoment(optIn, fresh, { type: 'undone', to: moment });
  expect(showingOf({ ...fresh, session, log, arrangement: arranged })).toEqual(showingOf(moment));
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'every step of %s can be sent and read',
  (_, scenario) => {
    for (const [to] of [...stepIds(scenario), 'finished'].entries()) {
      const moment = reduceMoment(scenario, firstMoment(scenario, arrangement), went(to));
      const read = readShowing(scenario, known, packShowing(scenario, showingOf(moment)));
      expect(read?.session.portal).toEqual(moment.session.portal);
      expect(read?.session.step).toBe(to);
    }
  },
);

describe('what is sent is not believed', () => {
  const good = packShowing(optIn, showingOf(momentAfter(went(2)))) as Record<string, unknown>;
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', [good]],
    ['no session', { ...good, session: undefined }],
    ['a session that is no text', { ...good, session: {} }],
    ['a session that is no JSON', { ...good, session: '{' }],
    ['another scenario’s', packShowing(scenarioById('opt-out'), showingOf(first))],
    ['an unknown event', { ...good, session: String(good['session']).replace('"went"', '"gone"') }],
    ['an unknown language', { ...good, arrangement: { ...arrangement, lang: 'javascript:alert(1)' } }],
    [
      'an unknown language of the portal',
      { ...good, arrangement: { ...arrangement, portalLang: '__proto__' } },
    ],
    ['a black screen that is a text', { ...good, arrangement: { ...arrangement, blank: 'yes' } }],
    ['no arrangement', { ...good, arrangement: null }],
  ])('%s', (_, value) => expect(readShowing(optIn, known, value)).toBeNull());

  test.each<[string, unknown]>([
    ['a step that is not there', { kind: 'stepDone', step: 99 }],
    ['a mistake that nobody makes', { kind: 'mistake', step: 0, name: 'constructor' }],
    ['an unknown kind', { kind: 'toString' }],
    ['a text', 'stepDone'],
  ])('an answer with %s is none', (_, answer) =>
    expect(readShowing(optIn, known, { ...good, answer })).toMatchObject({ answer: null }),
  );

  test('but what is right is', () => expect(readShowing(optIn, known, good)).not.toBeNull());
});

describe('a customer’s own names', () => {
  const names = { ...noNames, company: 'Nya Lastbolaget AB', device1: 'NLB-KONTOR7' };
  const month = scenarioById('first-month');
  const named = reduceMoment(month, firstMoment(month, arrangement), { type: 'named', names });

  test('are sent, read, and gone after a new beginning', () => {
    const sent = structuredClone(packShowing(month, showingOf(named)));
    expect(readShowing(month, known, sent)).toMatchObject({ names });
    const fresh = reduceMoment(month, named, { type: 'forgotten', arrangement });
    expect(JSON.stringify(packShowing(month, showingOf(fresh)))).not.toContain('Lastbolaget');
    const undone = reduceMoment(month, fresh, { type: 'undone', to: named });
    expect(undone.names).toEqual(noNames);
  });

  test.each<[string, unknown]>([
    ['a text', 'Nya Lastbolaget'],
    ['one that is missing', { company: 'Nya Lastbolaget AB' }],
    ['one that is too long', { ...names, company: 'x'.repeat(61) }],
    ['one that turns the text around it', { ...names, analyst: '\u202Eabc' }],
    ['one that is no text', { ...names, domain: 7 }],
  ])('are not believed: %s', (_, wrong) => {
    const good = packShowing(month, showingOf(named)) as Record<string, unknown>;
    expect(readShowing(month, known, good)).not.toBeNull();
    expect(readShowing(month, known, { ...good, names: wrong })).toBeNull();
  });
});
