import type { PracticalCheck } from '../../demos/course/model/check.ts';
import { eventTypes } from '../../demos/portal/model/event-shapes.ts';
import type { PortalEvent } from '../../demos/portal/model/events.ts';
import { customerOf } from '../../demos/portal/model/known.ts';
import { eventsByType } from './portal-events.ts';
import { oneOf, type Random } from './seeded.ts';

/** What a trainee could write, beside what {@link eventsByType} has. */
function typedInCheck(check: PracticalCheck): string[] {
  const { analyst, socEmail } = customerOf('tallvik');
  return [
    ...check.known,
    ...check.known.map((word) => word.toUpperCase()),
    `Is ${check.known[1]} anywhere else? ${analyst.email}`,
    `${analyst.email}; ${socEmail}`,
    `${analyst.email}; kim@exempel.example; ${analyst.email}`,
    `${socEmail} ${analyst.email}`,
  ];
}

/** One event of any type. */
function anyEvent(random: Random, texts: readonly string[]): PortalEvent {
  const event = oneOf(random, eventsByType.get(oneOf(random, eventTypes)) ?? []);
  if ('value' in event && /edited$/iu.test(event.type) && random() < 0.6)
    return { ...event, value: oneOf(random, texts) } as PortalEvent;
  return event;
}

/**
 * What somebody does who clicks about, and now and then takes some steps of the way to a task; with `wandering` 1 they
 * only click about.
 */
export function walk(
  check: PracticalCheck,
  random: Random,
  length: number,
  wandering = 0.6,
): readonly PortalEvent[] {
  const texts = typedInCheck(check);
  const ways = Object.values(check.tasks).map(({ way }) => way);
  const events: PortalEvent[] = [];
  while (events.length < length) {
    if (random() < wandering) events.push(anyEvent(random, texts));
    else {
      const way = oneOf(random, ways);
      const steps = random() < 0.5 ? way : way.slice(0, Math.floor(random() * way.length));
      events.push(...steps.flatMap((step) => step.events));
    }
  }
  return events.slice(0, length);
}
