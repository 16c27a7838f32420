/**
 * How the windows of one presentation keep in step: each change is sent whole, with a counter, and the latest holds.
 * So a message that is lost, late or doubled does no harm, and a window that opens later is given everything.
 */

/** The two kinds of window. */
export type Role = 'presenter' | 'audience';

/** When something was changed, and by which window: enough to say which of two changes is the later. */
export interface Stamp {
  readonly count: number;
  readonly by: string;
}

/** More changes than two windows that know each other can be apart. What claims to be further ahead is not believed. */
const farthestLeap = 10_000;

/**
 * Signals without content. `touched`: somebody did something; `notes`: the presenter's notes are to be hidden or shown;
 * `next`, `back`: the presenter's window is to go on, or back, since it alone knows where to.
 */
const signals = ['touched', 'notes', 'wholeScreenRefused', 'next', 'back'] as const;
export type Signal = (typeof signals)[number];

/** What is sent. `shown` is checked by whoever takes it. */
type Message = { readonly by: string } & (
  | { readonly kind: 'hello' | 'asked' | 'left' | Signal }
  | { readonly kind: 'here'; readonly stamp: Stamp; readonly lang: string }
  | { readonly kind: 'showing'; readonly stamp: Stamp; readonly shown: unknown }
);

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:presenter|audience)\.[\da-z]{1,40}$/u.test(value);

function readStamp(value: unknown): Stamp | null {
  if (typeof value !== 'object' || value === null) return null;
  const { count, by } = value as Record<string, unknown>;
  return Number.isSafeInteger(count) && (count as number) >= 0 && isId(by)
    ? { count: count as number, by }
    : null;
}

/** A message, if `value` is one; else null. Any page of the site could have sent it. */
export function readMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, by, stamp: sent, lang, shown } = value as Record<string, unknown>;
  if (!isId(by)) return null;
  if (kind === 'hello' || kind === 'asked' || kind === 'left') return { kind, by };
  const signal = signals.find((one) => one === kind);
  if (signal) return { kind: signal, by };
  const stamp = readStamp(sent);
  if (stamp === null) return null;
  if (kind === 'here' && typeof lang === 'string' && lang.length < 40) return { kind, by, stamp, lang };
  return kind === 'showing' ? { kind, by, stamp, shown } : null;
}

/** Whether one change is later than another. Of two made at once the presenter's holds, in every window. */
export function isLater(one: Stamp, other: Stamp): boolean {
  return one.count > other.count || (one.count === other.count && one.by > other.by);
}

/** What a window does when something comes. */
export interface Receiver<Shown> {
  /** Reads what another window shows; null when it is not to be believed. */
  read(shown: unknown): Shown | null;
  /**
   * Another window has changed something.
   * @param byPresenter whether that was done in a presenter's window: then it is no echo of what was shown before
   */
  showing(shown: Shown, byPresenter: boolean): void;
  /** An audience window is there, in that language; null when one has gone. */
  audience(lang: string | null): void;
  signal(signal: Signal): void;
  /** The counter has moved on: to be kept, if the window shall take up from it after a reload. */
  counted(count: number): void;
}

/** One window's end of the connection. */
export interface Wire {
  /** Takes in what came over the channel. */
  receive(value: unknown): void;
  /** Tells the others what is shown here from now on. */
  say(shown: unknown): void;
  /** Asks the others for everything. */
  hello(): void;
  /** Asks whether an audience window is there. */
  ask(): void;
  signal(signal: Signal): void;
  /** Says that this window goes. */
  leave(): void;
}

interface Ends<Shown> {
  /** Begins with the window's role: `presenter.…` or `audience.…`. */
  readonly me: string;
  /** The counter that was kept. */
  readonly count: number;
  /** What is shown here already; null when there is nothing that others should know of. */
  readonly shown: unknown;
  /** The language of this window, if it is the audience's. */
  readonly lang: string | null;
  readonly post: (message: Message) => void;
  readonly on: Receiver<Shown>;
}

/** Connects a window to the others of its presentation. */
export function createWire<Shown>({ me, count, shown, lang, post, on }: Ends<Shown>): Wire {
  let latest: Stamp = { count, by: me };
  let current = shown;

  const move = (stamp: Stamp, next: unknown) => {
    latest = stamp;
    current = next;
    on.counted(stamp.count);
  };
  const tell = () => {
    if (current !== null) post({ kind: 'showing', by: me, stamp: latest, shown: current });
  };
  const beHere = () => {
    if (lang !== null) post({ kind: 'here', by: me, stamp: latest, lang });
  };

  return {
    receive(value) {
      const message = readMessage(value);
      if (message === null || message.by === me) return;
      switch (message.kind) {
        case 'hello':
          tell();
          beHere();
          return;
        case 'asked':
          beHere();
          return;
        case 'here':
          on.audience(message.lang);
          // A change that did not arrive is sent again.
          if (isLater(latest, message.stamp)) tell();
          return;
        case 'left':
          if (message.by.startsWith('audience')) on.audience(null);
          return;
        case 'showing': {
          const { stamp } = message;
          if (stamp.count > latest.count + farthestLeap) return;
          if (isLater(stamp, latest)) {
            const read = on.read(message.shown);
            if (read === null) return;
            const byPresenter = message.by.startsWith('presenter') && stamp.count > latest.count;
            move(stamp, message.shown);
            on.showing(read, byPresenter);
          } else if (isLater(latest, stamp)) tell();
          return;
        }
        default:
          on.signal(message.kind);
      }
    },
    say(next) {
      move({ count: latest.count + 1, by: me }, next);
      tell();
    },
    hello() {
      post({ kind: 'hello', by: me });
      beHere();
    },
    ask: () => post({ kind: 'asked', by: me }),
    signal: (signal) => post({ kind: signal, by: me }),
    leave: () => post({ kind: 'left', by: me }),
  };
}
