import Cmi5 from '@rusticisoftware/cmi5';
import type { Kept } from '../model/progress.ts';
import { createOutbox } from './cmi5-outbox.ts';
import { recordStoreOf } from './cmi5-record-store.ts';
import { type CourseState, leftoversOf, readCourseState } from './cmi5-state.ts';
import { answeredStatement, type SaidOnce, saidOnceBy, scoreOf } from './cmi5-statements.ts';
import type { LmsOptions } from './lms-options.ts';
import { nextResult, noResult, type Result } from './result.ts';
import type { Tracker } from './tracker.ts';
import { createTroubles } from './trouble.ts';
import { trackerWithoutLms } from './without-lms.ts';

/** What of the browser the tracker uses. */
export interface Cmi5Surroundings {
  /** The address of the page, with what the LMS has added to it. */
  readonly address: string;
  /** None where the browser keeps nothing. */
  readonly storage: Storage | null;
  /** Calls back when the network has come back. */
  readonly online: (work: () => void) => void;
}

/** Begins the session. The progress is read first: without it, what the LMS keeps would be written over. */
async function launch(address: string, log: (text: string) => void) {
  const au = new Cmi5(address);
  let found: unknown = null;
  await au.start({
    launchData: async () => {
      found = await recordStoreOf(au, log).readState();
    },
  });
  return { au, found };
}

/** The address as a way out: one of the web, and nothing that would run a script. */
function webAddress(text: string | null): { wayOut?: string } {
  try {
    const url = new URL(text ?? '');
    return /^https?:$/u.test(url.protocol) ? { wayOut: url.href } : {};
  } catch {
    return {};
  }
}

/**
 * Keeps progress and tells results in an LMS of cmi5 (Quartz, 1st edition): initialized first, answered for each
 * answer, completed and passed once a registration, failed only when somebody leaves without having passed, so that
 * passing later in the session is still possible (a session says one of the two), terminated last. When the LMS launches
 * it to browse or review, nothing is told but the beginning and the end.
 */
export async function openCmi5Tracker(around: Cmi5Surroundings, options: LmsOptions): Promise<Tracker> {
  const { course, lang, clock, later, log } = options;
  const launched = await launch(around.address, log).catch((error: unknown) => {
    log(`cmi5: ${error}`);
    return null;
  });
  if (!launched) return trackerWithoutLms();
  const { au } = launched;

  const troubles = createTroubles();
  const leftovers = leftoversOf(around.storage, au.getRegistration(), au.getActor());
  const unsent = leftovers.state();
  const atLms = readCourseState(launched.found);
  const first = unsent && (!atLms || unsent.at > atLms.at) ? unsent : atLms;
  const leftOver = leftovers.statements();
  const said = { completed: first?.completed ?? false, passed: first?.passed ?? false };
  // What waits from an earlier launch is about to be said.
  const queued = { ...said };
  for (const what of leftOver.map(saidOnceBy)) if (what) queued[what] = true;
  let kept: Kept = first?.kept ?? {};
  let result: Result = { ...noResult, ...queued };
  let left = false;

  const outbox = createOutbox({
    store: recordStoreOf(au, log),
    leftovers,
    settled(statement, taken) {
      const what = saidOnceBy(statement);
      if (!what) return;
      if (taken) {
        said[what] = true;
        keepState();
      } else if (leftOver.some(({ id }) => id === statement.id)) {
        // Its session is over for the LMS: it can be said in this one.
        queued[what] = false;
        result = { ...result, [what]: false };
      }
    },
    waits: (stuck) => troubles.set('notSent', stuck),
    later,
  });
  around.online(() => void outbox.send());

  const counts = au.getLaunchMode() === 'Normal';
  const mastery = au.getMasteryScore() ?? course.mastery;

  const state = (): CourseState => ({ kept, ...said, at: clock.date().toISOString() });
  const keepState = () => outbox.state(state);

  /** Says what may be said once. That it has been said is noted when the LMS has it. */
  function sayOnce(what: SaidOnce): void {
    if (!result[what] || queued[what]) return;
    queued[what] = true;
    const statement = what === 'passed' ? au.passedStatement(scoreOf(result)) : au.completedStatement();
    outbox.add(statement);
  }

  if (first === unsent && unsent) keepState();
  void outbox.send();

  return {
    kept,
    passedBefore: queued.passed,
    // cmi5 asks that whoever leaves by the course’s own way is led to the returnURL of the launch.
    ...webAddress(au.getReturnURL()),
    keep(now, standing) {
      if (left) troubles.set('noLms', true);
      if (left || !counts) return;
      kept = now;
      result = nextResult(result, standing, standing.completed && standing.scaled >= mastery);
      au.setProgress(result.completed ? null : Math.floor(result.progress * 100));
      keepState();
      sayOnce('completed');
      sayOnce('passed');
      void outbox.send();
    },
    answered(report) {
      if (left || !counts) return;
      outbox.add(answeredStatement(au, report, lang));
      void outbox.send();
    },
    leave() {
      if (left) return;
      left = true;
      if (counts && result.failed) outbox.add(au.failedStatement(scoreOf(result)));
      outbox.add(au.terminatedStatement());
      outbox.sendLast();
    },
    onTrouble: troubles.listen,
  };
}
