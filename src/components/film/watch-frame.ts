/**
 * How the loading of a frame went, as far as a page can know:
 * - `blocked`: the browser refused it by the policy of the page. Certain.
 * - `failed`: the browser could not load it. Certain.
 * - `offline`: the browser has no network. Certain.
 * - `late`: it has not finished within the time given. It may still come.
 * - `loaded`: the browser is done with it, be it a film or an error page.
 */
export type Outcome = 'blocked' | 'failed' | 'offline' | 'late' | 'loaded';

/** What no later sign changes. */
const certain: readonly Outcome[] = ['blocked', 'failed', 'offline'];

/**
 * Tells how a frame of another origin fares, once or more, until it is certain. Watch it before it is in the page.
 *
 * Such a frame tells little. Tried in Chromium 156 and Firefox 153:
 * - A missing host, a refused or broken connection, an answer of 404 or 500 and a page that forbids framing give in
 *   Chromium what a page gives that is there: `load`, a document that cannot be read, and an entry in the resource
 *   timings with nothing but zeros in it. In Firefox the same holds for 404, 500 and forbidden framing; a host that
 *   cannot be reached gives no `load` at all.
 * - `securitypolicyviolation` comes in both for an address that the policy does not allow, also after a redirect.
 * - `error` comes only in Firefox, for addresses that it refuses to open.
 * - `load` is missing in both for a host that never answers, and for a page of which a part never comes.
 * - `navigator.onLine` is only to be believed when it is false (HTML, "Browser state").
 * So `load` counts for neither good nor bad here, and what is said of it must be true of both.
 *
 * @param patience how long the frame may take, in milliseconds, from when it is in view: before that it may wait
 * @param tell is called with each outcome
 * @returns a function that ends the watch
 */
export function watchFrame(
  frame: HTMLIFrameElement,
  patience: number,
  tell: (outcome: Outcome) => void,
): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  const settle = (outcome: Outcome) => {
    if (signal.aborted) return;
    tell(outcome);
    if (certain.includes(outcome)) watch.abort();
  };
  let loaded = false;
  let timer = 0;

  const begin = () => {
    if (!navigator.onLine) settle('offline');
    else if (!loaded) timer = window.setTimeout(() => settle('late'), patience);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  if ('IntersectionObserver' in window) {
    const inView = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      inView.disconnect();
      begin();
    });
    inView.observe(frame);
    signal.addEventListener('abort', () => inView.disconnect());
  } else begin();
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, disposition }) => {
      if (effectiveDirective === 'frame-src' && disposition === 'enforce') settle('blocked');
    },
    { signal },
  );
  frame.addEventListener('error', () => settle('failed'), { signal });
  frame.addEventListener(
    'load',
    () => {
      loaded = true;
      clearTimeout(timer);
      settle('loaded');
    },
    { signal },
  );
  return () => watch.abort();
}
