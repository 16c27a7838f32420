import type { PortalEvent } from '../portal/model/events.ts';
import { eventTypes } from '../portal/model/reduce.ts';

/** Names that stand for something else in every object of the language. */
const inherited = /^(?:__proto__|constructor|prototype)$/u;

const isPlain = (value: unknown) =>
  typeof value === 'boolean' || (typeof value === 'string' && !inherited.test(value));

/**
 * Whether a value from outside, such as one that was kept in the browser, is an event of the portal: an object with
 * a known type and nothing in it but texts and truth values.
 */
export function isPortalEvent(value: unknown): value is PortalEvent {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { type, ...particulars } = value as Record<string, unknown>;
  return (eventTypes as unknown[]).includes(type) && Object.values(particulars).every(isPlain);
}
