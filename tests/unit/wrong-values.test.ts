import { afterEach, describe, expect, test, vi } from 'vitest';
import { course } from '../../demos/course/index.ts';
import { readProgress } from '../../demos/course/model/progress.ts';
import { browserTracker } from '../../demos/course/tracking/browser.ts';
import { leftoversOf } from '../../demos/course/tracking/cmi5-state.ts';
import { readExport, writeExport } from '../../demos/course/tracking/export-file.ts';
import { keptNames, parseNames, serializeNames, version } from '../../demos/player/kept-names.ts';
import { noNames } from '../../demos/player/names.ts';
import { keptChoices, keptTalk } from '../../demos/player/present/stored-talk.ts';
import { restoreSession } from '../../demos/player/restore-session.ts';
import { keepSession, serializeSession } from '../../demos/player/stored-session.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { saysShow } from '../../src/components/film/kept-choice.ts';
import { shortcut } from '../../src/components/search/shortcut.ts';
import { saysOff } from '../../src/offline/page/choice.ts';
import { wrongValues } from '../support/abuse/wrong-values.ts';
import { memoryStorage } from '../support/lms/fake-lrs.ts';
import { kept as keptSample } from '../support/lms/sample-standing.ts';

const optIn = scenarioById('opt-in');
const known = { audience: ['sv', 'en'], portal: ['sv', 'en'] };
const session = serializeSession(optIn, {
  anchor: 'opt-in--apply',
  entries: [{ type: 'went', to: 4 }, { type: 'explored' }],
});
const names = serializeNames({ ...noNames, company: 'Nya Bolaget AB' });
const choices = JSON.stringify({
  version: 2,
  arrangement: { blank: true, lang: 'sv', portalLang: 'en', letters: true, led: false },
  timing: { before: 1000, since: null },
  notes: true,
  script: null,
});
const drawers = keptSample('half')[0];
const [drawer = '', sealed = ''] = Object.entries(drawers)[0] ?? [];

/** The browser's store with one value in it, both as `window` and by itself. */
function storeWith(name: string, value: string): Storage {
  const store = memoryStorage();
  store.setItem(name, value);
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: store, sessionStorage: store }));
  vi.stubGlobal('localStorage', store);
  return store;
}

afterEach(() => vi.unstubAllGlobals());

/**
 * Everything that reads what the browser keeps: under which name, what the site itself writes there, and what comes of
 * it. `none` is what comes of a value that is none.
 */
const readers: readonly {
  readonly name: string;
  readonly good: string;
  readonly read: (store: Storage) => unknown;
  readonly none: unknown;
  /** Wrong values that are harmless, and mean the same as the good one. */
  readonly same?: readonly string[];
}[] = [
  {
    name: 'simulation.opt-in',
    good: session ?? '',
    read: () => restoreSession(optIn, 'guided', 'simulation.opt-in', () => true),
    none: 'lost',
  },
  {
    name: 'simulation-names',
    good: names,
    read: () => keptNames(),
    none: null,
  },
  { name: 'present.opt-in', good: choices, read: () => keptChoices(optIn, known), none: 'lost' },
  {
    name: 'present.talk',
    good: JSON.stringify({ id: 'abcd1234', count: 7 }),
    read: () => keptTalk().id === 'abcd1234' && keptTalk().count === 7,
    none: false,
  },
  {
    name: 'microsoft-film',
    good: JSON.stringify({ version: 1, show: true }),
    read: (store) => saysShow(store.getItem('microsoft-film')),
    none: false,
  },
  {
    name: 'offline',
    good: JSON.stringify({ version: 1, off: true }),
    read: (store) => saysOff(store.getItem('offline')),
    none: false,
  },
  { name: 'search-shortcut', good: 'off', read: () => shortcut.isOn(), none: true },
  {
    name: `course.${drawer}`,
    good: sealed,
    read: () => readProgress(course, browserTracker(course).kept),
    none: { progress: { place: '', records: {} }, refused: [drawer] },
  },
  {
    name: 'a file to be loaded',
    good: writeExport(drawers, new Date(0)),
    read: (store) => readExport(store.getItem('a file to be loaded') ?? ''),
    none: null,
    // The last character is the end of the line.
    same: ['all but the last character'],
  },
  {
    name: 'course.unsent.1',
    good: JSON.stringify({ statements: [{ id: 'a' }], state: null }),
    read: (store) => {
      const left = leftoversOf(store, '1', {});
      return [left.statements().length, left.state()];
    },
    none: [0, null],
  },
];

describe.each(readers)('$name', ({ name, good, read, none, same = [] }) => {
  test('is read back as it was written', () => {
    expect(read(storeWith(name, good))).not.toEqual(none);
  });

  const values = [...wrongValues(good, name === 'simulation-names' ? choices : names)];
  test.each(values.filter(([what]) => !same.includes(what)))('is none when it is %s', (_, value) => {
    const started = performance.now();
    expect(read(storeWith(name, value))).toEqual(none);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect('polluted' in {}).toBe(false);
  });
});

test('a session that finds no room is said not to be kept, and no older one stays', () => {
  const store = storeWith('simulation.opt-in', session ?? '');
  const stored = { anchor: '', entries: [{ type: 'went', to: 2 }] as const };
  store.setItem = () => {
    throw new Error('QuotaExceededError');
  };
  expect(keepSession(optIn, 'simulation.opt-in', stored)).toBe('notKept');
  expect(store.getItem('simulation.opt-in')).toBeNull();
});

test('a store that refuses to be looked into holds nothing, and nothing is said to be kept in it', () => {
  vi.stubGlobal('window', {
    get sessionStorage(): Storage {
      throw new Error('SecurityError');
    },
    get localStorage(): Storage {
      throw new Error('SecurityError');
    },
  });
  expect(restoreSession(optIn, 'guided', 'simulation.opt-in', () => true)).toBeNull();
  expect(keptChoices(optIn, known)).toBeNull();
  expect(keptNames()).toBeNull();
  expect(keepSession(optIn, 'simulation.opt-in', { anchor: '', entries: [{ type: 'explored' }] })).toBe(
    'notKept',
  );
  expect(parseNames(null)).toBeNull();
  expect(version).toBe(1);
});
