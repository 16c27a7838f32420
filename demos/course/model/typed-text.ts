import { areWellFormed, splitAddresses } from '../../portal/model/addresses.ts';
import { type PortalEvent, typedIn } from '../../portal/model/events.ts';

/*
 * Of what a trainee types nothing is kept and nothing is sent: only what kind of text it was, and which of the words
 * that a rule looks for were in it. So that a score is the same before and after a resume, a rule never sees the text
 * itself either, but always what stands for it.
 */

/** Stands for a text in which none of the words was. */
const someText = '…';

/** Stand for addresses that are not known: whether it is one or several makes a difference to a form. */
const someAddresses = ['annan@exempel.example', 'flera@exempel.example'] as const;

/** What was typed, as far as it is kept. */
export interface TypedKind {
  readonly kind: 'empty' | 'addresses' | 'text';
  /** For each of the known words, whether it was there. */
  readonly has: readonly boolean[];
  /** How many other addresses than known ones there were: none, one, or (as 2) several. */
  readonly others: number;
}

/** Tells what kind of text was typed. */
export function kindOf(value: string, known: readonly string[]): TypedKind {
  const text = value.trim();
  if (text === '') return { kind: 'empty', has: known.map(() => false), others: 0 };
  const lower = known.map((word) => word.toLowerCase());
  const addresses = splitAddresses(text);
  if (addresses.length > 0 && areWellFormed(addresses)) {
    const given = new Set(addresses.map((address) => address.toLowerCase()));
    const has = lower.map((word) => given.has(word));
    const others = [...given].filter((one) => !lower.includes(one)).length;
    return { kind: 'addresses', has, others: Math.min(others, someAddresses.length) };
  }
  const typed = text.toLowerCase();
  return { kind: 'text', has: lower.map((word) => typed.includes(word)), others: 0 };
}

/** A text of that kind. {@link kindOf} it is the same kind again. */
export function textOfKind({ kind, has, others }: TypedKind, known: readonly string[]): string {
  if (kind === 'empty') return '';
  const there = known.filter((_, index) => has[index]);
  if (kind === 'addresses') return [...there, ...someAddresses.slice(0, others)].join('; ');
  return [someText, ...there].join(' ');
}

/** The event with what was typed replaced by what stands for it; other events as they are. */
export function withoutTyping(event: PortalEvent, known: readonly string[]): PortalEvent {
  if (event.type === 'rule.recipientRemoved')
    return { ...event, address: textOfKind(kindOf(event.address, known), known) };
  const typed = typedIn(event);
  if (typed === undefined) return event;
  return { ...event, value: textOfKind(kindOf(typed, known), known) } as PortalEvent;
}
