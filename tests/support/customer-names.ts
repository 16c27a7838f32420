import type { Customer } from '../../demos/portal/customers/customer.ts';
import { accountName } from '../../demos/portal/customers/derived.ts';

/** What a name in a text is the name of. */
export type NameKind =
  | 'hash'
  | 'email'
  | 'account'
  | 'file'
  | 'device'
  | 'address'
  | 'technique'
  | 'domain'
  | 'time';

/**
 * What each kind of name looks like, wherever it stands. The order counts: what one pattern has taken is gone for
 * those after it, so that `cmd.exe` and `m.ek` are not read as domains.
 */
const looks: readonly (readonly [NameKind, RegExp])[] = [
  ['hash', /\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b/gu],
  ['email', /[\w.-]+@[\w.-]+\w/gu],
  ['account', /\b[A-ZÅÄÖ]{2,}\\[\w.-]+\b/gu],
  [
    'file',
    /(?<![\w.])[\w$-]+(?:\.[\w-]+)*\.(?:exe|dll|bat|cmd|ps1|js|vbs|tmp|rar|zip|iso|lnk|html|aspx|docx?|xlsx?)\b/giu,
  ],
  ['device', /\b[A-ZÅÄÖ]{2,4}-[A-Z]+\d+\b/gu],
  ['address', /\b\d{1,3}(?:\.\d{1,3}){3}\b/gu],
  ['technique', /\bT\d{4}(?:\.\d+)?\b/gu],
  ['account', /(?<![\w.-])(?:svc-[a-z]+|adm\.[a-z]+|[a-z]\.[a-z]{2,})(?!\w|\.\w)/gu],
  ['domain', /(?<![\w.-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?!\w)/gu],
  ['time', /\b\d{2}:\d{2}\b/gu],
];

/** A name that was found in a text. */
export interface FoundName {
  readonly kind: NameKind;
  readonly name: string;
}

/** The names of devices, files, accounts, addresses and so on in a text, each once, sorted. */
export function namesIn(text: string): FoundName[] {
  const found = new Map<string, FoundName>();
  let rest = text;
  for (const [kind, pattern] of looks) {
    rest = rest.replaceAll(pattern, (name) => {
      found.set(`${kind} ${name}`, { kind, name });
      return ' ';
    });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** Programs that belong to Windows or to the web server in it: an attacker uses them, and no customer owns them. */
const systemTools: Readonly<Record<string, string>> = {
  'lsass.exe': 'holds the credentials of those who are signed in',
  'rundll32.exe': 'runs a DLL',
  'w3wp.exe': 'is the process of the web server',
  'cmd.exe': 'is the command prompt',
  'ntdsutil.exe': 'manages the directory database',
};

/** Every name that a text about the customer may hold, apart from times. */
export function knownNames(customer: Customer): ReadonlySet<string> {
  const files = Object.values(customer.files);
  const accounts = Object.values(customer.accounts);
  return new Set([
    ...Object.keys(systemTools),
    customer.domain,
    customer.socEmail,
    customer.analyst.email,
    ...Object.values(customer.devices).map(({ name }) => name),
    ...files.flatMap(({ name, sha1, sha256 }) => [name, sha1, sha256]),
    ...accounts.flatMap((account) => [account.name, account.upn, accountName(account)]),
    ...customer.addresses.flatMap(({ ip, domain }) => [ip ?? '', domain ?? '']),
    ...customer.notification.timeline.flatMap(({ techniques }) => techniques),
  ]);
}

/** `06:20`, for everything that happens to the customer: events, their ends, the notification and other alerts. */
export function knownTimes({ notification, ordinaryAlerts }: Customer): ReadonlySet<string> {
  const moments = [
    notification.raisedAt,
    ...notification.timeline.flatMap(({ at, until = at }) => [at, until]),
    ...Object.values(ordinaryAlerts).map(({ raisedAt }) => raisedAt),
  ];
  return new Set(moments.map((moment) => new Date(moment).toISOString().slice(11, 16)));
}

/** Every text in a piece of data, however deep it lies. */
export function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** The networks that are kept free for examples (RFC 5737). */
export const isForExamples = (address: string) =>
  /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/u.test(address);
