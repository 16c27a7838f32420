import type { Customer, Device } from '../../customers/customer.ts';
import type { RecordedEvents, RowOf } from '../tables/schemas.ts';
import {
  by,
  file,
  from,
  hour,
  innocentNames,
  momentsOf,
  on,
  otherFile,
  outside,
  signedIn,
  started,
  startedFile,
} from './events.ts';

/** How many accounts the operator tried one password on (facts 11). */
const sprayed = 38;

const failed = { ActionType: 'LogonFailed', LogonType: 'RemoteInteractive' };
const succeeded = { ActionType: 'LogonSuccess', LogonType: 'RemoteInteractive' };
const internet = (ip: string) => ({ RemoteIP: ip, RemoteIPType: 'Public' });
const inside = ({ name, ip }: Device) => ({ RemoteDeviceName: name, RemoteIP: ip, RemoteIPType: 'Private' });

function logons(customer: Customer): RowOf<'DeviceLogonEvents'>[] {
  const { account1: service, account2: admin } = customer.accounts;
  const { device1: gateway, device2: server, device3: controller } = customer.devices;
  const at = momentsOf(customer);
  const person = (name: string) => ({ AccountDomain: service.domain, AccountName: name });
  const attacker = internet(customer.addresses[0].ip ?? '');
  const spray = innocentNames(sprayed).map((name, index) => ({
    ...on(gateway, at('passwordSpray', 13 * index)),
    ...failed,
    ...person(name),
    ...attacker,
  }));
  // Innocent: one who knocks and never gets in, one who mistypes his password, and a scan from inside.
  const knocking = innocentNames(12).map((name, index) => ({
    ...on(gateway, at('passwordSpray', 40 * index) - 26 * hour),
    ...failed,
    ...person(name),
    ...internet('198.51.100.201'),
  }));
  const scan = innocentNames(15).map((name, index) => ({
    ...on(server, at('passwordSpray', 20 * index) - 50 * hour),
    ...failed,
    ...person(name),
    ...inside(controller),
  }));
  const traveller = { ...person('k.rask'), ...internet('203.0.113.160') };
  const visit = at('firstSignIn') - 6 * hour;
  return [
    ...scan,
    { ...on(server, at('firstSignIn') - 49 * hour), ...succeeded, ...signedIn(admin), ...inside(controller) },
    ...knocking,
    { ...on(gateway, visit), ...failed, ...traveller },
    { ...on(gateway, visit + 31_000), ...succeeded, ...traveller },
    ...spray,
    { ...on(gateway, at('firstSignIn')), ...succeeded, ...signedIn(service), ...attacker },
    { ...on(server, at('adminSignIn')), ...succeeded, ...signedIn(admin), ...inside(gateway) },
  ];
}

function processes(customer: Customer): RowOf<'DeviceProcessEvents'>[] {
  const { account1: service, account2: admin } = customer.accounts;
  const { device1: gateway, device2: server, device3: controller } = customer.devices;
  const { file1: loader, file2: script } = customer.files;
  const at = momentsOf(customer);
  const typed = (later: number, name: string, line: string) => ({
    ...on(gateway, at('discovery', later)),
    ...started(name, line),
    ...by(service),
    ...from('cmd.exe', 5208, service.name),
  });
  const remotely = (device: Device, later: number) => ({
    ...on(device, at('remoteService', later)),
    ...started('cmd.exe', `cmd.exe /c ${script.name}`),
    ...by(admin),
    ...from('PSEXESVC.exe', 3384, 'system', 'C:\\Windows\\PSEXESVC.exe'),
  });
  const protectionOff = (device: Device, later: number) => ({
    ...on(device, at('protectionOff', later)),
    ...started('powershell.exe', 'powershell.exe Set-MpPreference -DisableRealtimeMonitoring $true'),
    ...by(admin),
    ...from('cmd.exe', 4920, admin.name),
  });
  const recoveryRemoved = (later: number, name: string, line: string) => ({
    ...on(server, at('recoveryRemoved', later)),
    ...started(name, line),
    ...by(admin),
    ...from('cmd.exe', 4920, admin.name),
  });
  // Innocent: the nightly backup looks at what it has, and an administrator looks at the boot settings.
  const nightly = (nights: number, later: number, name: string, line: string) => ({
    ...on(server, at('firstSignIn', later) - nights * 24 * hour),
    ...started(name, line),
    ...by(service),
    ...from('backup-agent.exe', 2140, service.name),
  });
  return [
    ...[3, 2, 1].flatMap((nights) => [
      nightly(nights, 0, 'vssadmin.exe', 'vssadmin.exe list shadows'),
      nightly(nights, 4, 'wbadmin.exe', 'wbadmin.exe get versions'),
    ]),
    {
      ...on(controller, at('firstSignIn') - 80 * hour),
      ...started('bcdedit.exe', 'bcdedit.exe /enum'),
      ...by(admin),
      ...from('cmd.exe', 1172, admin.name),
    },
    typed(0, 'whoami.exe', 'whoami'),
    typed(94, 'nltest.exe', 'nltest /domain_trusts'),
    typed(241, 'net.exe', 'net group "Domain Admins" /domain'),
    {
      ...on(gateway, at('loader', 9)),
      ...startedFile(loader),
      ProcessId: 7716,
      ...by(service),
      ...from('cmd.exe', 5208, service.name),
    },
    remotely(controller, 0),
    remotely(server, 48),
    protectionOff(server, 0),
    protectionOff(controller, 65),
    recoveryRemoved(0, 'wbadmin.exe', 'wbadmin.exe delete catalog -quiet'),
    recoveryRemoved(27, 'vssadmin.exe', 'vssadmin.exe delete shadows /all /quiet'),
  ];
}

function files(customer: Customer): RowOf<'DeviceFileEvents'>[] {
  const { account1: service, account2: admin } = customer.accounts;
  const { device1: gateway, device2: server, device3: controller } = customer.devices;
  const { file1: loader, file2: script, file3: dump } = customer.files;
  const at = momentsOf(customer);
  const created = { ActionType: 'FileCreated' };
  return [
    {
      ...on(server, at('firstSignIn') - 30 * hour),
      ...created,
      ...otherFile('D:\\Transport\\2021\\', 'turlista-v41.xlsx'),
      ...from('explorer.exe', 3020, 'k.rask'),
    },
    { ...on(gateway, at('loader')), ...created, ...file(loader), ...from('cmd.exe', 5208, service.name) },
    { ...on(gateway, at('memoryDump')), ...created, ...file(dump), ...from(loader.name, 7716, service.name) },
    ...[controller, server].flatMap((device, index) => [
      {
        ...on(device, at('remoteService', 48 * index - 4)),
        ...created,
        ...otherFile('C:\\Windows\\', 'PSEXESVC.exe'),
        ...from('System', 4, admin.name),
      },
      {
        ...on(device, at('remoteService', 48 * index - 2)),
        ...created,
        ...file(script, 'C:\\Windows\\'),
        ...from('System', 4, admin.name),
      },
    ]),
    { ...on(controller, at('staging')), ...created, ...file(script), ...from('cmd.exe', 4920, admin.name) },
  ];
}

function network(customer: Customer): RowOf<'DeviceNetworkEvents'>[] {
  const { account1: service } = customer.accounts;
  const { device1: gateway, device2: server } = customer.devices;
  const { file1: loader } = customer.files;
  const at = momentsOf(customer);
  const control = customer.addresses[1];
  return [
    {
      ...on(server, at('loader') - 20 * hour),
      ...outside('192.0.2.210', 'updates.backup-vendor.example'),
      LocalIP: server.ip,
      ...from('backup-agent.exe', 2140, service.name),
    },
    {
      ...on(gateway, at('loader', 21)),
      ...outside(control?.ip ?? '', control?.domain ?? ''),
      LocalIP: gateway.ip,
      ...from(loader.name, 7716, service.name),
    },
  ];
}

/** What was recorded at Lövåsen Logistik: facts 11, scenario 1, among things that are as they should be. */
export const lovasenEvents = (customer: Customer): RecordedEvents => ({
  DeviceLogonEvents: logons(customer),
  DeviceProcessEvents: processes(customer),
  DeviceFileEvents: files(customer),
  DeviceNetworkEvents: network(customer),
});
