import { workerFile } from '../../config/offline.ts';
import { isMetered } from '../connection.ts';
import type { Cancel, News } from '../messages.ts';
import { answersName, channelName, consentAddress, ownCaches } from '../names.ts';
import { isOff, setOff } from './choice.ts';

/** Where the site lives, with a slash at each end. */
export const base = import.meta.env.BASE_URL;

/** Whether this browser can keep the site at all: some cannot in private windows, none can without https. */
export const canKeep = () =>
  'serviceWorker' in navigator && 'caches' in window && 'BroadcastChannel' in window;

/** What this browser has of the site: a copy in use, or one on its way; undefined when neither. */
export const registered = () => navigator.serviceWorker.getRegistration(base);

/** Listens to what the worker tells. */
export function hear(listener: (news: News) => void): void {
  if (!canKeep()) return;
  new BroadcastChannel(channelName(base)).addEventListener('message', ({ data }) => listener(data));
}

/**
 * Begins or goes on fetching the site.
 * @throws when the browser refuses, or the worker cannot be had
 */
async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register(base + workerFile, {
    scope: base,
    updateViaCache: 'none',
  });
  // A newer version that broke off is asked for again; the first one is by registering.
  if (registration.active && !registration.installing && !registration.waiting) await registration.update();
}

/** What came of the wish to keep the site. */
export type Outcome = 'kept' | 'off' | 'ask' | 'refused';

/**
 * Keeps the site, unless the reader has taken it away or must be asked first.
 */
export async function keepUnasked(): Promise<Outcome> {
  if (isOff()) return 'off';
  if (isMetered(navigator) && !(await registered())) return 'ask';
  return register().then(
    () => 'kept' as const,
    () => 'refused' as const,
  );
}

/** Keeps the site because the reader has pressed the button. */
export async function keepAsked(): Promise<Outcome> {
  setOff(false);
  try {
    const answers = await caches.open(answersName(base));
    await answers.put(consentAddress(base), new Response('yes'));
    await navigator.storage.persist?.();
    await register();
    return 'kept';
  } catch {
    return 'refused';
  }
}

/** How long a download may take to notice that it has been cancelled, in milliseconds. */
const patience = 3_000;

/** Ends a download that is going on, so that nothing is written any more. */
function cancelDownload(): Promise<void> {
  const channel = new BroadcastChannel(channelName(base));
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      channel.close();
      resolve();
    };
    const timer = setTimeout(end, patience);
    channel.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.kind === 'stopped' || data.kind === 'complete') end();
    };
    channel.postMessage({ kind: 'cancel' } satisfies Cancel);
  });
}

/** Whether something is kept, in use or not. */
export const isBegun = async () =>
  ownCaches(await caches.keys(), base).some((name) => name !== answersName(base));

/**
 * Takes away all that is kept of the site, and remembers that it is not wanted.
 * @returns whether the browser will remember that
 */
export async function clearCopy(): Promise<boolean> {
  const remembered = setOff(true);
  const registration = await registered();
  if (registration?.installing) await cancelDownload();
  await registration?.unregister();
  for (const name of ownCaches(await caches.keys(), base)) await caches.delete(name);
  return remembered;
}
