import { isIn, standaloneFolders } from '../../config/offline.ts';
import { isMetered } from '../connection.ts';
import type { News, Question, StatusAnswer, UpdateAnswer } from '../messages.ts';
import { answersName, cacheName, channelName, consentAddress, ownCaches } from '../names.ts';
import { Answers } from './answer.ts';
import { download } from './download.ts';
import { fetchFile } from './fetch-file.ts';
import { bytesOf, type SiteList } from './list.ts';
import type { WorkerScope } from './scope.ts';
import { reasonOf, Stopped } from './stopped.ts';

/*
 * The service worker. The browser's own order of things keeps versions apart: a worker that has not fetched all of
 * its version fails to install and is never used, and one that has waits until no page of the version before is open,
 * or until a reader asks for it (Service Workers, section 3.1).
 */

/** Written before this script by the build. */
declare const siteList: SiteList;
declare const self: WorkerScope;

const base = new URL(self.registration.scope);
const path = base.pathname;
const own = cacheName(path, siteList.version);
const answers = new Answers(siteList, base);
const channel = new BroadcastChannel(channelName(path));
const tell = (news: News) => channel.postMessage(news);
let cancelled = false;
channel.addEventListener('message', ({ data }: MessageEvent) => {
  if (data?.kind === 'cancel') cancelled = true;
});

const others = async () =>
  ownCaches(await caches.keys(), path).filter((name) => name !== own && name !== answersName(path));

/** A newer version is fetched over a metered connection only when the reader has said so, once for each version. */
async function requireConsent(): Promise<void> {
  if (!isMetered(self.navigator)) return;
  const said = await caches.match(consentAddress(path), { cacheName: answersName(path) });
  if (!said) throw new Stopped('ask');
}

async function install(): Promise<void> {
  cancelled = false;
  try {
    await requireConsent();
    await download(siteList, {
      cache: await caches.open(own),
      others: await Promise.all((await others()).map((name) => caches.open(name))),
      keyOf: (file) => answers.keyOf(file),
      fetchFile: (file, hash) => fetchFile(file, hash, base),
      tell,
      isCancelled: () => cancelled,
    });
    await caches.delete(answersName(path));
    tell({ kind: 'complete' });
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'cancelled') await caches.delete(own);
    tell({ kind: 'stopped', reason });
    throw error;
  }
}

async function isTalkOpen(): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.some(({ url }) => isIn(standaloneFolders, new URL(url).pathname, path));
}

async function activate(): Promise<void> {
  // A talk that began in the last moment finds its scripts in the version before.
  if (!(await isTalkOpen())) for (const name of await others()) await caches.delete(name);
  await self.clients.claim();
}

async function answerQuestion(question: Question): Promise<UpdateAnswer | StatusAnswer> {
  if (question.kind === 'status')
    return {
      version: siteList.version,
      files: Object.keys(siteList.files).length,
      bytes: bytesOf(siteList),
    };
  if (await isTalkOpen()) return 'talk';
  await self.skipWaiting();
  return 'taken';
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const answer = answers.to(event.request);
  if (answer) event.respondWith(answer);
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const question = event.data as Question | null;
  if (!port || (question?.kind !== 'update' && question?.kind !== 'status')) return;
  event.waitUntil(answerQuestion(question).then((answer) => port.postMessage(answer)));
});
