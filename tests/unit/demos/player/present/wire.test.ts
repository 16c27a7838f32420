import { describe, expect, test } from 'vitest';
import {
  createWire,
  isLater,
  readMessage,
  type Signal,
  type Wire,
} from '../../../../../demos/player/present/wire.ts';

interface FakeWindow {
  readonly me: string;
  readonly wire: Wire;
  /** What it shows. */
  showing: string;
  readonly languages: (string | null)[];
  readonly signals: Signal[];
  readonly counts: number[];
}

/** Windows that are joined by a channel whose messages wait until they are delivered, in whatever order. */
class FakeChannel {
  readonly windows: FakeWindow[] = [];
  waiting: { from: string; message: unknown }[] = [];

  open(me: string, shown: string | null = null, count = 0): FakeWindow {
    const wire = createWire<string>({
      me,
      count,
      shown,
      lang: me.startsWith('audience') ? 'xx' : null,
      // As a browser does, a message is copied when it is sent.
      post: (message) => this.waiting.push({ from: me, message: structuredClone(message) }),
      on: {
        read: (value) => (typeof value === 'string' ? value : null),
        showing: (value) => {
          made.showing = value;
        },
        audience: (lang) => made.languages.push(lang),
        signal: (signal) => made.signals.push(signal),
        counted: (one) => made.counts.push(one),
      },
    });
    const made: FakeWindow = { me, wire, showing: shown ?? '-', languages: [], signals: [], counts: [] };
    this.windows.push(made);
    return made;
  }

  /** Changes what a window shows, as a person does. */
  change(window: FakeWindow, to: string): void {
    window.showing = to;
    window.wire.say(to);
  }

  deliver(message: unknown, from = ''): void {
    for (const window of this.windows) if (window.me !== from) window.wire.receive(message);
  }

  /** Delivers all that waits, and what is answered to it; counts the messages. */
  settle(): number {
    let delivered = 0;
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      this.deliver(next.message, next.from);
      delivered += 1;
      if (delivered > 100) throw new Error('The windows do not come to rest.');
    }
    return delivered;
  }
}

/** A presenter's window and an audience's that has just been opened. */
function pair() {
  const channel = new FakeChannel();
  const presenter = channel.open('presenter.a', 'start');
  const audience = channel.open('audience.a');
  audience.wire.hello();
  channel.settle();
  return { channel, presenter, audience };
}

describe('two windows', () => {
  test('follow each other, in both directions', () => {
    const { channel, presenter, audience } = pair();
    channel.change(presenter, 'second');
    channel.settle();
    expect(audience.showing).toBe('second');
    channel.change(audience, 'third');
    channel.settle();
    expect(presenter.showing).toBe('third');
  });

  test('of which one opens later are given everything', () => {
    const channel = new FakeChannel();
    const presenter = channel.open('presenter.a', 'start');
    channel.change(presenter, 'far on');
    channel.settle();
    const audience = channel.open('audience.a');
    audience.wire.hello();
    channel.settle();
    expect(audience.showing).toBe('far on');
    expect(presenter.languages).toEqual(['xx', 'xx'].slice(0, presenter.languages.length));
    expect(presenter.languages).not.toEqual([]);
  });

  test('come together again after a message was lost', () => {
    const { channel, presenter, audience } = pair();
    channel.change(presenter, 'lost');
    channel.waiting = [];
    expect(audience.showing).not.toBe('lost');
    presenter.wire.ask();
    channel.settle();
    expect(audience.showing).toBe('lost');
  });

  test('are not led back by a message that comes late or twice', () => {
    const { channel, presenter, audience } = pair();
    channel.change(presenter, 'first');
    const [late] = channel.waiting;
    channel.waiting = [];
    channel.change(presenter, 'second');
    channel.settle();
    channel.deliver(late?.message, presenter.me);
    channel.deliver(late?.message, presenter.me);
    channel.settle();
    expect([presenter.showing, audience.showing]).toEqual(['second', 'second']);
  });

  test('in which something is done at once show what the presenter did', () => {
    const { channel, presenter, audience } = pair();
    channel.change(audience, 'the audience’s');
    channel.change(presenter, 'the presenter’s');
    channel.settle();
    expect([presenter.showing, audience.showing]).toEqual(['the presenter’s', 'the presenter’s']);
  });

  test('say who comes and who goes', () => {
    const { channel, presenter, audience } = pair();
    audience.wire.leave();
    presenter.wire.leave();
    audience.wire.signal('touched');
    channel.settle();
    expect(presenter.languages.at(-1)).toBeNull();
    expect(audience.languages).toEqual([]);
    expect(presenter.signals).toEqual(['touched']);
  });
});

test('a presenter’s window that is reloaded goes on counting, and brings the audience along', () => {
  const { channel, presenter, audience } = pair();
  for (const step of ['1', '2', '3']) channel.change(presenter, step);
  channel.settle();
  channel.windows.splice(channel.windows.indexOf(presenter), 1);
  const again = channel.open('presenter.b', '3', presenter.counts.at(-1) ?? 0);
  again.wire.hello();
  channel.settle();
  channel.change(again, '4');
  channel.settle();
  expect([again.showing, audience.showing]).toEqual(['4', '4']);
});

test('a presenter’s window that has kept nothing is given what the audience sees', () => {
  const { channel, presenter, audience } = pair();
  channel.change(presenter, 'far on');
  channel.settle();
  channel.windows.splice(channel.windows.indexOf(presenter), 1);
  const again = channel.open('presenter.b', 'start');
  again.wire.hello();
  channel.settle();
  expect([again.showing, audience.showing]).toEqual(['far on', 'far on']);
});

describe('a hostile message', () => {
  const stamp = { count: 5, by: 'presenter.x' };
  test.each([
    undefined,
    null,
    7,
    'showing',
    [],
    {},
    { kind: 'showing' },
    { kind: '__proto__', by: 'presenter.x' },
    { kind: 'showing', by: 'presenter.x' },
    { kind: 'showing', by: 7, stamp, shown: 'evil' },
    { kind: 'showing', by: 'nobody.x', stamp, shown: 'evil' },
    { kind: 'showing', by: 'presenter.<b>', stamp, shown: 'evil' },
    { kind: 'showing', by: 'presenter.x', stamp: { count: -1, by: 'presenter.x' }, shown: 'evil' },
    { kind: 'showing', by: 'presenter.x', stamp: { count: 0.5, by: 'presenter.x' }, shown: 'evil' },
    { kind: 'showing', by: 'presenter.x', stamp: { count: '5', by: 'presenter.x' }, shown: 'evil' },
    {
      kind: 'showing',
      by: 'presenter.x',
      stamp: { count: 5, by: `presenter.${'x'.repeat(99)}` },
      shown: 'evil',
    },
    { kind: 'here', by: 'audience.x', stamp, lang: 7 },
    { kind: 'here', by: 'audience.x', stamp, lang: 'x'.repeat(1000) },
  ])('%j is none', (value) => expect(readMessage(value)).toBeNull());

  test.each([
    ['that cannot be read', { kind: 'showing', by: 'presenter.x', stamp, shown: { evil: true } }],
    [
      'from far ahead',
      { kind: 'showing', by: 'presenter.x', stamp: { ...stamp, count: 1e12 }, shown: 'evil' },
    ],
  ])('%s changes nothing, and the windows still follow each other', (_, value) => {
    const { channel, presenter, audience } = pair();
    channel.deliver(value);
    channel.settle();
    expect([presenter.showing, audience.showing]).not.toContain('evil');
    channel.change(audience, 'good');
    channel.settle();
    expect([presenter.showing, audience.showing]).toEqual(['good', 'good']);
  });
});

test('of two changes one is later, whoever looks', () => {
  const stamps = [0, 1, 2].flatMap((count) => ['audience.a', 'presenter.a'].map((by) => ({ count, by })));
  for (const [index, one] of stamps.entries())
    for (const [other, another] of stamps.entries()) expect(isLater(one, another)).toBe(index > other);
});
