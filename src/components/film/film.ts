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

/** How far below the window a film is near, so that its picture is there when it comes into sight. */
const nearness = '100px';

/**
 * Shows the first picture of a film when the reader comes near. As its `poster` it would be fetched with the page, and
 * many who open a page never scroll to its film. Where no scripts run, another `<video>` stands in its place.
 */
function awaitReader(video: HTMLVideoElement): void {
  const show = () => {
    video.poster = video.dataset['poster'] ?? '';
  };
  // Forbidden by some to whom privacy matters: then nobody can tell how near the reader is.
  if (!('IntersectionObserver' in window)) {
    show();
    return;
  }
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

/**
 * Shows the captions in the language of the page, where the browser does not do so by itself: WebKit goes by a setting
 * of its own, which begins as “off”, and these films have no sound to follow instead. It does that when the film is
 * loaded; what is chosen after that, by the reader above all, stays.
 */
function showCaptions(video: HTMLVideoElement): void {
  const isOn = () => [...video.textTracks].some(({ mode }) => mode === 'showing');
  const own = video.querySelector<HTMLTrackElement>('track[default]');
  if (!own || isOn()) return;
  video.addEventListener(
    'loadedmetadata',
    () => {
      if (!isOn()) own.track.mode = 'showing';
    },
    { once: true },
  );
}

/** Joins the films of the page to the text below them, has their pictures wait for the reader, and says when one does not come. */
export function startFilms(): void {
  for (const video of document.querySelectorAll<HTMLVideoElement>('video[data-film]')) {
    awaitReader(video);
    const figure = video.closest('figure');
    const box = figure?.querySelector<HTMLElement>('[data-film-text]');
    showCaptions(video);
    if (figure) sayWhenLost(figure, video);
    if (figure) jump(figure, video);
    if (box) follow(box, video);
  }
}
