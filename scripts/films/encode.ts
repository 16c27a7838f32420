import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { rate } from '../../demos/films/timeline.ts';

const run = promisify(execFile);

/** What is packed into a film. */
export interface Footage {
  /** Of the pictures, as ffmpeg wants it: `%06d.png`. */
  readonly pattern: string;
  readonly arrow: string;
  readonly ring: string;
  /** ffmpeg's filters from inputs 0 to 2 into `[film]`. */
  readonly filters: string;
  readonly title: string;
  readonly chapters: readonly { title: string; from: number; to: number }[];
}

/** Files carry no time of making and no name of a program, so that the same pictures give the same bytes. */
const exact = ['-fflags', '+bitexact', '-flags:v', '+bitexact'];

/** The colours of the web, as a film says them. */
const colours = [
  '-colorspace',
  'bt709',
  '-color_primaries',
  'bt709',
  '-color_trc',
  'bt709',
  '-color_range',
  'tv',
];

/**
 * Flat areas and small text, mostly at rest: little is lost at these settings. A key picture at least every 20 seconds
 * keeps a jump short; more of them would be half of the file.
 */
const codecs = {
  webm: ['-c:v', 'libsvtav1', '-preset', '6', '-crf', '46', '-g', '500', '-svtav1-params', 'scm=1'],
  mp4: [
    ...['-c:v', 'libx264', '-preset', 'slow', '-crf', '30', '-g', '500'],
    ...['-profile:v', 'high', '-level', '3.1', '-movflags', '+faststart'],
  ],
} as const;

const escaped = (text: string) => text.replaceAll(/[=;#\\\n]/gu, '\\$&');

/** Title and chapters in ffmpeg's own format, for players that show them. */
function metadata({ title, chapters }: Footage): string {
  const parts = chapters.map(
    (chapter) =>
      `[CHAPTER]\nTIMEBASE=1/${rate}\nSTART=${chapter.from}\nEND=${chapter.to}\ntitle=${escaped(chapter.title)}\n`,
  );
  return [`;FFMETADATA1\ntitle=${escaped(title)}\n`, ...parts].join('\n');
}

const inputs = ({ pattern, arrow, ring }: Footage) => [
  ...['-framerate', String(rate), '-i', pattern],
  ...['-i', arrow, '-i', ring],
];

/**
 * A hash of every picture as it will be seen, pointer and all, before it is packed.
 * @returns SHA-256 of ffmpeg's list of pictures and their hashes
 */
export async function hashPictures(ffmpeg: string, footage: Footage): Promise<string> {
  const { stdout } = await run(
    ffmpeg,
    [
      ...['-v', 'error', ...inputs(footage), '-filter_complex', footage.filters],
      ...['-map', '[film]', '-f', 'framemd5', '-hash', 'sha256', '-'],
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const pictures = stdout.split('\n').filter((line) => line && !line.startsWith('#'));
  return createHash('sha256').update(pictures.join('\n')).digest('hex');
}

/** Packs a film twice: AV1 for all who can, H.264 for the others. `fileFor` gives the place of each by its ending. */
export async function packFilm(
  ffmpeg: string,
  footage: Footage,
  fileFor: (ending: keyof typeof codecs) => string,
  workFolder: string,
): Promise<void> {
  const notes = path.join(workFolder, 'chapters.txt');
  await writeFile(notes, metadata(footage));
  const toVideo = 'scale=in_color_matrix=bt709:out_color_matrix=bt709:out_range=tv,format=yuv420p';
  const output = (ending: keyof typeof codecs) => [
    ...['-map', `[${ending}]`, '-map_metadata', '3', '-map_chapters', '3', '-an'],
    ...[...codecs[ending], ...colours, ...exact, fileFor(ending)],
  ];
  await run(ffmpeg, [
    ...['-y', '-v', 'error', ...inputs(footage), '-f', 'ffmetadata', '-i', notes],
    ...['-filter_complex', `${footage.filters};[film]${toVideo},split[webm][mp4]`],
    ...[...output('webm'), ...output('mp4')],
  ]);
}

/**
 * Packs one picture (AVIF).
 * @param width in pixels
 * @param loss from 0 to 63: how much may be lost
 */
export async function packPicture(
  ffmpeg: string,
  png: string,
  file: string,
  { width, loss }: { width: number; loss: number },
): Promise<void> {
  await run(ffmpeg, [
    ...['-y', '-v', 'error', '-i', png, '-vf', `scale=${width}:-1:flags=lanczos,format=yuv420p`],
    ...[
      '-frames:v',
      '1',
      '-c:v',
      'libaom-av1',
      '-still-picture',
      '1',
      '-crf',
      String(loss),
      '-cpu-used',
      '2',
      '-aom-params',
      'tune-content=screen',
      ...exact,
      file,
    ],
  ]);
}

interface Stream {
  readonly level: number;
  readonly nb_read_packets: string;
}

/**
 * Reads from the packed film how many pictures it has and which codec a browser must have (RFC 6381): AV1 main profile
 * or H.264 high profile, 8 bits, and its level.
 */
export async function probe(ffmpeg: string, file: string): Promise<{ pictures: number; codec: string }> {
  const ffprobe = path.join(path.dirname(ffmpeg), path.basename(ffmpeg).replace('ffmpeg', 'ffprobe'));
  const { stdout } = await run(ffprobe, [
    ...['-v', 'error', '-select_streams', 'v:0', '-count_packets'],
    ...['-show_entries', 'stream=level,nb_read_packets', '-of', 'json', file],
  ]);
  const [stream]: Stream[] = JSON.parse(stdout).streams;
  if (!stream) throw new Error(`${file} holds no film.`);
  const level = stream.level;
  const codec = file.endsWith('.webm')
    ? `av01.0.${String(level).padStart(2, '0')}M.08`
    : `avc1.6400${level.toString(16).toUpperCase().padStart(2, '0')}`;
  return { pictures: Number(stream.nb_read_packets), codec };
}

/** The bytes of a file, and their hash. */
export async function describeFile(file: string): Promise<{ bytes: number; sha256: string }> {
  const bytes = await readFile(file);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
