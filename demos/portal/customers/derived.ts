import type {
  Account,
  AccountSlot,
  Customer,
  DeviceSlot,
  FileSlot,
  Notification,
  OrdinaryAlert,
  RemoteAddress,
} from './customer.ts';

/** An account as the portal writes it: `LOVASEN\svc-backup`, or a cloud account by its address. */
export function accountName({ domain, name, upn }: Account): string {
  return domain.includes('.') ? upn : `${domain}\\${name}`;
}

/**
 * What is called the same in every language, as labels: `name.company`, `name.analyst`, `name.soc`, and
 * `name.<slot>` for each device, file and account that the customer has.
 */
export function customerNames(customer: Customer): Record<string, string> {
  const { company, analyst, socEmail, devices, files, accounts } = customer;
  const named: [string, string][] = [
    ['company', company],
    ['analyst', analyst.name],
    ['soc', socEmail],
    ...[...Object.entries(devices), ...Object.entries(files)].map(([slot, { name }]): [string, string] => [
      slot,
      name,
    ]),
    ...Object.entries(accounts).map(([slot, account]): [string, string] => [slot, accountName(account)]),
  ];
  return Object.fromEntries(named.map(([name, value]) => [`name.${name}`, value]));
}

/** When the first and the last of what a notification tells of happened: milliseconds since 1970. */
export function eventSpan({ timeline }: Customer['notification']): { first: number; last: number } {
  return {
    first: Math.min(...timeline.map(({ at }) => at)),
    last: Math.max(...timeline.map(({ at, until = at }) => until)),
  };
}

/** What an alert is about. */
interface Touched {
  readonly devices: readonly DeviceSlot[];
  readonly accounts: readonly AccountSlot[];
  readonly files: readonly FileSlot[];
  readonly addresses: readonly RemoteAddress[];
}

/** What an alert touches: for a notification everything in its timeline and the attacker's addresses. */
export function touchedBy(customer: Customer, alert: Notification | OrdinaryAlert): Touched {
  if ('timeline' in alert) {
    const all = <Slot>(slots: readonly Slot[]) => [...new Set(slots)];
    return {
      devices: all([alert.device, ...alert.timeline.flatMap(({ devices }) => devices)]),
      accounts: all([alert.user, ...alert.timeline.flatMap(({ accounts }) => accounts)]),
      files: all(alert.timeline.flatMap(({ files }) => files)),
      addresses: customer.addresses,
    };
  }
  return {
    devices: [alert.device],
    accounts: [alert.user],
    files: alert.file === null ? [] : [alert.file],
    addresses: [],
  };
}
