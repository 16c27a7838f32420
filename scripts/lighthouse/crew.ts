import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { better, isDoubtful, type Result, type Task } from './results.ts';

/** Two at a time: half of an audit is waiting for the page to be quiet, and a machine may have two cores. */
const size = 2;

/** After so many audits the processes are replaced: what Lighthouse keeps of each would fill their memory. */
const portion = 48;

/** How often a page is measured at most. */
const tries = 6;

const script = fileURLToPath(new URL('worker.ts', import.meta.url));

/** The next message of a worker. @throws when it ends instead */
const answer = <T>(worker: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const ended = () =>
      reject(new Error('A process that audits has ended before its time: what it said stands above.'));
    worker.once('exit', ended);
    worker.once('message', (message) => {
      worker.off('exit', ended);
      resolve(message as T);
    });
  });

function ask(worker: ChildProcess, task: Task): Promise<Result> {
  const result = answer<Result>(worker);
  worker.send(task);
  return result;
}

interface Audited {
  results: Result[];
  /** What the browser calls itself. */
  browser: string;
}

type Tell = (result: Result) => void;

/** Audits some pages with processes of their own, which end with it. */
async function auditSome(
  tasks: readonly Task[],
  executable: string,
  site: string,
  tell: Tell,
): Promise<Audited> {
  const workers = Array.from({ length: Math.min(size, tasks.length) }, () =>
    fork(script, [executable, site]),
  );
  try {
    const [browser = ''] = await Promise.all(workers.map((worker) => answer<string>(worker)));
    const results: Result[] = [];
    const doubtful: { task: Task; best: Result }[] = [];
    const queue = tasks.values();
    const settle = (result: Result) => {
      results.push(result);
      tell(result);
    };
    const work = async (worker: ChildProcess) => {
      for (const task of queue) {
        const best = await ask(worker, task);
        if (isDoubtful(best)) doubtful.push({ task, best });
        else settle(best);
      }
    };
    await Promise.all(workers.map(work));

    const [worker] = workers;
    for (const { task, best: first } of doubtful) {
      let best = first;
      for (let runs = 2; worker && runs <= tries && isDoubtful(best); runs += 1)
        best = { ...better(best, await ask(worker, task)), runs };
      settle(best);
    }
    return { results, browser };
  } finally {
    for (const worker of workers) if (worker.connected) worker.disconnect();
  }
}

/**
 * Audits pages. One that is only too slow, or that could not be looked at, is measured again, alone, until it has been
 * measured {@link tries} times, and the best run counts: on a machine with few cores, browsers and Lighthouse side by side can make a page slower than it
 * is, and never faster.
 * @param executable the browser
 * @param site the address of the served site, with its base, without a slash at its end
 * @param tell is handed each result that stands, as it comes
 */
export async function auditAll(
  tasks: readonly Task[],
  executable: string,
  site: string,
  tell: Tell,
): Promise<Audited> {
  const all: Audited = { results: [], browser: '' };
  for (let from = 0; from < tasks.length; from += portion) {
    const some = await auditSome(tasks.slice(from, from + portion), executable, site, tell);
    all.results.push(...some.results);
    all.browser = some.browser;
    console.log(`${all.results.length} of ${tasks.length} audits`);
  }
  return all;
}
