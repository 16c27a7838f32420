import type { Question, StatusAnswer, UpdateAnswer } from '../messages.ts';

/** How long a worker may take to answer, in milliseconds: one that is starting needs a moment. */
const patience = 5_000;

/** Asks a worker something. @returns its answer; undefined when none comes, as from one that has been taken away */
export function askWorker(
  worker: ServiceWorker,
  question: { kind: 'update' },
): Promise<UpdateAnswer | undefined>;
export function askWorker(
  worker: ServiceWorker,
  question: { kind: 'status' },
): Promise<StatusAnswer | undefined>;
export function askWorker(worker: ServiceWorker, question: Question): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(undefined), patience);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}
