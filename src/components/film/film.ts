import { sayWhenLost } from './say-when-lost.ts';

/** How long the transcript stays where the reader has put it, in milliseconds. */
const patience = 8000;

/** The second that a link into a film's file leads to (`…mp4#t=12.6`); undefined for other links. */
const secondOf = ({ hash }: HTMLAnchorElement) => {
  const [, second] = /^#t=([\d.]+)$/.exec(hash) ?? [];
  return second === undefined ? undefined : Number(second);
};

/** Lets links into the file lead into the film on the page. Those with a key held down do what they always do. */
function jump(figure: HTMLElement, video: HTMLVideoElement): void {
  figure.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    const second = link ? secondOf(link) : undefined;
    if (second === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    video.currentTime = second;
    video.scrollIntoView({ block: 'nearest' });
    // A browser that cannot play it says so in the film's own place.
    video.play().catch(() => {});
  });
}

/** Marks in the transcript which step the film is at, and keeps that in sight within the transcript's own box. */
function follow(box: HTMLElement, video: HTMLVideoElement): void {
  const links = [...box.querySelectorAll('a')].filter((link) => secondOf(link) !== undefined);
  let current: HTMLAnchorElement | undefined;
  // Not asked for: to know it, the browser would have to lay out the whole page while that is still coming.
  let ours = 0;
  let touched = Number.NEGATIVE_INFINITY;
  const touch = () => {
    touched = performance.now();
  };
  for (const name of ['focusin', 'keydown', 'pointerdown', 'toggle']) box.addEventListener(name, touch, true);
  box.addEventListener('scroll', () => {
    if (Math.abs(box.scrollTop - ours) > 1) touch();
    ours = box.scrollTop;
  });
  video.addEventListener('timeupdate', () => {
    const reached = links.findLast((link) => (secondOf(link) ?? 0) <= video.currentTime + 0.05);
    if (reached === current) return;
    current?.removeAttribute('aria-current');
    reached?.setAttribute('aria-current', 'true');
    current = reached;
    if (!reached || performance.now() - touched < patience) return;
    // Never the page: `scrollIntoView` would move that too.
    box.scrollTop +=
      reached.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 4;
    ours = box.scrollTop;
  });
}

/** How far below the window a film is near, so that it is ready when it comes into sight. */
const nearness = '100px';

/**
 * Shows the captions in the language of the page. WebKit goes by a setting of its own, which begins as “off”, and these
 * films have no sound to follow instead: it turns them off when the film is loaded; what is chosen after that, by the
 * reader above all, stays.
 */
function showCaptions(video: HTMLVideoElement): void {
  // The reader’s language comes first (FilmVideo.astro).
  const own = video.querySelector('track');
  if (!own) return;
  const show = () => {
    if (![...video.textTracks].some(({ mode }) => mode === 'showing')) own.track.mode = 'showing';
  };
  show();
  video.addEventListener('loadedmetadata', show, { once: true });
}

/**
 * Makes a film ready when the reader comes near: its first picture, its captions and the browser’s controls. With the page
 * they would be two files to fetch and a dozen small pictures to draw before the text can be read, and many who open a
 * page never scroll to its film. The controls also come with the first key, since the keyboard stops at nothing else of
 * a film. Where no scripts run, another `<video>` stands in its place.
 */
function awaitReader(video: HTMLVideoElement): void {
  const { poster = '', named = '' } = video.dataset;
  const control = () => {
    video.controls = true;
    // What nothing can be done with has no name (ARIA in HTML).
    video.setAttribute('aria-labelledby', named);
  };
  const show = () => {
    control();
    video.poster = poster;
    showCaptions(video);
  };
  // The first is forbidden by some to whom privacy matters. The second shows no film that has no controls.
  if (!('IntersectionObserver' in window) || 'old' in document.documentElement.dataset) {
    show();
    return;
  }
  document.addEventListener('keydown', control, { capture: true, once: true });
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      show();
    },
    { rootMargin: nearness },
  );
  observer.observe(video);
}

/** Joins the films of the page to the text below them, has them wait for the reader, and says when one does not come. */
export function startFilms(): void {
  for (const video of document.querySelectorAll<HTMLVideoElement>('video[data-film]')) {
    awaitReader(video);
    const figure = video.closest('figure');
    const box = figure?.querySelector<HTMLElement>('[data-film-text]');
    if (figure) sayWhenLost(figure, video);
    if (figure) jump(figure, video);
    if (box) follow(box, video);
  }
}
