import type { Account, Customer, Device } from '../../customers/customer.ts';
import type { RecordedEvents, RowOf } from '../tables/schemas.ts';
import { by, file, from, hour, momentsOf, on, otherFile, outside, started, startedFile } from './events.ts';

type Load = RowOf<'DeviceImageLoadEvents'>;
type Connection = RowOf<'DeviceNetworkEvents'>;

/** The scheduled task starts the updater this often. */
const interval = 6 * hour;

const loaded = { ActionType: 'ImageLoaded' };

/** A run of the updater: it loads the implant, which then makes one short connection. */
interface Run {
  readonly device: Device;
  readonly account: Account;
  readonly pid: number;
  readonly folder: string;
  readonly loads: number;
  readonly connects: number | null;
}

/** Four runs a day, from the first that the task starts to the last before the notification, and three that it does not. */
function runs(customer: Customer): Run[] {
  const { device1, device2 } = customer.devices;
  const { account1, account2 } = customer.accounts;
  const { folder } = customer.files.file1;
  const connections = customer.notification.timeline.find(({ id }) => id === 'connections');
  const at = momentsOf(customer);
  const task = at('scheduledTask');
  const last = connections?.until ?? at('connections');
  const victim = { device: device1, account: account1, folder };
  const other = { device: device2, account: account2, folder: 'C:\\ProgramData\\InstrumentUpdater\\' };
  const planned = Array.from({ length: Math.floor((last - task) / interval) + 1 }, (_, index): Run => {
    const start = task + index * interval;
    const within = 1000 * (31 + ((index * 37) % 83));
    const first = index === 0 ? at('connections') : start + within;
    return {
      ...victim,
      pid: 4100 + ((index * 1736) % 9000),
      loads: start + 4000,
      connects: start + interval > last ? last : first,
    };
  });
  return [
    { ...victim, pid: 3908, loads: at('sideLoading'), connects: null },
    ...planned,
    { ...other, pid: 9284, loads: at('remoteProcess', 6), connects: null },
    { ...other, pid: 6636, loads: at('archive', -130), connects: at('exfiltration') },
  ];
}

function loads(customer: Customer, all: readonly Run[]): Load[] {
  const { file1: implant, file2: updater } = customer.files;
  const { device1 } = customer.devices;
  const at = momentsOf(customer);
  return [
    // Innocent: a program that keeps its own library in the profile, and a library of the system's.
    {
      ...on(device1, at('lure') + 3 * hour),
      ...loaded,
      ...otherFile('C:\\Users\\m.ek\\AppData\\Local\\Ritverktyg\\', 'ritmotor.dll'),
      ...from('Ritverktyg.exe', 2276, 'm.ek'),
    },
    {
      ...on(device1, at('lure') + 4 * hour),
      ...loaded,
      ...otherFile('C:\\Windows\\System32\\', 'dwmapi.dll'),
      ...from('explorer.exe', 1840, 'm.ek'),
    },
    ...all.map(
      (run): Load => ({
        ...on(run.device, run.loads),
        ...loaded,
        ...file(implant, run.folder),
        ...from(updater.name, run.pid, run.account.name, run.folder + updater.name),
      }),
    ),
  ];
}

function connections(customer: Customer, all: readonly Run[]): Connection[] {
  const { device1, device2 } = customer.devices;
  const { file2: updater } = customer.files;
  const [{ ip, domain }] = customer.addresses;
  const at = momentsOf(customer);
  const implant = all.flatMap(({ device, connects, pid, account }): Connection[] =>
    connects === null
      ? []
      : [
          {
            ...on(device, connects),
            ...outside(ip ?? '', domain ?? ''),
            LocalIP: device.ip,
            ...from(updater.name, pid, account.name),
          },
        ],
  );
  return [
    // Innocent: the drawing program fetches its licence; a number of a process is used again, hours after the loader.
    {
      ...on(device1, at('lure') + 3 * hour + 5000),
      ...outside('203.0.113.20', 'licens.ritverktyg.example'),
      LocalIP: device1.ip,
      ...from('Ritverktyg.exe', 2276, 'm.ek'),
    },
    {
      ...on(device1, at('sideLoading') + 9 * hour),
      ...outside('203.0.113.31', `www.${customer.domain}`),
      LocalIP: device1.ip,
      ...from('msedge.exe', 3908, 'm.ek'),
    },
    ...implant,
    {
      ...on(device2, at('shareRead')),
      ActionType: 'ConnectionSuccess',
      RemoteIP: customer.devices.device3.ip,
      RemoteIPType: 'Private',
      RemotePort: 445,
      RemoteUrl: customer.devices.device3.name,
      LocalIP: device2.ip,
      ...from('System', 4, 'k.sandin'),
    },
  ];
}

function processes(customer: Customer): RowOf<'DeviceProcessEvents'>[] {
  const { device1, device2 } = customer.devices;
  const { account1: designer, account2: technician } = customer.accounts;
  const { file2: updater, file3: archive } = customer.files;
  const at = momentsOf(customer);
  const listing = (later: number, name: string, line: string) => ({
    ...on(device1, at('discovery', later)),
    ...started(name, line),
    ...by(designer),
    ...from(updater.name, 5488, designer.name),
  });
  return [
    {
      ...on(device1, at('lure')),
      ...startedFile(updater),
      ProcessId: 3908,
      ...by(designer),
      ...from('explorer.exe', 1840, designer.name),
    },
    {
      ...on(device1, at('scheduledTask')),
      ...started('schtasks.exe', 'schtasks.exe /create /tn "Instrument Update Check" /sc hourly /mo 6'),
      ...by(designer),
      ...from(updater.name, 3908, designer.name),
    },
    listing(0, 'net.exe', 'net user /domain'),
    listing(8, 'net.exe', 'net view /all'),
    {
      ...on(device2, at('remoteProcess')),
      ...startedFile(updater, 'C:\\ProgramData\\InstrumentUpdater\\'),
      ProcessId: 9284,
      ...by(technician),
      ...from('WmiPrvSE.exe', 2960, technician.name),
    },
    {
      ...on(device2, at('archive', -30)),
      ...started('rar.exe', `rar.exe a -hp ${archive.name}`, archive.folder),
      ...by(technician),
      ...from(updater.name, 6636, technician.name),
    },
  ];
}

function files(customer: Customer): RowOf<'DeviceFileEvents'>[] {
  const { device1, device2 } = customer.devices;
  const { file1: implant, file2: updater, file3: archive } = customer.files;
  const at = momentsOf(customer);
  const created = { ActionType: 'FileCreated' };
  return [
    ...[updater, implant].map((one, index) => ({
      ...on(device1, at('lure', index - 20)),
      ...created,
      ...file(one),
      ...from('explorer.exe', 1840, 'm.ek'),
    })),
    { ...on(device2, at('archive')), ...created, ...file(archive), ...from('rar.exe', 8120, 'k.sandin') },
  ];
}

/** What was recorded at Tallvik Instrument: facts 11, scenario 2, among things that are as they should be. */
export function tallvikEvents(customer: Customer): RecordedEvents {
  const all = runs(customer);
  return {
    DeviceProcessEvents: processes(customer),
    DeviceFileEvents: files(customer),
    DeviceNetworkEvents: connections(customer, all),
    DeviceImageLoadEvents: loads(customer, all),
  };
}
