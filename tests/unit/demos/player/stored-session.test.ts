import { describe, expect, test } from 'vitest';
import { parseSession } from '../../../../demos/player/restore-session.ts';
import { startSession } from '../../../../demos/player/session.ts';
import { emptyLog, type LogEntry, logAfter } from '../../../../demos/player/session-log.ts';
import { serializeSession, storedKey } from '../../../../demos/player/stored-session.ts';
import { scenarioById } from '../../../../demos/scenarios/index.ts';

const optIn = scenarioById('opt-in');
const entries: readonly LogEntry[] = [
  { type: 'went', to: 4 },
  { type: 'application.edited', field: 'name', value: 'Åsa "<b>" 🛡️' },
  { type: 'feature.switched', feature: 'liveResponse', on: false },
  { type: 'explored' },
];
const stored = { anchor: 'opt-in--enter-name', entries };
const good = serializeSession(optIn, stored) ?? '';

/** The good text with something else in it. */
const changed = (changes: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(good), ...changes });
const opened = { type: 'page.opened', page: 'settings' };

test('what is kept is read back as it was', () => {
  expect(parseSession(optIn, good)).toEqual(stored);
});

describe('is ignored', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', 'undefined'],
    ['truncated JSON', good.slice(0, -10)],
    ['null', 'null'],
    ['a text', '"opt-in"'],
    ['a number', '1'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['the good one in a list', `[${good}]`],
    ['an older version', changed({ version: 0 })],
    ['a version as text', changed({ version: '1' })],
    ['another scenario', changed({ scenario: 'opt-out' })],
    ['a scenario that objects inherit', changed({ scenario: '__proto__' })],
    ['an anchor that is a number', changed({ anchor: 4 })],
    ['no anchor', changed({ anchor: undefined })],
    ['entries that are an object', changed({ entries: { length: 0 } })],
    ['entries that are a text', changed({ entries: 'page.opened' })],
    ['too many entries', changed({ entries: Array(2_001).fill(opened) })],
    ['a huge text', changed({ entries: [{ ...opened, page: 'x'.repeat(1_000_000) }] })],
    ['only a prototype', good.replace('{"version"', '{"__proto__":{"version":1},"versions"')],
    ...[
      null,
      7,
      'page.opened',
      [opened],
      {},
      { page: 'settings' },
      { type: null },
      { type: ['page.opened'] },
      { type: 'page.forgotten' },
      { type: '__proto__' },
      { type: 'constructor' },
      { type: 'page.opened', page: 7 },
      { type: 'page.opened', page: null },
      { type: 'page.opened', page: { toString: 'settings' } },
      { type: 'page.opened', page: '__proto__' },
      { type: 'feature.switched', feature: 'constructor', on: true },
      { type: 'application.edited', field: 'name', value: ['Kim'] },
      { type: 'went' },
      { type: 'went', to: '2' },
      { type: 'went', to: 1.5 },
      { type: 'went', to: 1, from: 0 },
      { type: 'explored', everything: true },
      { type: 'reset' },
    ].map((entry) => [`the entry ${JSON.stringify(entry)}`, changed({ entries: [opened, entry] })]),
  ])('%s', (_what, text) => expect(parseSession(optIn, text)).toBeNull());
});

test('changes nothing in what all objects inherit', () => {
  parseSession(optIn, good.replace('{"version"', '{"__proto__":{"polluted":true},"version"'));
  expect('polluted' in {}).toBe(false);
});

test('what is pasted into a field and longer than any field takes is kept and read back as far as the field takes it', () => {
  const before = startSession(optIn, 'guided');
  const action = {
    type: 'acted',
    event: { type: 'hunting.edited', value: '👩'.repeat(100_000) },
  } as const;
  const log = logAfter(emptyLog, before, action, before);
  const read = parseSession(optIn, serializeSession(optIn, { anchor: '', entries: log.entries }) ?? '');
  expect(read?.entries).toEqual([{ type: 'hunting.edited', value: '👩'.repeat(2_000) }]);
});

test('a session that has grown too large is not kept', () => {
  const open = { type: 'page.opened', page: 'search' } as const;
  expect(serializeSession(optIn, { anchor: '', entries: Array(2_000).fill(open) })).not.toBeNull();
  expect(serializeSession(optIn, { anchor: '', entries: Array(2_001).fill(open) })).toBeNull();
  const typed = { type: 'application.edited', field: 'name', value: 'x'.repeat(1_000_000) } as const;
  expect(serializeSession(optIn, { anchor: '', entries: [typed] })).toBeNull();
});

test('each scenario has a name of its own, a presenter another, and the questions about the requirements none', () => {
  const optOut = scenarioById('opt-out');
  const keys = [
    storedKey(optIn, 'guided'),
    storedKey(optIn, 'present'),
    storedKey(optOut, 'guided'),
    storedKey(optOut, 'present'),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(keys).not.toContain(null);
  expect(storedKey(scenarioById('eligibility'), 'guided')).toBeNull();
});
