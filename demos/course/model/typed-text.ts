import { areWellFormed, splitAddresses } from '../../portal/model/addresses.ts';
import { type PortalEvent, typedIn } from '../../portal/model/events.ts';

/*
 * Of what a trainee types nothing is kept and nothing is sent: only what kind of text it was, and which of the words
 * that a rule looks for were in it. So that a score is the same before and after a resume, a rule never sees the text
 * itself either, but always what stands for it.
 */

/** Stands for a text in which none of the words was. */
const someText = '…';
const someAddress = 'annan@exempel.example';

/** What was typed, as far as it is kept. */
export interface TypedKind {
  readonly kind: 'empty' | 'addresses' | 'text';
  /** For each of the known words, whether it was there. */
  readonly has: readonly boolean[];
  /** Whether there were other addresses than known ones. */
  readonly others: boolean;
}

/** Tells what kind of text was typed. */
export function kindOf(value: string, known: readonly string[]): TypedKind {
  const text = value.trim();
  const nothing = known.map(() => false);
  if (text === '') return { kind: 'empty', has: nothing, others: false };
  const addresses = splitAddresses(text);
  if (addresses.length > 0 && areWellFormed(addresses)) {
    const given = addresses.map((address) => address.toLowerCase());
    const lower = known.map((word) => word.toLowerCase());
    const has = known.map((word) => given.includes(word.toLowerCase()));
    return { kind: 'addresses', has, others: given.some((one) => !lower.includes(one)) };
  }
  const lower = text.toLowerCase();
  return { kind: 'text', has: known.map((word) => lower.includes(word.toLowerCase())), others: false };
}

/** A text of that kind. {@link kindOf} it is the same kind again. */
export function textOfKind({ kind, has, others }: TypedKind, known: readonly string[]): string {
  if (kind === 'empty') return '';
  const there = known.filter((_, index) => has[index]);
  if (kind === 'addresses') return [...there, ...(others ? [someAddress] : [])].join('; ');
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
