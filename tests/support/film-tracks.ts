/*
 * What is done to the tracks of a `<video>` in the page itself. Each function is handed over as text, as in
 * play-film.ts, and uses nothing from outside its own braces.
 */

/** A track as it is before the reader has done anything. */
export interface TrackAtRest {
  readonly kind: string;
  readonly language: string;
  readonly mode: string;
}

/** @returns the tracks that the page gives the film, in their order, as they are now; the file has chapters of its own */
export function tracksAtRest(video: HTMLVideoElement): TrackAtRest[] {
  const tracks = [...video.querySelectorAll('track')].map(({ track }) => track);
  return tracks.map(({ kind, language, mode }) => ({ kind, language, mode }));
}

/** Which track to show. */
export interface TrackOrder {
  /** Its place among the `<track>` elements, from 0. */
  readonly track: number;
  /** How many milliseconds each thing that is waited for may take. */
  readonly patience: number;
}

/** What a browser made of one track. */
export interface TrackReport {
  /** How many cues it loaded, and how many of them end after the film. */
  readonly cues: number;
  readonly late: number;
  /** The first, the middle and the last cue: what is active in the middle of its time. */
  readonly shown: readonly {
    readonly at: number;
    readonly cue: string;
    readonly active: readonly string[];
  }[];
  /** What was waited for in vain, and why; empty when all came. */
  readonly stopped: string;
}

/**
 * Turns on one track alone, plays, and goes to the middle of three of its cues.
 * @returns a report, also when something failed
 * @throws when there is no such track
 */
export async function showTrack(
  video: HTMLVideoElement,
  { track: place, patience }: TrackOrder,
): Promise<TrackReport> {
  const elements = [...video.querySelectorAll('track')];
  const element = elements[place];
  if (!element) throw new Error(`The film has ${elements.length} tracks, and none at place ${place}.`);
  const { track } = element;

  const until = (
    what: string,
    target: EventTarget,
    event: string,
    holds: () => boolean,
    begin: () => unknown,
  ): Promise<void> =>
    new Promise((resolve, reject) => {
      const listening = new AbortController();
      const { signal } = listening;
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
      target.addEventListener(event, () => holds() && end(resolve), { signal });
      element.addEventListener('error', () => fail('the track cannot be read'), { signal });
      video.addEventListener('error', () => fail(video.error?.message || 'the film cannot be played'), {
        signal,
      });
      Promise.resolve(begin()).catch((error: Error) => fail(error.message));
      if (holds()) end(resolve);
    });
  const textOf = (cue: TextTrackCue) => (cue instanceof VTTCue ? cue.text : '');
  const activeNow = () => [...(track.activeCues ?? [])];

  const shown: { at: number; cue: string; active: string[] }[] = [];
  const report = { cues: 0, late: 0, shown, stopped: '' };
  try {
    for (const other of elements) if (other !== element) other.track.mode = 'disabled';
    const loaded = () => element.readyState === HTMLTrackElement.LOADED;
    await until('the cues', element, 'load', loaded, () => {
      track.mode = track.kind === 'captions' ? 'showing' : 'hidden';
    });
    let started = false;
    video.addEventListener('playing', () => {
      started = true;
    });
    await until(
      'playing',
      video,
      'playing',
      () => started,
      () => video.play(),
    );
    video.pause();
    const cues = [...(track.cues ?? [])];
    report.cues = cues.length;
    // A film's length is counted in whole frames, so that the last cue may end a little after it.
    report.late = cues.filter((cue) => cue.endTime > video.duration + 0.2).length;
    for (const index of new Set([0, Math.floor(cues.length / 2), cues.length - 1])) {
      const cue = cues[index];
      if (!cue) continue;
      const at = (cue.startTime + Math.min(cue.endTime, video.duration)) / 2;
      const active = () => activeNow().some((other) => other === cue);
      await until(`the cue at ${at} s`, track, 'cuechange', active, () => {
        video.currentTime = at;
      });
      shown.push({ at, cue: textOf(cue), active: activeNow().map(textOf) });
    }
  } catch (error) {
    report.stopped = error instanceof Error ? error.message : String(error);
  }
  return report;
}
