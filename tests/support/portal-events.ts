import { eventShapes, eventTypes, type Particular } from '../../demos/portal/model/event-shapes.ts';
import type { PortalEvent } from '../../demos/portal/model/events.ts';
import { reduce } from '../../demos/portal/model/known.ts';
import { starts } from '../../demos/portal/model/starts.ts';
import type { PortalState } from '../../demos/portal/model/state.ts';

/** What a person could put into a field: usual, wrong, hostile. */
const typed = [
  '',
  '   ',
  'Kim Alm',
  'kim.alm@lovasen.example',
  'soc@lovasen.example; kim.alm@lovasen.example',
  'kim@',
  ';;',
  '__proto__',
  '<b>å',
  '🛡️'.repeat(3000),
];

/** Names of what the simulation makes, some of which exist at some time, and of what it never makes. */
const names = [
  'new',
  'rule1',
  'rule2',
  'welcome',
  'test-1',
  'alert-notification-rule1',
  'report-case1-1',
  'report-case2-1',
  'report-case2-2',
  'report-case3-1',
  'report-case4-1',
  'case1',
  'case2',
  'case4',
  'notifications',
  'constructor',
  'nothing-of-that-name',
];

function valuesOf(particular: Particular): readonly (string | boolean)[] {
  if (particular === 'flag') return [true, false];
  if (particular === 'text') return typed;
  return particular === 'name' ? names : particular;
}

/** Every combination of the particulars of an event; for what is typed: examples. */
function combinations(type: PortalEvent['type']): PortalEvent[] {
  const shape = Object.entries<Particular>(eventShapes[type]);
  const made = shape.reduce<Record<string, string | boolean>[]>(
    (before, [key, particular]) =>
      before.flatMap((one) => valuesOf(particular).map((value) => ({ ...one, [key]: value }))),
    [{}],
  );
  return made.map((particulars) => ({ type, ...particulars }) as PortalEvent);
}

/** Every event with every particular (for what is typed: examples), by type. */
export const eventsByType: ReadonlyMap<string, readonly PortalEvent[]> = new Map(
  eventTypes.map((type) => [type, combinations(type)]),
);

/** Every event with every particular. */
export const everyEvent: readonly PortalEvent[] = [...eventsByType.values()].flat();

/** The portal after these events. */
export function portalAfter(start: keyof typeof starts, ...events: readonly PortalEvent[]): PortalState {
  return events.reduce<PortalState>(reduce, starts[start]);
}

/** The events of an application that is complete and submitted. */
export const applying: readonly PortalEvent[] = [
  { type: 'page.opened', page: 'endpoints.advancedFeatures' },
  { type: 'application.opened' },
  { type: 'application.edited', field: 'name', value: 'Kim Alm' },
  { type: 'application.edited', field: 'email', value: 'kim.alm@lovasen.example' },
  { type: 'application.submitted' },
];
