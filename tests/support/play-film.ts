/*
 * What is done to a `<video>` in the page itself. Each function is handed over as text and runs in whichever browser
 * is driven, so that it may use nothing from outside its own braces. Whoever calls it grants it the rights of a
 * reader's own click (Playwright and puppeteer-core do), so that `play()` is what it is for a reader.
 */

/** Which source to play. */
export interface SourceOrder {
  /** Its place among the `<source>` elements, from 0. */
  readonly source: number;
  /** How many milliseconds each thing that is waited for may take. */
  readonly patience: number;
}

/** What a browser made of one source alone. */
export interface SourceReport {
  /** What the browser says to the type: `probably`, `maybe`, or nothing at all. */
  readonly canPlay: string;
  /** The picture's size, and the film's length in seconds. */
  readonly width: number;
  readonly height: number;
  readonly duration: number;
  /** How far one could seek, in seconds. */
  readonly seekableTo: number;
  /** How many frames were shown, and how many colours were in one of them, made small. */
  readonly frames: number;
  readonly colours: number;
  /** Where it stood, in seconds, once it had been sought to near its end, and when it had ended. */
  readonly soughtTo: number;
  readonly endedAt: number;
  /** What was waited for in vain, and why; empty when all came. */
  readonly stopped: string;
}

/**
 * Plays one source: loads it, plays for a second, seeks to 0.3 seconds before its end, and plays to the end.
 * The other sources are taken out of the page, so that the browser cannot turn to them.
 * @returns a report, also when something failed
 * @throws when there is no such source
 */
export async function playSource(
  video: HTMLVideoElement,
  { source, patience }: SourceOrder,
): Promise<SourceReport> {
  const sources = [...video.querySelectorAll('source')];
  const wanted = sources[source];
  if (!wanted) throw new Error(`The film has ${sources.length} sources, and none at place ${source}.`);
  for (const other of sources) if (other !== wanted) other.remove();

  const seen = new Set<string>();
  const until = (what: string, event: string, holds: () => boolean, begin: () => unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      const listening = new AbortController();
      const end = (settle: () => void) => {
        listening.abort();
        clearTimeout(timer);
        settle();
      };
      const fail = (why: string) => end(() => reject(new Error(`waited for ${what}: ${why}`)));
      const timer = setTimeout(
        () => fail(`not there after ${patience} ms, at ${video.currentTime} s`),
        patience,
      );
      const { signal } = listening;
      video.addEventListener(
        event,
        () => {
          seen.add(event);
          if (holds()) end(resolve);
        },
        { signal },
      );
      for (const element of [video, wanted])
        element.addEventListener('error', () => fail(video.error?.message || 'the source cannot be played'), {
          signal,
        });
      Promise.resolve(begin()).catch((error: Error) => fail(error.message));
    });
  const coloursOf = (): number => {
    const canvas = document.createElement('canvas');
    canvas.width = 64;
    canvas.height = 36;
    const context = canvas.getContext('2d');
    if (!context) return 0;
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  };

  const report = {
    canPlay: video.canPlayType(wanted.type),
    ...{ width: 0, height: 0, duration: 0, seekableTo: 0, frames: 0, colours: 0, soughtTo: 0, endedAt: 0 },
    stopped: '',
  };
  try {
    video.preload = 'metadata';
    await until(
      'its metadata',
      'loadedmetadata',
      () => true,
      () => video.load(),
    );
    report.width = video.videoWidth;
    report.height = video.videoHeight;
    report.duration = video.duration;
    await until(
      'playing',
      'playing',
      () => true,
      () => video.play(),
    );
    await until(
      'its second second',
      'timeupdate',
      () => video.currentTime > 1,
      () => {},
    );
    report.frames = video.getVideoPlaybackQuality().totalVideoFrames;
    report.colours = coloursOf();
    report.seekableTo = video.seekable.length > 0 ? video.seekable.end(video.seekable.length - 1) : 0;
    await until(
      'a place near its end',
      'seeked',
      () => true,
      () => {
        video.currentTime = video.duration - 0.3;
      },
    );
    report.soughtTo = video.currentTime;
    if (!video.ended)
      await until(
        'its end',
        'ended',
        () => true,
        () => {},
      );
    report.endedAt = video.currentTime;
  } catch (error) {
    report.stopped = error instanceof Error ? error.message : String(error);
  }
  return report;
}
