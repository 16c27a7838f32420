import type { Customer, DeviceSlot } from '../portal/customers/customer.ts';
import { accountDomain, domainFor, isDomain, localPart, shortCompany } from './derived-names.ts';

/*
 * A customer's own names on the presenter's screen. The fictional customer stays what it is; only what it is called is
 * replaced, in everything that a simulation says and knows. How a simulation takes the names: names-memory.ts.
 */

/** What can be given a name of one's own: the company, its domain, the person at the keyboard, and the devices. */
export const nameFields = ['company', 'domain', 'analyst', 'device1', 'device2', 'device3'] as const;
export type NameField = (typeof nameFields)[number];

/** The names that a presenter has given. One that is empty leaves the fictional customer's as it is. */
export type Names = Readonly<Record<NameField, string>>;

/** No names: everything is called what it is. */
export const noNames: Names = {
  company: '',
  domain: '',
  analyst: '',
  device1: '',
  device2: '',
  device3: '',
};

/** Whether any name has been given. */
export const hasNames = (names: Names) => nameFields.some((field) => names[field].trim() !== '');

/** What a simulation says and knows, as far as it is to be renamed: plain data, the customer among it. */
export interface Known {
  /** The customer whose names are replaced, whole or in outline; without one nothing is. */
  readonly customer: Customer | null;
}

/** From what stands in a text to what shall stand there. */
type Replacements = ReadonlyMap<string, string>;

/**
 * What was renamed, and what it was before. Renaming begins with that, however often it is done: so the same names
 * twice are the same names once, and no names bring back what was there.
 */
const originals = new WeakMap<object, object>();

/** A name as it is put into texts: without what would mean something there. */
function harmless(name: string): string {
  return (
    name
      .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      // With these, labels are marked in sentences (demos/engine/rich-text.ts).
      .replaceAll(/\p{Co}/gu, '')
      // With these, i18next puts something into a text. A word joiner between them is not seen.
      .replaceAll('{{', '{\u2060{')
      .replaceAll('$t(', '$\u2060t(')
      .trim()
  );
}

/** The old names and the new ones that take their places, those among them that follow from others. */
function replacements(names: Names, customer: Customer): Replacements {
  const given = (field: NameField) => harmless(names[field]);
  const company = given('company');
  const chosen = given('domain').toLowerCase();
  const domain = isDomain(chosen) ? chosen : company && domainFor(company);
  const analyst = given('analyst');
  const person = analyst ? localPart(analyst) : customer.analyst.email.replace(/@.*$/u, '');
  const pairs: (readonly [old: string, name: string])[] = [
    [customer.company, company],
    // Running text calls the fictional customers by their first word: Lövåsen.
    [customer.company.split(' ')[0] ?? '', shortCompany(company)],
    [customer.domain, domain],
    [customer.analyst.name, analyst],
    [customer.analyst.email, analyst || domain ? `${person}@${domain || customer.domain}` : ''],
    ...Object.entries(customer.devices).flatMap(([slot, { name }]) => {
      const device = given(slot as DeviceSlot);
      return [[name, device] as const, [name.toLowerCase(), device.toLowerCase()] as const];
    }),
    // Cloud accounts belong to the mail domain; the others to one without dots: `LOVASEN\svc-backup`.
    ...Object.values(customer.accounts)
      .filter((account) => !account.domain.includes('.'))
      .map((account) => [account.domain, domain && accountDomain(domain)] as const),
  ];
  return new Map(pairs.filter(([old, name]) => old !== '' && name !== ''));
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/**
 * Replaces whole names in a text, all at once, so that no new name is taken for an old one. Where one name contains
 * another the longer one counts.
 */
function replacer(changes: Replacements): (text: string) => string {
  if (changes.size === 0) return (text) => text;
  const longestFirst = [...changes.keys()].sort((a, b) => b.length - a.length);
  // The domain of an account also begins the names of devices: it is one only before a backslash, or alone.
  const patterns = longestFirst.map((old) =>
    /^[A-Z]+$/u.test(old) ? `${escaped(old)}(?=\\\\|$)` : escaped(old),
  );
  const names = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_-])(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`,
    'gu',
  );
  return (text) =>
    text.replace(names, (old, at: number) => {
      const name = changes.get(old) ?? old;
      // A company that ends in a full stop, at the end of a sentence.
      return name.endsWith('.') && text[at + old.length] === '.' ? name.slice(0, -1) : name;
    });
}

/** The same data with every text in it put through `text`. What holds none that changes is not copied. */
function rewritten<Value>(value: Value, text: (text: string) => string): Value {
  if (typeof value === 'string') return text(value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const source = (originals.get(value) ?? value) as Value & object;
  const entries = Object.entries(source).map(([key, inner]) => [key, rewritten(inner, text)] as const);
  if (entries.every(([key, inner]) => inner === source[key as keyof typeof source])) return source;
  const result = Array.isArray(source) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  originals.set(result, source);
  return result as Value;
}

/**
 * What a simulation says and knows, with the names of the fictional customer replaced by those given: in words and
 * labels, in the customer's data, in what the steps type and where the scenario begins, also inside longer texts. From
 * a company follow its short form, its domain and that of its accounts, from an analyst the address.
 *
 * Pure: what is handed in stays as it is. Handing in what was returned is the same as handing in what was there at
 * first; a copy through JSON is not, since nobody can tell what it was a copy of.
 * @param names those that have been given; {@link noNames} bring everything back
 * @param known plain data such as `{ catalogs, customer }` or a simulation's supplies; its keys are never changed
 * @returns data of the same form. Parts in which nothing changes are those that were handed in.
 */
export function renamed<Everything extends Known>(names: Names, known: Everything): Everything {
  const unchanged = (text: string) => text;
  const customer = rewritten(known.customer, unchanged);
  const text = customer && hasNames(names) ? replacer(replacements(names, customer)) : unchanged;
  return rewritten(known, text);
}
