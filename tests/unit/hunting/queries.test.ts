import { describe, expect, test } from 'vitest';
import { customerIds } from '../../../demos/portal/customers/customer.ts';
import { customers } from '../../../demos/portal/customers/index.ts';
import { run } from '../../../demos/portal/hunting/kusto/run.ts';
import { queries, queryOf } from '../../../demos/portal/hunting/queries.ts';
import { columnNames, dataOf, problemOf, rowsOf, shown } from '../../support/hunting.ts';

const textOf = (id: string) => queryOf(id)?.text ?? '';
const week = 7 * 24 * 60 * 60 * 1000;

describe('the list', () => {
  test('holds the queries that the notifications name, each with its customer', () => {
    for (const id of customerIds) {
      const own = queries.filter(({ customer }) => customer === id).map((query) => query.id);
      expect(own).toEqual(customers[id].notification.queries);
    }
  });

  test.each(queries)(
    '$id runs where its tables are, and nowhere else',
    ({ text, tables, portal, customer }) => {
      const used = [...text.matchAll(/^ *([A-Z]\w+)$/gmu)].map(([, name]) => name);
      const defined = [...text.matchAll(/let (\w+)/g)].map(([, name]) => name);
      expect(new Set(used.filter((name) => !defined.includes(name)))).toEqual(new Set(tables));
      const id = customer ?? 'lovasen';
      for (const kind of ['old', 'new'] as const) {
        const data = dataOf(id, kind);
        if (portal === null || portal === kind) expect(rowsOf(run(text, data)).length).toBeGreaterThan(0);
        else expect(problemOf(text, data).code).toBe('tableOfOtherPortal');
      }
    },
  );
});

describe('of every customer', () => {
  test.each(customerIds)('%s: only the notification is from the experts', (id) => {
    const { notification } = customers[id];
    const result = run(textOf('notifications'), dataOf(id));
    const [row] = rowsOf(result);
    expect(rowsOf(result)).toHaveLength(1);
    expect(row).toEqual([
      notification.raisedAt,
      notification.alertId,
      'Operator preparing ransomware',
      'High',
      expect.stringMatching(/^[A-Z]\w+$/),
      'Microsoft Defender for Endpoint',
      expect.stringMatching(/^[A-Z].* \(T\d{4}(\.\d{3})?\)$/),
    ]);
  });

  test.each(customerIds)('%s: the scope holds all that the notification touches', (id) => {
    const { devices, accounts, files, addresses } = customers[id];
    const result = run(textOf('notification-scope'), dataOf(id));
    const [row = []] = rowsOf(result);
    expect(rowsOf(result)).toHaveLength(1);
    const cells = new Map(columnNames(result).map((name, index) => [name, row[index]]));
    const names = (list: object) => Object.values(list).map(({ name }: { name: string }) => name);
    // Rows of evidence that are not about a device have an empty name there: so has the set.
    const holds = (all: readonly (string | null)[]) =>
      expect.arrayContaining([...all, ''].filter((one) => one !== null));
    expect(cells.get('Devices')).toEqual(holds(names(devices)));
    expect(cells.get('Accounts')).toEqual(holds(Object.values(accounts).map(({ upn }) => upn)));
    expect(cells.get('Files')).toEqual(holds(names(files)));
    expect(cells.get('Addresses')).toEqual(holds(addresses.map(({ ip }) => ip)));
  });

  test('in the old portal a notification is found by its title, once for each device', () => {
    expect(
      shown(run(textOf('title-word'), dataOf('lovasen', 'old'))).map((row) => row.split('; ')[2]),
    ).toEqual(['LVS-RDG01', 'LVS-FS02', 'LVS-DC01']);
    const problem = problemOf('DeviceAlertEvents | where DetectionSource == "x"', dataOf('lovasen', 'old'));
    expect(problem.code).toBe('unknownColumn');
  });
});

describe('Lövåsen', () => {
  const data = dataOf('lovasen');

  test('of all who got in, only the address that sprayed is returned', () => {
    expect(shown(run(textOf('spray-then-sign-in'), data))).toEqual([
      '2021-10-13 22:31:46; LVS-RDG01; LOVASEN; svc-backup; RemoteInteractive; 203.0.113.45',
    ]);
    const failures = 'DeviceLogonEvents | where ActionType == "LogonFailed"';
    expect(
      shown(run(`${failures} and RemoteIP == "203.0.113.45" | summarize dcount(AccountName)`, data)),
    ).toEqual(['38']);
    expect(
      shown(run(`${failures} | summarize N = dcount(AccountName) by RemoteIP | where N >= 10 | count`, data)),
    ).toEqual(['3']);
  });

  test('recovery is removed on the file server, services run on two; the nightly backup is not meant', () => {
    const result = run(textOf('recovery-removed'), data);
    expect(shown(result).map((row) => row.split('; ').slice(0, 4).join('; '))).toEqual([
      'LVS-DC01; adm.hedlund; PSEXESVC.exe; ["cmd.exe /c svcrun.bat"]',
      'LVS-FS02; adm.hedlund; PSEXESVC.exe; ["cmd.exe /c svcrun.bat"]',
      'LVS-FS02; adm.hedlund; cmd.exe; ["wbadmin.exe delete catalog -quiet","vssadmin.exe delete shadows /all /quiet"]',
    ]);
    expect(shown(run('DeviceProcessEvents | where FileName == "vssadmin.exe" | count', data))).toEqual(['4']);
  });
});

describe('Tallvik', () => {
  const story = (later: number) => shown(run(textOf('side-loading'), dataOf('tallvik', 'new', later)));

  test('four connections a day since 15 February, and one from the second workstation', () => {
    const dll =
      'dwmhost.dll; 8ba9b20548ca83a7c9b98c77d382543b5248654f; 192.0.2.77; updates.instrument-cdn.example';
    expect(story(0)).toEqual([
      `TLV-CAD07; InstrumentUpdater.exe; C:\\Users\\m.ek\\AppData\\Local\\InstrumentUpdater\\${dll}; 108; 2022-02-15 08:16:38; 2022-03-14 02:16:05`,
      `TLV-CAD09; InstrumentUpdater.exe; C:\\ProgramData\\InstrumentUpdater\\${dll}; 1; 2022-03-12 22:47:33; 2022-03-12 22:47:33`,
    ]);
    const delays = `DeviceNetworkEvents | where RemoteUrl startswith "updates." and DeviceName == "TLV-CAD07"`;
    const perDay = `${delays} and Timestamp between (datetime(2022-02-20) .. datetime(2022-02-21)) | count`;
    expect(shown(run(perDay, dataOf('tallvik')))).toEqual(['4']);
  });

  test('a week later the first days can no longer be hunted', () => {
    const [first = ''] = story(week);
    expect(first).toContain('2022-02-19 08:1');
    expect(first).not.toContain('2022-02-15');
    const oldest = 'DeviceImageLoadEvents | where FileName == "dwmhost.dll" | summarize min(Timestamp)';
    expect(shown(run(oldest, dataOf('tallvik')))).toEqual(['2022-02-15 08:13:02']);
    expect(shown(run(oldest, dataOf('tallvik', 'new', week)))).not.toEqual(['2022-02-15 08:13:02']);
  });

  test('nothing is seen before it happens', () => {
    const latest = 'DeviceNetworkEvents | where Timestamp > now() | count';
    expect(shown(run(latest, dataOf('tallvik', 'new', -week)))).toEqual(['0']);
    expect(story(-week)).toHaveLength(1);
  });
});

describe('Björkhamra', () => {
  const data = dataOf('bjorkhamra');

  test('the web server ran commands, typing errors among them; its compiler and the controller are not meant', () => {
    const rows = shown(run(textOf('web-server-shells'), data));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^BJK-WEB01; w3wp\.exe; dokument; /);
    for (const command of ['whomai', 'whoami', 'net user /domain', 'certutil.exe'])
      expect(rows[0]).toContain(command);
    expect(rows[0]).not.toMatch(/csc\.exe|ntdsutil/);
  });

  test('it wrote one script into its own folder', () => {
    expect(shown(run(textOf('web-root-scripts'), data))).toEqual([
      '2022-05-16 19:35:41; BJK-WEB01; C:\\inetpub\\wwwroot\\dokument\\errorpage.aspx; errorpage.aspx; efdd16072a29fea0c1bad8158a372181c50fca87; dokument',
    ]);
  });
});

describe('Fjällbris', () => {
  const data = dataOf('fjallbris');

  test('23 got the mail, and the file was written on one laptop as far as its SHA-256 tells', () => {
    const result = run(textOf('mail-to-device'), data);
    const rows = shown(result);
    expect(rows).toHaveLength(23);
    expect(new Set(rows.map((row) => row.split('; ')[1])).size).toBe(23);
    for (const row of rows)
      expect(row).toMatch(
        /^2021-12-07 07:48:13; .*; Faktura 88213; Delivered; Faktura_88213\.html; FJB-LT221; /,
      );
  });

  test('the library ran on three laptops; the printer and the settings are not meant', () => {
    expect(
      shown(run(textOf('dll-from-image'), data)).map((row) => row.split('; ').slice(0, 3).join('; ')),
    ).toEqual([
      '2021-12-07 08:06:44; FJB-LT221; e.norling@fjallbris.example',
      '2021-12-07 10:52:33; FJB-LT087; p.aho@fjallbris.example',
      '2021-12-07 11:03:18; FJB-LT305; s.berggren@fjallbris.example',
    ]);
  });
});
