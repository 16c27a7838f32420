import { describe, expect, test } from 'vitest';
import { customerIds, ordinaryAlertKinds } from '../../../demos/portal/customers/customer.ts';
import { customers } from '../../../demos/portal/customers/index.ts';
import { run } from '../../../demos/portal/hunting/kusto/run.ts';
import { bjorkhamraEvents } from '../../../demos/portal/hunting/rows/bjorkhamra.ts';
import { fjallbrisEvents } from '../../../demos/portal/hunting/rows/fjallbris.ts';
import { lovasenEvents } from '../../../demos/portal/hunting/rows/lovasen.ts';
import { tallvikEvents } from '../../../demos/portal/hunting/rows/tallvik.ts';
import { schemas, type TableName, tableNames } from '../../../demos/portal/hunting/tables/schemas.ts';
import { tablesOf } from '../../../demos/portal/hunting/tables/tables-of.ts';
import { attackTechniques } from '../../../demos/portal/hunting/tables/techniques.ts';
import { dataOf, shown } from '../../support/hunting.ts';

const eventsOf = {
  lovasen: lovasenEvents,
  tallvik: tallvikEvents,
  bjorkhamra: bjorkhamraEvents,
  fjallbris: fjallbrisEvents,
};

const textOf = (id: (typeof customerIds)[number], query: string, portal: 'old' | 'new' = 'new') =>
  shown(run(query, dataOf(id, portal, 2 * 24 * 60 * 60 * 1000)));

describe.each(customerIds)('the tables of %s', (id) => {
  const customer = customers[id];
  const { notification } = customer;
  const written = Object.entries(eventsOf[id](customer)) as [TableName, Record<string, unknown>[]][];

  test('hold only columns of their schema, with a time in every row', () => {
    for (const [name, rows] of written) {
      const known = Object.keys(schemas[name]);
      const unknown = rows.flatMap((row) => Object.keys(row)).filter((column) => !known.includes(column));
      expect(new Set(unknown), name).toEqual(new Set());
      for (const row of rows) expect(row['Timestamp'], name).toBeGreaterThan(0);
    }
  });

  test('cells are of the type of their column', () => {
    for (const [name, { columns, rows }] of dataOf(id).tables)
      for (const row of rows)
        for (const [index, { name: column, type }] of columns.entries()) {
          const cell = row[index];
          if (type === 'string') expect(cell, `${name}.${column}`).toBeTypeOf('string');
          else if (cell !== null) expect(cell, `${name}.${column}`).toBeTypeOf('number');
        }
  });

  test('tell of everything that the timeline says of a device, on that device and within its time', () => {
    const times = written.flatMap(([, rows]) => rows);
    const silent = notification.timeline.filter(
      ({ at, until = at, devices }) =>
        devices[0] !== undefined &&
        !times.some(
          (row) =>
            row['DeviceName'] === customer.devices[devices[0] ?? 'device1'].name &&
            Number(row['Timestamp']) >= at - 60_000 &&
            Number(row['Timestamp']) <= until + 600_000,
        ),
    );
    // What is read in a browser's own folder leaves no row in these tables.
    expect(silent.map((event) => event.id).filter((event) => event !== 'browserStores')).toEqual([]);
  });

  test('hold nothing of the attack after the notification', () => {
    const late = written.flatMap(([, rows]) =>
      rows.filter((row) => Number(row['Timestamp']) > notification.raisedAt),
    );
    expect(late).toEqual([]);
  });

  test('every technique has a name', () => {
    const ids = [
      ...notification.techniques,
      ...notification.timeline.flatMap(({ techniques }) => techniques),
      ...ordinaryAlertKinds.flatMap((kind) => customer.ordinaryAlerts[kind].techniques),
    ];
    for (const technique of ids) expect(attackTechniques([technique])).toMatch(/^[A-Z].+ \(T[\d.]+\)$/);
  });
});

describe('alerts', () => {
  test('are told apart by their sources, in the words of the hunting tables', () => {
    const query = 'AlertInfo | summarize by DetectionSource, ServiceSource | order by DetectionSource asc';
    expect(textOf('lovasen', query)).toEqual([
      'Antivirus; Microsoft Defender for Endpoint',
      'Custom TI; Microsoft Defender for Endpoint',
      'EDR; Microsoft Defender for Endpoint',
      'Microsoft 365 Defender; Microsoft 365 Defender',
      'Microsoft Threat Experts; Microsoft Defender for Endpoint',
      'SmartScreen; Microsoft Defender for Endpoint',
    ]);
    expect(textOf('fjallbris', `${query} | where DetectionSource has "Office"`)).toEqual([
      'Microsoft Defender for Office 365; Microsoft Defender for Office 365',
    ]);
  });

  test('that are not named do not exist, and later ones not yet', () => {
    const { notification } = customers.lovasen;
    const titleOf = (name: string) => name;
    const titles = (names: readonly ('notification' | 'unusualSignIns')[], later: number) =>
      shown(
        run(
          'AlertInfo | project Title',
          tablesOf(customers.lovasen, { names, titleOf }, notification.raisedAt + later),
        ),
      );
    expect(titles([], 0)).toEqual([]);
    expect(titles(['notification', 'unusualSignIns'], 0)).toEqual(['notification']);
    expect(titles(['notification', 'unusualSignIns'], 5 * 60 * 60 * 1000)).toHaveLength(2);
  });

  test('in the old portal have device and file in the same row, and a report id of their own', () => {
    const query =
      'DeviceAlertEvents | where Title has "ransomware" | project DeviceName, FileName, RemoteIP, Table';
    expect(textOf('lovasen', query, 'old')).toEqual([
      'LVS-RDG01; fs-sync.exe; 203.0.113.45; DeviceFileEvents',
      'LVS-FS02; svcrun.bat; 203.0.113.45; DeviceFileEvents',
      'LVS-DC01; svcrun.bat; 203.0.113.45; DeviceFileEvents',
    ]);
    const [counts = ''] = textOf('lovasen', 'DeviceAlertEvents | summarize count(), dcount(ReportId)', 'old');
    const [all, different] = counts.split('; ');
    expect(different).toBe(all);
  });
});

test('each portal has its own tables', () => {
  const names = (portal: 'old' | 'new') => [...dataOf('lovasen', portal).tables.keys()];
  expect(names('old')).toContain('DeviceAlertEvents');
  expect(names('old')).not.toContain('AlertInfo');
  expect(names('new')).not.toContain('DeviceAlertEvents');
  expect([...names('new'), ...dataOf('lovasen').elsewhere].sort()).toEqual([...tableNames].sort());
});
