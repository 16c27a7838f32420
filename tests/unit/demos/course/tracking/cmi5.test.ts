import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerReport, Trouble } from '../../../../../demos/course/tracking/tracker.ts';
import { FakeLrs, memoryStorage } from '../../../../support/lms/fake-lrs.ts';
import { fakeOptions } from '../../../../support/lms/fake-scorm.ts';
import { kept } from '../../../../support/lms/sample-standing.ts';
import { xapiProblems } from '../../../../support/lms/xapi-problems.ts';

// The library looks for a browser's name of the global object.
vi.stubGlobal('self', globalThis);
const { openCmi5Tracker } = await import('../../../../../demos/course/tracking/cmi5.ts');

const answer = (id: string): AnswerReport => ({
  id,
  kind: 'match',
  situations: ['here', 'there'],
  response: ['one', 'two'],
  right: ['two', 'one'],
  correct: false,
  description: 'Vad hör ihop?',
  took: 1_500,
});

let lrs: FakeLrs;
let storage: Storage;
beforeEach(() => {
  lrs = new FakeLrs();
  storage = memoryStorage();
  vi.stubGlobal('fetch', lrs.fetch);
});
afterEach(() => vi.unstubAllGlobals());

const settle = () => vi.waitFor(() => new Promise((resolve) => setImmediate(resolve)));

async function opened() {
  const options = fakeOptions();
  let backOnline = () => {};
  const around = {
    address: lrs.address,
    storage,
    online: (work: () => void) => {
      backOnline = work;
    },
  };
  const tracker = await openCmi5Tracker(around, options);
  const heard: (Trouble | null)[] = [];
  tracker.onTrouble((trouble) => heard.push(trouble));
  await settle();
  return { tracker, heard, options, backOnline: () => backOnline() };
}

describe('a course in cmi5', () => {
  test('says each thing once a registration, in order, and keeps its progress', async () => {
    const { tracker, heard } = await opened();
    tracker.answered(answer('lesson/question'));
    tracker.keep(...kept('half'));
    tracker.keep(...kept('passed'));
    tracker.keep(...kept('passed'));
    await settle();
    tracker.leave();
    tracker.leave();
    await settle();
    expect(lrs.verbs).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
    for (const statement of lrs.statements) expect(xapiProblems(statement)).toEqual([]);
    expect(heard).toEqual([]);

    const again = await opened();
    expect(again.tracker.passedBefore).toBe(true);
    expect(again.tracker.kept).toEqual(kept('passed')[0]);
    again.tracker.keep(...kept('half'));
    again.tracker.keep(...kept('passed'));
    again.tracker.leave();
    await settle();
    expect(lrs.verbs.slice(5)).toEqual(['initialized', 'terminated']);
  });

  test('tells an answer below its own id, with what was asked and what is right', async () => {
    const { tracker } = await opened();
    tracker.answered(answer('lesson/question'));
    await settle();
    const [, statement] = lrs.statements;
    expect(statement?.object).toEqual({
      id: 'https://lms.example/activity/lesson/question',
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        description: { sv: 'Vad hör ihop?' },
        interactionType: 'matching',
        correctResponsesPattern: ['here[.]two[,]there[.]one'],
      },
    });
    expect(statement?.result).toMatchObject({ success: false, response: 'here[.]one[,]there[.]two' });
  });

  test('says failed only when somebody leaves without having passed', async () => {
    const { tracker } = await opened();
    const [drawers, standing, place] = kept('failed');
    tracker.keep(drawers, { ...standing, completed: true, passed: false, scaled: 0.3 }, place);
    await settle();
    expect(lrs.verbs).toEqual(['initialized', 'completed']);
    tracker.leave();
    await settle();
    expect(lrs.verbs.slice(2)).toEqual(['failed', 'terminated']);
  });

  test('passes by the points that the LMS asks for', async () => {
    lrs.launchData = { ...lrs.launchData, masteryScore: 0.9 };
    const { tracker } = await opened();
    const [drawers, standing, place] = kept('passed');
    tracker.keep(drawers, { ...standing, scaled: 0.85 }, place);
    await settle();
    expect(lrs.verbs).toEqual(['initialized', 'completed']);
    tracker.keep(drawers, { ...standing, scaled: 0.95 }, place);
    await settle();
    expect(lrs.verbs.at(-1)).toBe('passed');
  });

  test.each(['Browse', 'Review'])(
    'tells nothing but its beginning and its end in mode %s',
    async (launchMode) => {
      lrs.launchData = { ...lrs.launchData, launchMode };
      const { tracker } = await opened();
      tracker.answered(answer('lesson/question'));
      tracker.keep(...kept('passed'));
      tracker.leave();
      await settle();
      expect(lrs.verbs).toEqual(['initialized', 'terminated']);
      expect(lrs.state).toBeNull();
    },
  );

  test('asks nobody but the LMS', async () => {
    const { tracker } = await opened();
    tracker.keep(...kept('passed'));
    tracker.leave();
    await settle();
    expect(lrs.asked.filter((one) => !one.includes(' https://lms.example/'))).toEqual([]);
  });
});

describe('a connection that is lost', () => {
  test('is told, tried again by itself, and its end is told', async () => {
    const { tracker, heard, options } = await opened();
    lrs.mood = 'gone';
    tracker.answered(answer('a/one'));
    tracker.answered(answer('a/two'));
    tracker.keep(...kept('half'));
    await settle();
    expect(heard).toEqual(['notSent']);
    expect(options.logged.join()).toContain('Failed to fetch');
    options.waiting.shift()?.();
    await settle();
    expect(options.waiting).toHaveLength(1);
    lrs.mood = 'well';
    options.waiting.shift()?.();
    await settle();
    expect(heard).toEqual(['notSent', null]);
    expect(lrs.statements.slice(1).map(({ object }) => object.id.replace(/^.*activity\//u, ''))).toEqual([
      'a/one',
      'a/two',
    ]);
    expect(lrs.state).toMatchObject({ kept: kept('half')[0] });
    expect(storage.length).toBe(0);
  });

  test('that comes back is used at once', async () => {
    const { tracker, heard, backOnline } = await opened();
    lrs.mood = 503;
    tracker.answered(answer('a/one'));
    await settle();
    lrs.mood = 'well';
    backOnline();
    await settle();
    expect(heard).toEqual(['notSent', null]);
  });

  test('loses nothing when the page is closed: the next launch sends it, and goes on from there', async () => {
    const { tracker } = await opened();
    lrs.mood = 'gone';
    tracker.answered(answer('a/one'));
    tracker.keep(...kept('half'));
    tracker.leave();
    await settle();
    expect(lrs.verbs).toEqual(['initialized']);
    expect(JSON.stringify(storage.getItem(storage.key(0) ?? ''))).not.toContain('4711');

    lrs.mood = 'well';
    const again = await opened();
    expect(again.tracker.kept).toEqual(kept('half')[0]);
    await settle();
    expect(lrs.verbs).toEqual(['initialized', 'initialized', 'answered', 'terminated']);
    for (const statement of lrs.statements) expect(xapiProblems(statement)).toEqual([]);
    expect(lrs.state).toMatchObject({ kept: kept('half')[0] });
    expect(storage.length).toBe(0);
  });

  test('what is said once and waited is not said again by the launch that sends it', async () => {
    const { tracker } = await opened();
    lrs.mood = 'gone';
    tracker.keep(...kept('passed'));
    tracker.leave();
    await settle();

    lrs.mood = 'well';
    const again = await opened();
    expect(again.tracker.passedBefore).toBe(true);
    again.tracker.keep(...kept('passed'));
    again.tracker.keep(...kept('half'));
    await settle();
    expect(lrs.verbs).toEqual(['initialized', 'initialized', 'completed', 'passed', 'terminated']);
    expect(lrs.state).toMatchObject({ completed: true, passed: true });
  });

  test('what waited and is refused, since its session is over, is said in the new one', async () => {
    const { tracker } = await opened();
    lrs.mood = 'gone';
    tracker.keep(...kept('passed'));
    tracker.leave();
    await settle();

    lrs.mood = 'well';
    const waiting = storage.getItem(storage.key(0) ?? '') ?? '';
    vi.stubGlobal('fetch', async (input: string, init: RequestInit) => {
      const id = new URL(input).searchParams.get('statementId');
      return id && waiting.includes(id) ? new Response('over', { status: 403 }) : lrs.fetch(input, init);
    });
    const again = await opened();
    again.tracker.keep(...kept('passed'));
    await settle();
    expect(lrs.verbs.slice(2)).toEqual(['completed', 'passed']);
  });

  test('all at once refused for one that has arrived keeps the others for the next launch', async () => {
    const { tracker } = await opened();
    lrs.mood = 409;
    tracker.leave();
    await settle();
    expect(lrs.verbs).toEqual(['initialized']);
    lrs.mood = 'well';
    await opened();
    expect(lrs.verbs).toEqual(['initialized', 'initialized', 'terminated']);
  });

  test.each([403, 409])('progress that the LMS does not take (%d) is told until it does', async (status) => {
    const { tracker, heard } = await opened();
    lrs.mood = status;
    tracker.keep(...kept('half'));
    await settle();
    expect(heard).toEqual(['notSent']);
    lrs.mood = 'well';
    tracker.keep(...kept('half'));
    await settle();
    expect(heard).toEqual(['notSent', null]);
  });

  test('what the LMS refuses for good is logged and holds up nothing', async () => {
    const { tracker, options } = await opened();
    lrs.mood = 400;
    tracker.answered(answer('a/one'));
    await settle();
    lrs.mood = 'well';
    tracker.answered(answer('a/two'));
    await settle();
    expect(options.logged.join()).toContain('xAPI statements: 400 no');
    expect(lrs.verbs).toEqual(['initialized', 'answered']);
  });

  test('before it begins means that there is no LMS, and nothing is written over', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    const { tracker, heard } = await opened();
    tracker.keep(...kept('half'));
    expect(heard).toEqual(['noLms']);
    expect(lrs.state).toBeNull();
  });

  test.each(['"text"', '[1]', '{"kept":[]}', '{"kept":{"a":1},"at":3}'])(
    'a state that is not ours is not taken: %s',
    async (state) => {
      lrs.state = JSON.parse(state);
      const { tracker } = await opened();
      expect(tracker.kept).toEqual({});
    },
  );
});

test('the validator refuses what is no statement', () => {
  expect(xapiProblems({ verb: { id: 'answered' } })).not.toEqual([]);
});

test.each([
  [undefined, undefined],
  ['https://lms.example/course?id=7', 'https://lms.example/course?id=7'],
  ['javascript:alert(1)', undefined],
  ['../course', undefined],
  ['', undefined],
])('leads out of the course to %j of the launch data as %j', async (returnURL, wayOut) => {
  if (returnURL !== undefined) lrs.launchData.returnURL = returnURL;
  const { tracker } = await opened();
  expect(tracker.wayOut).toBe(wayOut);
});
