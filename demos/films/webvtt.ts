import type { Segment } from '../engine/rich-text.ts';
import { captionLength, captionsOf, type Line } from './captions.ts';
import { captionGap, chapterStarts, rate, type Span, type Timeline } from './timeline.ts';

/** A caption in time. */
export interface Cue extends Span {
  readonly id: string;
  readonly lines: readonly Line[];
}

/** The captions of one text, which share its time by their lengths. */
function spread(id: string, segments: readonly Segment[], { from, to }: Span): Cue[] {
  const captions = captionsOf(segments);
  const whole = captions.reduce((sum, lines) => sum + captionLength(lines), 0);
  const time = to - from - captionGap * (captions.length - 1);
  let said = 0;
  return captions.map((lines, index) => {
    const start = from + Math.round((said / whole) * time) + captionGap * index;
    said += captionLength(lines);
    const end = from + Math.round((said / whole) * time) + captionGap * index;
    return { id: captions.length === 1 ? id : `${id}.${index + 1}`, lines, from: start, to: end };
  });
}

/**
 * The captions of a film in one language.
 * @param say what a scenario says in that language, with labels as they are in the picture
 */
export function cuesOf(
  timeline: Timeline,
  say: (scenario: string, key: string) => readonly Segment[],
): Cue[] {
  return timeline.beats.flatMap(({ scenario, step, instruction, result }) => [
    ...spread(`${scenario.id}.${step}`, say(scenario.id, `${step}.instruction`), instruction),
    ...(result ? spread(`${scenario.id}.${step}.result`, say(scenario.id, `${step}.result`), result) : []),
  ]);
}

/** A time in a film as WebVTT writes it, from a number of pictures: `00:01:02.040` (WebVTT section 4.1). */
export function timestamp(pictures: number): string {
  const milliseconds = Math.round((pictures * 1000) / rate);
  const part = (value: number, digits: number) => String(Math.floor(value)).padStart(digits, '0');
  const [hours, minutes, seconds] = [
    milliseconds / 3_600_000,
    (milliseconds / 60_000) % 60,
    (milliseconds / 1000) % 60,
  ];
  return `${part(hours, 2)}:${part(minutes, 2)}:${part(seconds, 2)}.${part(milliseconds % 1000, 3)}`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface LabelLanguage {
  /** The language of the captions, and in which a label is in the picture (tags, BCP 47). */
  readonly lang: string;
  readonly labelLang: (key: string) => string;
}

function writtenLine(line: Line, { lang, labelLang }: LabelLanguage): string {
  return line
    .map(({ text, label }) => {
      if (label === undefined) return escaped(text);
      const own = labelLang(label);
      return own === lang ? `<b>${escaped(text)}</b>` : `<b><lang ${own}>${escaped(text)}</lang></b>`;
    })
    .join('');
}

const block = (id: string, { from, to }: Span, text: string) =>
  `${id}\n${timestamp(from)} --> ${timestamp(to)}\n${text}\n`;

/** A file of captions (WebVTT, section 4): labels in bold, with their language where it is another. */
export function captionFile(cues: readonly Cue[], languages: LabelLanguage): string {
  const blocks = cues.map((cue) =>
    block(cue.id, cue, cue.lines.map((line) => writtenLine(line, languages)).join('\n')),
  );
  return ['WEBVTT\n', ...blocks].join('\n');
}

/**
 * A file of chapters (WebVTT, section 4: "chapter title text").
 * @param titleOf the title of a chapter in the language of the file
 */
export function chapterFile(timeline: Timeline, titleOf: (chapter: string) => string): string {
  const starts = chapterStarts(timeline);
  const blocks = starts.map(({ chapter, from }, index) =>
    block(chapter, { from, to: starts[index + 1]?.from ?? timeline.length }, escaped(titleOf(chapter))),
  );
  return ['WEBVTT\n', ...blocks].join('\n');
}
