import type { LmsOptions } from './lms-options.ts';
import { questionOf } from './responses.ts';
import { nextResult } from './result.ts';
import { createRetry } from './retry.ts';
import { findApi, openSession, type ScormSession, type WindowLike } from './scorm-api.ts';
import type { ScormDialect, Value } from './scorm-dialect.ts';
import { createInteractions } from './scorm-interactions.ts';
import { joinDrawers, splitDrawers } from './suspend-text.ts';
import type { Tracker } from './tracker.ts';
import { createTroubles } from './trouble.ts';
import { trackerWithoutLms } from './without-lms.ts';

/** Sets values, each only when the LMS has another, and again when it did not take them the last time. */
function createSetter(session: ScormSession, unknown: readonly string[]) {
  const held = new Map<string, string>();
  /** @returns whether the LMS has the value now, or need not have it */
  return ([element, value]: Value): boolean => {
    if (held.get(element) === value) return true;
    if (session.set(element, value)) {
      held.set(element, value);
      return true;
    }
    return unknown.includes(session.code());
  };
}

/**
 * Keeps progress and tells results in an LMS of SCORM, in either generation. Without an LMS, or when it does not hand
 * over what it keeps and whether that has passed, nothing is kept: what it has would be written over.
 * @param frame the window in which the course runs
 */
export function openScormTracker(frame: WindowLike, dialect: ScormDialect, options: LmsOptions): Tracker {
  const { course, lang, shortened, clock, later, log } = options;
  const api = findApi(frame, dialect.names);
  if (!api) log(`${dialect.names.object}: no window above this one has it.`);
  const session = api && openSession(api, dialect.names, log);
  if (!session?.initialize()) return trackerWithoutLms();

  const stored = session.get(dialect.suspend);
  for (const [element, { code }] of [
    [dialect.suspend, stored],
    [dialect.success, session.get(dialect.success)],
  ] as const)
    if (!['0', ...dialect.unset].includes(code)) {
      log(`${element}: ${code}`);
      return trackerWithoutLms();
    }

  const started = clock.now();
  const troubles = createTroubles();
  const set = createSetter(session, dialect.unknown);
  const interactions = createInteractions(session, dialect);
  let result = dialect.before(session);
  const { passed: passedBefore } = result;
  let left = false;
  /** What the LMS is to hold now: set again until it does. */
  let wanted: readonly Value[] = [];

  function send(): void {
    const told = wanted.map(set).every(Boolean);
    const answered = interactions.send();
    const kept = session?.commit() ?? false;
    const arrived = told && answered && kept;
    troubles.set('notSent', !arrived);
    if (!left) retry(arrived);
  }

  const retry = createRetry(later, () => {
    if (!left) send();
  });

  const resultNow = () => dialect.result(result, clock.now() - started);

  // A browser that is shut down says no good-bye: the LMS knows from the beginning that there is more to come. Of a
  // score nothing is said before something has been done.
  wanted = resultNow().filter(([element]) => !/score|progress/u.test(element));
  send();

  return {
    kept: splitDrawers(course, stored.value),
    passedBefore,
    keep(kept, standing, place) {
      if (left) {
        troubles.set('noLms', true);
        return;
      }
      let text = joinDrawers(kept);
      if (text.length > dialect.most) text = joinDrawers(shortened(kept, dialect.most));
      const isFull = text.length > dialect.most;
      troubles.set('full', isFull);
      result = nextResult(result, standing);
      // What does not fit is not sent: half of it would be refused the next time. The last that did stays.
      const progress: Value[] = isFull ? [] : [[dialect.suspend, text]];
      wanted = [...progress, [dialect.location, place], ...resultNow()];
      send();
    },
    answered(report) {
      if (left) return;
      const question = questionOf(course, report);
      interactions.add(dialect.interaction({ report, question, date: clock.date(), lang }));
      send();
    },
    leave() {
      if (left) return;
      left = true;
      wanted = [...wanted, ...resultNow().filter(([element]) => element.endsWith('session_time'))];
      send();
      session.terminate();
    },
    onTrouble: troubles.listen,
  };
}
