// A misprint such as a missing @ or dot is worth a word; more cannot be told from an address itself.
const addressForm = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/u;

/** The addresses in a field that takes several, separated by semicolons (facts 6.4); empty parts are left out. */
export function splitAddresses(value: string): readonly string[] {
  return value
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Whether each of these has the form of an e-mail address. */
export function areWellFormed(addresses: readonly string[]): boolean {
  return addresses.every((address) => addressForm.test(address));
}
