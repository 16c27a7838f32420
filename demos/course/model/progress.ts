import { type Attempt, fewer, mostAttempts, readAttempts, writeAttempts } from './attempts.ts';
import { type CheckTrace, readCheck, untouched, writeCheck } from './check-trace.ts';
import { type Course, drawerOf, drawersOf, type Part, partsOf, printOf } from './course.ts';
import { type ExerciseTrace, nothingDone, readExercise, writeExercise } from './exercise-trace.ts';
import { seal } from './seal.ts';

/** What is kept of one part: what it was when it was done, and what was done. */
export interface PartRecord {
  readonly print: string;
  readonly trace: string;
}

/** Everything that is known of somebody's way through the course. Every result is worked out from it. */
export interface Progress {
  /** Where one was last: the part of the address after `#`. */
  readonly place: string;
  readonly records: Readonly<Record<string, PartRecord>>;
}

/** Progress of somebody who has not begun. */
export const noProgress: Progress = { place: '', records: {} };

const isCurrent = (part: Part, record: PartRecord | undefined): record is PartRecord =>
  record !== undefined && record.print === printOf(part);

function read<Trace>(
  part: Part,
  { records }: Progress,
  empty: Trace,
  parse: (text: string) => Trace | null,
): Trace {
  const record = records[part.id];
  return isCurrent(part, record) ? (parse(record.trace) ?? empty) : empty;
}

/** What has been done of an exercise as it is today. */
export const exerciseOf = (progress: Progress, part: Extract<Part, { kind: 'exercise' }>): ExerciseTrace =>
  read(part, progress, nothingDone, (text) => readExercise(part.exercise, text));

/** What has been tried with a question as it is today. */
export const attemptsOf = (
  progress: Progress,
  part: Extract<Part, { kind: 'question' }>,
): readonly Attempt[] => read(part, progress, [], (text) => readAttempts(part.question, text));

/** What has been done in the check as it is today. */
export const checkOf = (progress: Progress, part: Extract<Part, { kind: 'check' }>): CheckTrace =>
  read(part, progress, untouched, (text) => readCheck(part.check, text));

function withRecord(progress: Progress, part: Part, trace: string): Progress {
  return { ...progress, records: { ...progress.records, [part.id]: { print: printOf(part), trace } } };
}

/** The progress with the trace of an exercise. */
export const withExercise = (
  progress: Progress,
  part: Extract<Part, { kind: 'exercise' }>,
  trace: ExerciseTrace,
): Progress => withRecord(progress, part, writeExercise(trace));

/**
 * The progress with one more attempt at a question. Of more than {@link mostAttempts} some are given up, but none on
 * which the points rest.
 */
export function withAttempt(
  progress: Progress,
  part: Extract<Part, { kind: 'question' }>,
  attempt: Attempt,
): Progress {
  return withAttempts(progress, part, [...attemptsOf(progress, part), attempt]);
}

/** The progress with these attempts at a question; at most so many of them are kept, and those give the same points. */
export const withAttempts = (
  progress: Progress,
  part: Extract<Part, { kind: 'question' }>,
  attempts: readonly Attempt[],
  most = mostAttempts,
): Progress => withRecord(progress, part, writeAttempts(part.question, fewer(part.question, attempts, most)));

/** The progress with the trace of the check. */
export const withCheck = (
  progress: Progress,
  part: Extract<Part, { kind: 'check' }>,
  trace: CheckTrace,
): Progress => withRecord(progress, part, writeCheck(part.check, trace));

/** The progress without what was done of some parts, so that they can be done again. */
export function withoutParts(progress: Progress, ids: readonly string[]): Progress {
  const kept = Object.entries(progress.records).filter(([id]) => !ids.includes(id));
  return { ...progress, records: Object.fromEntries(kept) };
}

/** The parts that were another when something was done of them, or that are gone: those count as not done today. */
export function changedSince(course: Course, { records }: Progress): string[] {
  const parts = new Map(partsOf(course).map((part) => [part.id, part]));
  return Object.entries(records).flatMap(([id, record]) => {
    const part = parts.get(id);
    return part && isCurrent(part, record) ? [] : [id];
  });
}

/** To be raised when the form below changes; what is kept in an older one is then refused with a message. */
const version = '1';

/** The drawer that keeps the place. */
export const placeDrawer = 'place';

/** What is kept, drawer by drawer: sealed texts. */
export type Kept = Readonly<Record<string, string>>;

const closed = (drawer: string, body: string) => `${version}|${body}|${seal(`${drawer}|${body}`)}`;

/**
 * What a drawer holds under its seal; null when anything about it is not as {@link writeProgress} left it. It proves
 * nothing to anybody: it tells an accident or a careless hand from what the course itself has written.
 */
function opened(drawer: string, text: unknown): string | null {
  // A store that others write to may hold anything, whatever its type says.
  if (typeof text !== 'string' || !text.startsWith(`${version}|`)) return null;
  const body = text.slice(version.length + 1, Math.max(text.lastIndexOf('|'), version.length + 1));
  return closed(drawer, body) === text ? body : null;
}

/** The drawers of a progress as sealed texts; empty ones are left out. */
export function writeProgress(course: Course, { place, records }: Progress): Kept {
  const kept: Record<string, string> = {};
  for (const drawer of drawersOf(course)) {
    const own = Object.entries(records).filter(([id]) => drawerOf(id) === drawer);
    const body = own
      .map(([id, { print, trace }]) => `${id.slice(drawer.length + 1)}=${print}${trace}`)
      .join('|');
    if (own.length > 0) kept[drawer] = closed(drawer, body);
  }
  if (place) kept[placeDrawer] = closed(placeDrawer, place);
  return kept;
}

/** What was read, and which drawers were refused. */
export interface ReadProgress {
  readonly progress: Progress;
  /** The drawers that hold something else than the course left there. All others are taken. */
  readonly refused: readonly string[];
}

function readDrawer(course: Course, drawer: string, text: unknown): Record<string, PartRecord> | null {
  const body = opened(drawer, text);
  if (body === null) return null;
  const parts = new Map(partsOf(course).map((part) => [part.id, part]));
  const records: Record<string, PartRecord> = {};
  for (const entry of body.split('|')) {
    const [, name, print, trace] = /^([\w-]*)=([0-9a-z]{4})(.*)$/su.exec(entry) ?? [];
    if (name === undefined || print === undefined || trace === undefined) return null;
    const id = name === '' ? drawer : `${drawer}/${name}`;
    const part = parts.get(id);
    // What was done of a part as it was then can no longer be read: it is kept, and told of as outdated.
    if (part && print === printOf(part) && !isReadable(part, trace)) return null;
    records[id] = { print, trace };
  }
  return records;
}

function isReadable(part: Part, trace: string): boolean {
  switch (part.kind) {
    case 'exercise':
      return readExercise(part.exercise, trace) !== null;
    case 'question':
      return readAttempts(part.question, trace) !== null;
    case 'check':
      return readCheck(part.check, trace) !== null;
  }
}

/**
 * Reads what {@link writeProgress} wrote. A drawer with anything else in it, which anyone may have put there, is
 * refused, and nothing but it is lost.
 */
export function readProgress(course: Course, kept: Kept): ReadProgress {
  const records: Record<string, PartRecord> = {};
  const refused: string[] = [];
  for (const drawer of drawersOf(course)) {
    const text: unknown = kept[drawer];
    if (text === undefined) continue;
    const own = readDrawer(course, drawer, text);
    if (own === null) refused.push(drawer);
    else Object.assign(records, own);
  }
  const placeText = kept[placeDrawer];
  const place = placeText === undefined ? '' : opened(placeDrawer, placeText);
  // Where one was is of no weight: without it one begins at the overview.
  return { progress: { place: place ?? '', records }, refused };
}
