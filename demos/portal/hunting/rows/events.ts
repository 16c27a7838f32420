import type { Account, Customer, Device, FileEntity } from '../../customers/customer.ts';

/*
 * The parts that rows are put together from, so that names, hashes and addresses stand in the customer alone, and times
 * in the timeline.
 */

/** Spans in milliseconds. */
export const minute = 60_000;
export const hour = 60 * minute;

/**
 * The moments of the customer's timeline, by the id of the event, so many seconds later.
 * @throws when the timeline has no such event.
 */
export function momentsOf({ notification }: Customer): (id: string, later?: number) => number {
  return (id, later = 0) => {
    const event = notification.timeline.find((one) => one.id === id);
    if (!event) throw new Error(`The timeline of "${notification.alertId}" has no event "${id}".`);
    return event.at + later * 1000;
  };
}

/** Where and when something happened. */
export const on = ({ machineId, name }: Device, at: number) => ({
  Timestamp: at,
  DeviceId: machineId,
  DeviceName: name,
});

/**
 * Another computer of the customer's, which nothing else is known of, named in the way of those that are: with the
 * same beginning (`FJB-`), if they have one in common.
 */
export function otherComputer({ devices }: Customer, name: string): string {
  const [first = '', ...others] = Object.values(devices).map((device) => /^[^-]+-/u.exec(device.name)?.[0]);
  return others.every((other) => other === first) ? first + name : name;
}

/** A file of the customer's, where it lies unless another folder is given. */
export const file = ({ name, folder, sha1, sha256, size }: FileEntity, inFolder: string = folder) => ({
  FileName: name,
  FolderPath: inFolder + name,
  SHA1: sha1,
  SHA256: sha256,
  FileSize: size,
});

/** Another file, of which nobody needs the hashes. */
export const otherFile = (folder: string, name: string) => ({ FileName: name, FolderPath: folder + name });

/** A process that was started, from the system's folder unless another is given. */
export const started = (name: string, commandLine: string, folder = 'C:\\Windows\\System32\\') => ({
  ActionType: 'ProcessCreated',
  ...otherFile(folder, name),
  ProcessCommandLine: commandLine,
});

/** A file of the customer's that was started, where it lies unless another folder is given. */
export const startedFile = ({ name, folder, sha1, sha256 }: FileEntity, inFolder: string = folder) => ({
  ...started(name, inFolder + name, inFolder),
  SHA1: sha1,
  SHA256: sha256,
});

/** Who signed in. */
export const signedIn = ({ domain, name }: Account) => ({ AccountDomain: domain, AccountName: name });

/** For whom a process was started. */
export const by = (account: Account) => ({ ...signedIn(account), AccountUpn: account.upn });

/** The process that did it. */
export const from = (name: string, pid: number, account: string, commandLine = name) => ({
  InitiatingProcessFileName: name,
  InitiatingProcessId: pid,
  InitiatingProcessAccountName: account,
  InitiatingProcessCommandLine: commandLine,
});

/** The other end of a connection on the internet. */
export const outside = (ip: string, url = '', port = 443) => ({
  ActionType: 'ConnectionSuccess',
  RemoteIP: ip,
  RemoteIPType: 'Public',
  RemotePort: port,
  RemoteUrl: url,
});

/** Short names of people who do not matter, always the same: `a.berg`, `b.berg`. At most 160. */
export function innocentNames(count: number): string[] {
  const families = ['berg', 'dahl', 'ekman', 'falk', 'holm', 'lind', 'nyman', 'rask', 'sund', 'wik'];
  const initials = [...'abcdefghijklmnop'];
  return initials.flatMap((initial) => families.map((family) => `${initial}.${family}`)).slice(0, count);
}
