import { describe, expect, test } from 'vitest';
import { customerIds } from '../../demos/portal/customers/customer.ts';
import { type AlertSlot, alertSlots } from '../../demos/portal/model/alert-slots.ts';
import type { PortalEvent } from '../../demos/portal/model/events.ts';
import { starts } from '../../demos/portal/model/starts.ts';
import { alertAsJson, listAsJson, singleAsJson } from '../../demos/portal/ui/api/alert-json.ts';
import { askedAlert, requestLine } from '../../demos/portal/ui/api/requests.ts';
import { alertWords } from '../../demos/portal/ui/api/words.ts';
import { completeTags } from '../../src/config/locales.ts';
import { labelsIn } from '../../src/config/simulation-words.ts';
import { documented, evidenceFields, fields, literals } from '../support/alert-api-facts.ts';
import { catalogAt } from '../support/catalogs.ts';
import { portalAfter } from '../support/portal-events.ts';

const startOf = {
  lovasen: 'notifiedLovasen',
  tallvik: 'notifiedTallvik',
  bjorkhamra: 'notifiedBjorkhamra',
  fjallbris: 'notifiedFjallbris',
} as const;

const words = (customer: (typeof customerIds)[number], locale: (typeof completeTags)[number] = 'en') => {
  const labels = { ...labelsIn(locale), ...catalogAt(`demos/portal/customers/${customer}/${locale}.json`) };
  return alertWords((key) => labels[key] ?? key);
};
const ofLovasen = (...events: PortalEvent[]) => {
  const state = portalAfter('notifiedLovasen', { type: 'alert.opened', alert: 'notification' }, ...events);
  return alertAsJson(state, 'notification', words('lovasen')('notification'), true);
};

describe('an alert as the API answers it', () => {
  test.each(customerIds)('has its fields in their order, and no others: every alert of %s', (id) => {
    const state = starts[startOf[id]];
    const all = alertSlots.map((slot) => alertAsJson(state, slot, words(id)(slot), true));
    for (const alert of all) {
      expect(Object.keys(alert)).toEqual(fields);
      expect(alert.evidence.length).toBeGreaterThan(0);
      for (const piece of alert.evidence) expect(Object.keys(piece)).toEqual(evidenceFields);
      for (const [property, known] of Object.entries(literals)) {
        const value = alert[property as keyof typeof literals];
        if (value !== null) expect(known, property).toContain(value);
      }
      const times = [
        alert.firstEventTime,
        alert.lastEventTime,
        alert.alertCreationTime,
        alert.lastUpdateTime,
      ];
      expect(times.filter((time) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z$/u.test(time))).toEqual(
        [],
      );
      const moments = times.map((time) => Date.parse(time));
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    }
    expect(all.filter(({ detectionSource }) => detectionSource === 'ThreatExperts')).toEqual([all[0]]);
  });

  test('is for Lövåsen what is documented', () => {
    const { description, evidence, alertCreationTime, ...alert } = ofLovasen();
    const { alertCreationTime: written, ...others } = documented;
    expect(alert).toEqual(others);
    // The clock of a browser counts no finer than thousandths of a second.
    expect(Date.parse(alertCreationTime)).toBe(Date.parse(written));
    expect(description).toMatch(/^A person, not a script.*at once\.$/);
    expect(
      evidence.map(({ entityType, fileName, accountName }) => [entityType, fileName ?? accountName]),
    ).toEqual([
      ['User', 'svc-backup'],
      ['User', 'adm.hedlund'],
      ['File', 'fs-sync.exe'],
      ['File', 'lsa01.tmp'],
      ['File', 'svcrun.bat'],
    ]);
    expect(evidence[2]?.filePath).toBe('C:\\ProgramData');
  });

  test.each(completeTags)('has words that exist, in %s', (locale) => {
    const told = alertSlots.map(words('tallvik', locale)).flatMap(Object.values);
    expect(told.filter((text: string) => text === '' || /^(?:attack|alertTitle|api)\./u.test(text))).toEqual(
      [],
    );
  });
});

describe('what is done in the portal shows in the API', () => {
  test('assigning and classifying', () => {
    const alert = ofLovasen(
      { type: 'alert.assigned' },
      { type: 'alert.classified', classification: 'truePositive' },
    );
    expect(alert).toMatchObject({
      assignedTo: 'kim.alm@lovasen.example',
      classification: 'TruePositive',
      determination: null,
      status: 'New',
      lastUpdateTime: '2021-10-14T07:20:11.44Z',
      resolvedTime: null,
    });
  });

  test('resolving, with a determination and a comment', () => {
    const alert = ofLovasen(
      { type: 'alert.manageOpened' },
      { type: 'alert.changed', field: 'status', value: 'resolved' },
      { type: 'alert.changed', field: 'classification', value: 'truePositive' },
      { type: 'alert.changed', field: 'determination', value: 'apt' },
      { type: 'alert.commentEdited', value: 'Handed over.' },
      { type: 'alert.saved' },
    );
    expect(alert).toMatchObject({
      status: 'Resolved',
      classification: 'TruePositive',
      determination: 'Apt',
      resolvedTime: '2021-10-14T07:20:11.44Z',
      comments: [
        {
          comment: 'Handed over.',
          createdBy: 'kim.alm@lovasen.example',
          createdTime: '2021-10-14T07:20:11.44Z',
        },
      ],
    });
  });

  test('but not in an answer that has come already', () => {
    const sent = portalAfter('notifiedLovasen', { type: 'place.opened', place: 'api' }, { type: 'api.sent' });
    const later = portalAfter(
      'notifiedLovasen',
      { type: 'api.sent' },
      { type: 'alert.opened', alert: 'notification' },
      { type: 'alert.assigned' },
    );
    expect(later.api.sent).toEqual(sent.api.sent);
    expect(later.alerts).not.toEqual(sent.alerts);
  });
});

describe('the two calls', () => {
  const state = starts.notifiedLovasen;
  const single = portalAfter('notifiedLovasen', { type: 'api.requestChosen', request: 'single' });

  test('a list has what the queue has, newest first, and leaves the evidence out', () => {
    const { value, ...answer } = listAsJson(state, words('lovasen'));
    expect(answer).toEqual({
      '@odata.context': 'https://api.securitycenter.microsoft.com/api/$metadata#Alerts',
    });
    expect(value.length).toBeGreaterThan(3);
    expect(value.map(({ alertCreationTime }) => alertCreationTime)).toEqual(
      value
        .map(({ alertCreationTime }) => alertCreationTime)
        .toSorted()
        .reverse(),
    );
    expect(value.flatMap(({ evidence }) => evidence)).toEqual([]);
    expect(requestLine(state)).toBe(
      'GET https://api.securitycenter.microsoft.com/api/alerts?$filter=alertCreationTime+ge+2021-09-14T07:20:00Z',
    );
  });

  test('one alert is the one last opened, with its evidence', () => {
    expect(requestLine(single)).toBe(
      'GET https://api.securitycenter.microsoft.com/api/alerts/da637698512345678901_-1402261101',
    );
    const opened = portalAfter('notifiedLovasen', { type: 'alert.opened', alert: 'phishingSite' });
    expect(askedAlert(opened)).toBe('phishingSite');
    const answer = singleAsJson(opened, 'phishingSite', words('lovasen'));
    expect(answer.detectionSource).toBe('WindowsDefenderSmartScreen');
    expect(answer.evidence).toHaveLength(1);
  });

  test('nothing is asked for that has not been raised', () => {
    const early: AlertSlot | null = askedAlert(starts.notApplied);
    expect(early).toBe('suspiciousPowerShell');
    const before = { ...starts.notApplied, clock: 0, api: { request: 'single' as const, sent: null } };
    expect(askedAlert(before)).toBeNull();
    expect(requestLine(before)).toBeNull();
    expect(listAsJson(before, words('lovasen')).value).toEqual([]);
  });
});
