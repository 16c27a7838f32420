/** How long a film may stand still for want of data, in milliseconds, before that is said. */
const silence = 15_000;

/** Says below a film that it does not come, or does not go on, with a button that asks for it again where it stood. */
export function sayWhenLost(figure: HTMLElement, video: HTMLVideoElement): void {
  let notice: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { failed = '', again = '' } = figure.dataset;
  /** Takes away what was said: whatever comes of it, it is said anew, and announced. */
  const goOn = () => {
    clearTimeout(timer);
    if (notice?.contains(document.activeElement)) video.focus();
    notice?.remove();
    notice = undefined;
  };
  const askAgain = () => {
    goOn();
    const { currentTime } = video;
    video.load();
    video.currentTime = currentTime;
    video.play().catch(() => {});
  };
  const say = () => {
    clearTimeout(timer);
    if (notice) return;
    notice = document.createElement('p');
    notice.setAttribute('role', 'alert');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = again;
    button.addEventListener('click', askAgain);
    notice.append(failed, ' ', button);
    video.after(notice);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(say, silence);
  };
  video.querySelector('source:last-of-type')?.addEventListener('error', say);
  video.addEventListener('error', say);
  video.addEventListener('waiting', wait);
  video.addEventListener('pause', () => clearTimeout(timer));
  for (const name of ['playing', 'canplay']) video.addEventListener(name, goOn);
}
