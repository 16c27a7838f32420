import type { Statement } from '@rusticisoftware/cmi5';
import type { RecordStore } from './cmi5-record-store.ts';
import type { CourseState, Leftovers } from './cmi5-state.ts';
import { createRetry } from './retry.ts';

/** What is on its way to the LMS, in order. What does not arrive stays, also for the next launch in this browser. */
export interface Outbox {
  add(statement: Statement): void;
  /** The progress to be kept: always the newest. */
  state(state: () => CourseState): void;
  /** Sends what is waiting. */
  send(): Promise<void>;
  /** Sends all that is waiting in one piece, while the page is being closed. */
  sendLast(): void;
}

interface OutboxOptions {
  readonly store: RecordStore;
  readonly leftovers: Leftovers;
  /** Is told of each statement whether the LMS has taken it, or refused it for good; also of those left over. */
  readonly settled: (statement: Statement, taken: boolean) => void;
  /** Is told whether something waits because it could not be sent, or was not taken. */
  readonly waits: (stuck: boolean) => void;
  /** Calls back after so many milliseconds. */
  readonly later: (work: () => void, milliseconds: number) => void;
}

/** Makes an outbox that begins with what an earlier launch left over. */
export function createOutbox({ store, leftovers, settled, waits, later }: OutboxOptions): Outbox {
  const queue = leftovers.statements();
  // An object of its own each time: what is asked for while another is on its way is not taken for that.
  let newest: { readonly make: () => CourseState } | null = null;
  let busy = false;

  const remember = () => leftovers.write(queue, newest?.make() ?? null);

  /** Sends the first that waits; false when it must be tried again. */
  async function sendFirst(): Promise<boolean> {
    const [first] = queue;
    if (first) {
      const reply = await store.put(first);
      if (reply === 'later') return false;
      if (queue[0] === first) queue.shift();
      settled(first, reply === 'taken');
      return true;
    }
    const state = newest;
    if (!state) return true;
    // Refused progress waits as well: the LMS may take it later, or in a session that the next launch begins.
    if ((await store.writeState(state.make(), false)) !== 'taken') return false;
    if (newest === state) newest = null;
    return true;
  }

  async function send(): Promise<void> {
    if (busy) return;
    busy = true;
    let goes = true;
    while (goes && (queue.length > 0 || newest)) goes = await sendFirst();
    busy = false;
    remember();
    waits(!goes);
    retry(goes);
  }

  const retry = createRetry(later, () => void send());

  return {
    add(statement) {
      queue.push(statement);
      remember();
    },
    state(make) {
      newest = { make };
      remember();
    },
    send,
    sendLast() {
      remember();
      if (newest)
        void store.writeState(newest.make(), true).then((reply) => {
          if (reply === 'taken') newest = null;
          remember();
        });
      // What is not taken as a whole is sent one by one by the next launch, and only what is refused then is given up.
      void store.putLast(queue).then((reply) => {
        if (reply === 'taken') queue.length = 0;
        remember();
      });
    },
  };
}
