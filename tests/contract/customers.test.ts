import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  accountSlots,
  type Customer,
  customerIds,
  deviceSlots,
  fileSlots,
  ordinaryAlertKinds,
  questionSources,
} from '../../demos/portal/customers/customer.ts';
import { customerNames, eventSpan } from '../../demos/portal/customers/derived.ts';
import { customers } from '../../demos/portal/customers/index.ts';
import { day } from '../../demos/portal/customers/time.ts';
import { reportCategories } from '../../demos/portal/model/vocabulary.ts';
import { isForExamples, namesIn, textsIn } from '../support/customer-names.ts';

const all = Object.values(customers);
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
const machineId = /^[0-9a-f]{40}$/u;
const alertId = /^da\d{18}_-?\d+$/u;
const technique = /^T\d{4}(?:\.\d{3})?$/u;
const camelCase = /^[a-z]+(?:[A-Z][a-z]+)*$/u;

const repeated = (values: readonly unknown[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
const alertsOf = ({ notification, ordinaryAlerts }: Customer) => [
  notification,
  ...Object.values(ordinaryAlerts),
];
const responsesOf = ({ notification }: Customer) => notification.actions.flatMap(({ inPortal }) => inPortal);

test('customers stand under their ids, in order', () => {
  expect(Object.keys(customers)).toEqual(customerIds);
  expect(all.map(({ id }) => id)).toEqual(customerIds);
});

describe.each(all)('$id', (customer) => {
  const { notification, devices, files, accounts, questions } = customer;
  const { timeline } = notification;
  const span = eventSpan(notification);

  test('tells its timeline in order, and is notified after the last event', () => {
    const begun = timeline.map(({ at }) => at);
    expect(begun.every(Number.isFinite)).toBe(true);
    expect(begun).toEqual(begun.toSorted((a, b) => a - b));
    expect(timeline.filter(({ at, until = at + 1 }) => until <= at)).toEqual([]);
    expect(span.first).toBe(begun[0]);
    expect(Math.max(...timeline.map(({ at, until = at }) => until))).toBe(span.last);
    expect(notification.raisedAt).toBeGreaterThan(span.last);
    expect(notification.raisedAt - span.last).toBeLessThan(2 * day);
  });

  test('has been seen before anything happens', () => {
    for (const { name, firstSeen } of Object.values(devices)) {
      expect(firstSeen, name).toBeLessThan(
        Math.min(span.first, ...alertsOf(customer).map(({ raisedAt }) => raisedAt)),
      );
    }
  });

  test('gives everything an id of its own, in form', () => {
    const ids = [timeline, notification.actions].map((list) => list.map(({ id }) => id));
    expect(ids.flatMap(repeated)).toEqual([]);
    expect(ids.flat().filter((id) => !camelCase.test(id))).toEqual([]);
    expect(repeated(alertsOf(customer).map(({ incidentId }) => incidentId))).toEqual([]);
    expect(alertsOf(customer).filter((alert) => !alertId.test(alert.alertId))).toEqual([]);
    expect(alertsOf(customer).filter(({ detectorId }) => !guid.test(detectorId))).toEqual([]);
    expect(customer.tenantId).toMatch(guid);
    expect(Object.values(devices).filter((device) => !machineId.test(device.machineId))).toEqual([]);
  });

  test('names only devices, files and accounts that it has', () => {
    const responses = responsesOf(customer);
    const named = [
      ...timeline.flatMap((event) => [...event.devices, ...event.files, ...event.accounts]),
      ...responses.flatMap((response) => ('devices' in response ? response.devices : response.files)),
      ...alertsOf(customer).flatMap(({ device, user }) => [device, user]),
      ...Object.values(customer.ordinaryAlerts).flatMap(({ file }) => file ?? []),
      ...Object.values(files).flatMap((file) => file.devices),
      ...Object.values(devices).flatMap(({ loggedOn }) => loggedOn),
    ];
    const slots: readonly string[] = [devices, files, accounts].flatMap((owned) => Object.keys(owned));
    expect(named.filter((slot) => !slots.includes(slot))).toEqual([]);
    // And what it has, somebody names, or it would not be here.
    expect(slots.filter((slot) => !named.some((one) => one === slot))).toEqual([]);
    const known: readonly string[] = [...deviceSlots, ...fileSlots, ...accountSlots];
    expect(slots.filter((slot) => !known.includes(slot))).toEqual([]);
  });

  test('names each device and file in its timeline, its actions or its alerts', () => {
    const told: string[] = [
      ...timeline.flatMap((event) => [...event.devices, ...event.files]),
      ...responsesOf(customer).flatMap((response) =>
        'devices' in response ? response.devices : response.files,
      ),
      ...alertsOf(customer).map(({ device }) => device),
    ];
    expect([...Object.keys(devices), ...Object.keys(files)].filter((slot) => !told.includes(slot))).toEqual(
      [],
    );
  });

  test('has seen each file where its timeline tells of it', () => {
    const wrong = timeline
      .filter(({ devices: where }) => where.length > 0)
      .flatMap((event) => event.files.map((file) => ({ id: event.id, file, where: event.devices })))
      .filter(({ file, where }) => !where.some((device) => files[file]?.devices.includes(device)));
    expect(wrong).toEqual([]);
  });

  test('has techniques in form, those of the alert out of the timeline', () => {
    const told = timeline.flatMap(({ techniques }) => techniques);
    expect(told.filter((id) => !technique.test(id))).toEqual([]);
    expect(
      alertsOf(customer).flatMap((alert) => alert.techniques.filter((id) => !technique.test(id))),
    ).toEqual([]);
    expect(notification.techniques.length).toBeGreaterThan(3);
    expect(notification.techniques.filter((id) => !told.includes(id))).toEqual([]);
  });

  test('has addresses and domains that are kept free for examples', () => {
    const names = textsIn(customer).flatMap(namesIn);
    expect(names.filter(({ kind, name }) => kind === 'address' && !isForExamples(name))).toEqual([]);
    expect(names.filter(({ kind, name }) => kind === 'domain' && !name.endsWith('.example'))).toEqual([]);
    expect(
      names.filter(({ kind, name }) => kind === 'email' && !name.endsWith(`@${customer.domain}`)),
    ).toEqual([]);
    expect(names.filter(({ kind }) => kind === 'domain').length).toBeGreaterThan(0);
    expect(customer.socEmail).toBe(`soc@${customer.domain}`);
    const attackers: unknown[] = customer.addresses.flatMap(({ ip, domain }) => [ip, domain].filter(Boolean));
    expect(repeated(attackers)).toEqual([]);
    expect(
      [customer.domain, ...Object.values(devices).map(({ ip }) => ip)].filter((own) =>
        attackers.includes(own),
      ),
    ).toEqual([]);
  });

  test('has the hashes of texts, which no real file has', () => {
    const scenario = customerIds.indexOf(customer.id) + 1;
    for (const { name, sha1, sha256 } of Object.values(files)) {
      const hash = (algorithm: string) =>
        createHash(algorithm).update(`fictional:S${scenario}:${name}`).digest('hex');
      expect({ name, sha1, sha256 }).toEqual({ name, sha1: hash('sha1'), sha256: hash('sha256') });
    }
  });

  test('has four other alerts in the month before the notification and two in the days after, numbered as they came', () => {
    const others = Object.values(customer.ordinaryAlerts);
    expect(Object.keys(customer.ordinaryAlerts)).toEqual(ordinaryAlertKinds);
    expect(others.map(({ kind }) => kind)).toEqual(ordinaryAlertKinds);
    const after = others.map(({ raisedAt }) => (raisedAt - notification.raisedAt) / day);
    expect(after.filter((days) => days < 0 && days > -30)).toHaveLength(4);
    expect(after.filter((days) => days > 0 && days < 2)).toHaveLength(2);
    const inOrder = alertsOf(customer)
      .toSorted((a, b) => a.raisedAt - b.raisedAt)
      .map(({ incidentId }) => incidentId);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  });

  test.each(questionSources)('gets its reports on the question from %s in time and in order', (source) => {
    const { reports } = questions[source];
    expect(reports[0].after).toBeLessThanOrEqual(2 * day);
    expect(reports.map(({ category }) => category).indexOf('closed')).toBe(reports.length - 1);
    for (const [index, { after }] of reports.entries()) {
      // After an answer of the customer the count begins anew.
      const before = reports[index - 1];
      expect(after).toBeGreaterThan(before?.category === 'moreTime' ? before.after : 0);
    }
  });

  test('meets all four categories of reports', () => {
    const met = questionSources.flatMap((source) =>
      questions[source].reports.map(({ category }) => category),
    );
    expect(reportCategories.filter((category) => !met.includes(category))).toEqual([]);
  });
});

describe('between customers', () => {
  test.each<[string, (customer: Customer) => readonly unknown[]]>([
    ['tenant', ({ tenantId }) => [tenantId]],
    ['domain', ({ domain, addresses }) => [domain, ...addresses.flatMap((one) => one.domain ?? [])]],
    ['machine id', ({ devices }) => Object.values(devices).map((device) => device.machineId)],
    ['name of a device', ({ devices }) => Object.values(devices).map(({ name }) => name)],
    [
      'address',
      ({ devices, addresses }) => [...Object.values(devices), ...addresses].flatMap(({ ip }) => ip ?? []),
    ],
    ['hash', ({ files }) => Object.values(files).flatMap(({ sha1, sha256 }) => [sha1, sha256])],
    ['account', ({ accounts }) => Object.values(accounts).map(({ upn }) => upn)],
    ['alert id', (customer) => alertsOf(customer).map((alert) => alert.alertId)],
    ['detector of a notification', ({ notification }) => [notification.detectorId]],
    ['hunting query', ({ notification }) => notification.queries],
  ])('no %s is shared', (_what, valuesOf) => {
    expect(all.flatMap(valuesOf).length).toBeGreaterThanOrEqual(all.length);
    expect(repeated(all.flatMap(valuesOf))).toEqual([]);
  });
});

describe('names as labels', () => {
  test('are those that the portal shows', () => {
    expect(customerNames(customers.lovasen)).toEqual({
      'name.company': 'Lövåsen Logistik AB',
      'name.analyst': 'Kim Alm',
      'name.soc': 'soc@lovasen.example',
      'name.device1': 'LVS-RDG01',
      'name.device2': 'LVS-FS02',
      'name.device3': 'LVS-DC01',
      'name.file1': 'fs-sync.exe',
      'name.file2': 'svcrun.bat',
      'name.file3': 'lsa01.tmp',
      'name.account1': 'LOVASEN\\svc-backup',
      'name.account2': 'LOVASEN\\adm.hedlund',
    });
  });

  test('of cloud accounts are their addresses, and the fourth file is there where there is one', () => {
    expect(customerNames(customers.fjallbris)).toMatchObject({
      'name.file4': 'Faktura_88213.lnk',
      'name.account1': 'e.norling@fjallbris.example',
      'name.account3': 's.berggren@fjallbris.example',
    });
  });
});
