import { eventShapes, eventTypes, isPortalEvent, type Particular } from '../../portal/model/event-shapes.ts';
import type { PortalEvent } from '../../portal/model/events.ts';
import { print } from './seal.ts';
import { kindOf, type TypedKind, textOfKind } from './typed-text.ts';

/*
 * Events as a few characters each: an LMS of the first generation keeps 4,096 for the whole course (SCORM 1.2 RTE,
 * cmi.suspend_data). Everything is named by its place in a list of the model, so a trace is good for one edition of
 * the model only: its print says which.
 */

const two = (place: number) => place.toString(36).padStart(2, '0');

/** A mark of what a trace depends on: with another model its events would be others. */
export const modelPrint = print(JSON.stringify(eventShapes));

const kinds = ['empty', 'addresses', 'text'] as const;

function writeTyped(value: string, known: readonly string[]): string {
  const { kind, has, others } = kindOf(value, known);
  const bits = has.reduce((sum, one, index) => sum + (one ? 2 ** index : 0), 0);
  return `${kinds.indexOf(kind)}${others}${two(bits)}`;
}

function readTyped(code: string, known: readonly string[]): string {
  const bits = Number.parseInt(code.slice(2), 36);
  const typed: TypedKind = {
    kind: kinds[Number(code[0])] ?? 'text',
    has: known.map((_, index) => Math.floor(bits / 2 ** index) % 2 === 1),
    others: Number(code[1]),
  };
  return textOfKind(typed, known);
}

function writeParticular(particular: Particular, value: unknown, known: readonly string[]): string {
  if (particular === 'flag') return value === true ? '1' : '0';
  if (particular === 'text') return writeTyped(String(value), known);
  if (particular === 'name') return `${value}~`;
  return two(particular.indexOf(String(value)));
}

/** An event as a few characters; of what was typed only its kind. */
export function writeEvent(event: PortalEvent, known: readonly string[]): string {
  const values = new Map<string, unknown>(Object.entries(event));
  const shape = Object.entries<Particular>(eventShapes[event.type]);
  const parts = shape.map(([name, particular]) => writeParticular(particular, values.get(name), known));
  return `${two(eventTypes.indexOf(event.type))}${parts.join('')}`;
}

/** Takes characters from the front of a text. */
function reader(text: string) {
  let at = 0;
  return {
    take: (count: number) => {
      at += count;
      return text.slice(at - count, at);
    },
    takeName: () => {
      const end = text.indexOf('~', at);
      const name = text.slice(at, Math.max(end, at));
      at = end < 0 ? text.length : end + 1;
      return name;
    },
    done: () => at >= text.length,
  };
}

function readParticular(
  particular: Particular,
  from: ReturnType<typeof reader>,
  known: readonly string[],
): unknown {
  if (particular === 'flag') return from.take(1) === '1';
  if (particular === 'text') return readTyped(from.take(4), known);
  if (particular === 'name') return from.takeName();
  return particular[Number.parseInt(from.take(2), 36)];
}

/** Events as text, one after another. */
export const writeEvents = (events: readonly PortalEvent[], known: readonly string[]) =>
  events.map((event) => writeEvent(event, known)).join('');

/** Reads what {@link writeEvents} wrote; null for any text that it never writes. */
export function readEvents(text: string, known: readonly string[]): readonly PortalEvent[] | null {
  const events: PortalEvent[] = [];
  const from = reader(text);
  while (!from.done()) {
    const type = eventTypes[Number.parseInt(from.take(2), 36)];
    if (type === undefined) return null;
    const shape = Object.entries<Particular>(eventShapes[type]);
    const values = shape.map(
      ([name, particular]) => [name, readParticular(particular, from, known)] as const,
    );
    const event = { type, ...Object.fromEntries(values) };
    if (!isPortalEvent(event)) return null;
    events.push(event);
  }
  // Digits can be written in more ways than one, and a text can end in the middle of an event.
  return writeEvents(events, known) === text ? events : null;
}
