/* What follows from a name that somebody has given. Nothing here is looked up: a name is a text. */

/** What kind of company it is: not said in running text. */
const legalForms =
  /^(?:AB|HB|KB|AS|ASA|A\/S|ApS|Oy|Oyj|GmbH|AG|SE|SA|SAS|BV|NV|Ltd\.?|Limited|PLC|LLC|LLP|Inc\.?|Corp\.?|kommun|region|\(publ\))$/iu;

/**
 * A company as running text calls it.
 * @param company such as `Nya Lastbolaget AB (publ)`
 * @returns it without what kind of company it is: `Nya Lastbolaget`
 */
export function shortCompany(company: string): string {
  const words = company.split(/\s+/u);
  while (words.length > 1 && legalForms.test(words.at(-1)?.replace(/,$/u, '') ?? '')) words.pop();
  return words.join(' ').replace(/,$/u, '');
}

/** Letters of Latin that are no letter with a mark on it. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** Small letters from a to z and figures; everything else separates them. */
function plainParts(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\P{ASCII}/gu, (letter) => spelledOut[letter] ?? ' ')
    .replaceAll(/['’]/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
}

/** The longest that a part of a domain may be (RFC 1035, section 2.3.4). */
const longestPart = 63;

/**
 * An invented domain for a company (RFC 2606): `nya-lastbolaget.example`; `customer.example` when its name has no
 * letters that a domain can have.
 */
export function domainFor(company: string): string {
  const name = plainParts(shortCompany(company)).join('-').slice(0, longestPart).replace(/-+$/u, '');
  return `${name || 'customer'}.example`;
}

/** The part of a person's address before the `@`: `eva.berg`; `analyst` when the name has no letters for one. */
export function localPart(person: string): string {
  return plainParts(person).join('.').slice(0, longestPart).replace(/\.+$/u, '') || 'analyst';
}

/** The domain that a company's accounts belong to: `NYA-LASTBOLAGET` for `nya-lastbolaget.example`, at most 15 letters. */
export function accountDomain(domain: string): string {
  return (domain.split('.')[0] ?? '').toUpperCase().slice(0, 15).replace(/-+$/u, '');
}

/** Whether a text has the form of a domain: parts of letters, figures and hyphens, two at least. */
export function isDomain(text: string): boolean {
  return /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/iu.test(
    text,
  );
}
