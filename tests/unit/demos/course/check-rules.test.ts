import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../demos/course/model/check.ts';
import { judge } from '../../../../demos/course/model/judge.ts';
import type { DeviceSlot, FileSlot } from '../../../../demos/portal/customers/customer.ts';
import type { ActionId } from '../../../../demos/portal/model/actions.ts';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import { eventsOfWays } from '../../../support/course-done.ts';
import { smallCourse } from '../../../support/small-course.ts';

const { check } = smallCourse;
type Did = readonly PortalEvent[];

const onDevice = (device: DeviceSlot): Did => [{ type: 'device.opened', device, tab: 'overview' }];
const onFile = (file: FileSlot): Did => [{ type: 'file.opened', file }];
const act = (action: ActionId, option?: string): Did => [
  { type: 'action.opened', action },
  ...(option ? [{ type: 'action.optionChosen', option } as const] : []),
  { type: 'action.edited', value: 'Incident 862' },
  { type: 'action.confirmed' },
  { type: 'panel.closed' },
];
const isolate = (device: DeviceSlot, option?: string): Did => [
  ...onDevice(device),
  ...act('isolate', option),
];
const collect = (device: DeviceSlot): Did => [...onDevice(device), ...act('package')];
const isolateBoth: Did = [...isolate('device1'), ...isolate('device2')];
const aDayLater: Did = [{ type: 'clock.dayPassed' }];
const onAlert = (alert: 'notification' | 'customIndicator'): Did => [{ type: 'alert.opened', alert }];

const filter = (...values: readonly string[]): Did => [
  { type: 'page.opened', page: 'alerts' },
  { type: 'alerts.filterOpened' },
  ...values.map((value) => ({ type: 'alerts.filterToggled', field: 'detectionSource', value }) as const),
  { type: 'alerts.filterApplied' },
];

const manage = (field: 'status' | 'classification', value: 'resolved' | 'falsePositive' | 'new'): Did => [
  ...onAlert('notification'),
  { type: 'alert.manageOpened' },
  { type: 'alert.changed', field, value } as PortalEvent,
  { type: 'alert.saved' },
];
const assign: Did = [...onAlert('notification'), { type: 'alert.assigned' }];

const run = (query: 'side-loading' | 'notifications', text?: string): Did => [
  { type: 'page.opened', page: 'hunting' },
  { type: 'hunting.queryChosen', query },
  ...(text === undefined ? [] : [{ type: 'hunting.edited', value: text } as const]),
  { type: 'hunting.run' },
];

const ownText = 'dwmhost.dll was loaded on TLV-CAD07 at 08:13 UTC on 15 February. Is it anywhere else?';
const send = (source: 'file' | 'help' | 'alert', text: string | null, email: string, topic?: string): Did => [
  { type: 'consult.opened', source },
  ...(topic === undefined ? [] : [{ type: 'consult.edited', field: 'topic', value: topic } as const]),
  text === null
    ? { type: 'consult.exampleChosen' }
    : { type: 'consult.edited', field: 'context', value: text },
  { type: 'consult.edited', field: 'email', value: email },
  { type: 'consult.submitted' },
  { type: 'panel.closed' },
];
const soc = 'soc@tallvik.example';
const goodQuestion: Did = [...onFile('file1'), ...send('file', ownText, soc)];
const sha1 = '8ba9b20548ca83a7c9b98c77d382543b5248654f';
const sha256 = '91218975B883F4A4223C9AA50AA4B8314E4356097E0932B87E2CD1D680083202';

type Case = readonly [what: string, did: Did, verdict: Verdict];

const cases: Readonly<Record<string, readonly Case[]>> = {
  find: [
    ['nothing', [], 'open'],
    ['the hunters alone', filter('threatExperts'), 'met'],
    ['it again without the filter', [...filter('threatExperts'), { type: 'alerts.filterCleared' }], 'met'],
    ['the hunters among others', filter('threatExperts', 'edr'), 'open'],
    ['a filter that is not applied', filter('threatExperts').slice(0, -1), 'open'],
    ['only the notification, without a filter', onAlert('notification'), 'open'],
  ],
  'take-charge': [
    ['nothing', [], 'open'],
    ['assigned', assign, 'met'],
    ['another alert assigned', [...onAlert('customIndicator'), { type: 'alert.assigned' }], 'open'],
    ['assigned and resolved', [...assign, ...manage('status', 'resolved')], 'broken'],
    ['called false', manage('classification', 'falsePositive'), 'broken'],
    [
      'resolved by mistake, and set right',
      [...assign, ...manage('status', 'resolved'), ...manage('status', 'new')],
      'met',
    ],
  ],
  contain: [
    ['nothing', [], 'open'],
    ['one of the two', isolate('device1'), 'open'],
    ['both', isolateBoth, 'met'],
    ['both, the second first', [...isolate('device2'), ...isolate('device1')], 'met'],
    ['both selectively', [...isolate('device1', 'selective'), ...isolate('device2', 'selective')], 'open'],
    ['both, and one released', [...isolateBoth, ...onDevice('device1'), ...act('release')], 'open'],
    ['both with a day between', [...isolate('device1'), ...aDayLater, ...isolate('device2')], 'broken'],
    ['one, and time passes', [...isolate('device2'), ...aDayLater], 'broken'],
    ['both, and time passes', [...isolateBoth, ...aDayLater], 'met'],
    ['both a day late', [...aDayLater, ...isolateBoth], 'met'],
    ['the file server too', [...isolateBoth, ...isolate('device3')], 'broken'],
    [
      'the file server, then released',
      [...isolate('device3'), ...onDevice('device3'), ...act('release'), ...isolateBoth],
      'broken',
    ],
    [
      'a confirmation without a comment',
      [...onDevice('device1'), { type: 'action.opened', action: 'isolate' }, { type: 'action.confirmed' }],
      'open',
    ],
  ],
  secure: [
    ['nothing', [], 'open'],
    ['one package', collect('device1'), 'open'],
    ['both', [...collect('device2'), ...collect('device1')], 'met'],
    ['both of isolated devices', [...isolateBoth, ...collect('device1'), ...collect('device2')], 'met'],
    ['the wrong one', [...collect('device1'), ...collect('device3')], 'open'],
    ['all three', [...collect('device1'), ...collect('device2'), ...collect('device3')], 'met'],
  ],
  block: [
    ['nothing', [], 'open'],
    ['blocked', [...onFile('file1'), ...act('indicator', 'block')], 'met'],
    ['allowed', [...onFile('file1'), ...act('indicator', 'allow')], 'open'],
    [
      'allowed, then blocked',
      [...onFile('file1'), ...act('indicator', 'allow'), ...act('indicator', 'block')],
      'met',
    ],
    ['the updater blocked', [...onFile('file2'), ...act('indicator', 'block')], 'open'],
    ['put in quarantine', [...onFile('file1'), ...act('quarantine')], 'open'],
  ],
  'look-further': [
    ['nothing', [], 'open'],
    ['run', run('side-loading'), 'met'],
    ['another query', run('notifications'), 'open'],
    ['chosen but not run', run('side-loading').slice(0, -1), 'open'],
    ['run with a changed text', run('side-loading', 'AlertInfo'), 'open'],
    ['run as it came after that', [...run('side-loading', 'AlertInfo'), ...run('side-loading')], 'met'],
    ['run after two days', [...aDayLater, ...aDayLater, ...run('side-loading')], 'met'],
    ['run after three days', [...aDayLater, ...aDayLater, ...aDayLater, ...run('side-loading')], 'broken'],
    [
      'run in time, and again later',
      [...run('side-loading'), ...aDayLater, ...aDayLater, ...aDayLater, ...run('side-loading')],
      'met',
    ],
  ],
  ask: [
    ['nothing', [], 'open'],
    ['a good question', goodQuestion, 'met'],
    [
      'with the SHA1 instead of the name',
      [...onFile('file1'), ...send('file', `Where is ${sha1}?`, soc)],
      'met',
    ],
    [
      'with the SHA256, in capitals',
      [...onFile('file1'), ...send('file', `Where is ${sha256}?`, soc)],
      'met',
    ],
    [
      'to oneself too',
      [...onFile('file1'), ...send('file', ownText, `robin.falk@tallvik.example; ${soc}`)],
      'met',
    ],
    [
      'to oneself alone',
      [...onFile('file1'), ...send('file', ownText, 'robin.falk@tallvik.example')],
      'open',
    ],
    ['the ready example', [...onFile('file1'), ...send('file', null, soc)], 'open'],
    ['from Help, with the file in view', [...onFile('file1'), ...send('help', ownText, soc)], 'met'],
    [
      'from Help, with another page in view',
      [{ type: 'page.opened', page: 'home' }, ...send('help', ownText, soc)],
      'open',
    ],
    ['from the alert', [...onAlert('notification'), ...send('alert', ownText, soc)], 'open'],
    ['from the page of another file', [...onFile('file2'), ...send('file', ownText, soc)], 'open'],
    [
      'from the page of another file, with the hash as the topic',
      [...onFile('file2'), ...send('file', ownText, soc, sha1)],
      'open',
    ],
    ['with another topic', [...onFile('file1'), ...send('file', ownText, soc, 'The implant')], 'open'],
    ['with the hash as the topic', [...onFile('file1'), ...send('file', ownText, soc, sha1)], 'met'],
    [
      'that does not say which file',
      [...onFile('file1'), ...send('file', 'Is it anywhere else?', soc)],
      'open',
    ],
    ['without an address', [...onFile('file1'), ...send('file', ownText, '')], 'open'],
    ['a bad one, then a good one', [...onFile('file1'), ...send('file', null, soc), ...goodQuestion], 'met'],
    ['about the own list', [...onAlert('customIndicator'), ...send('alert', ownText, soc)], 'broken'],
    [
      'a good one, and one about the own list',
      [...goodQuestion, ...onAlert('customIndicator'), ...send('alert', ownText, soc)],
      'broken',
    ],
  ],
  'contain-before-asking': [
    ['nothing', [], 'open'],
    ['only contained', isolateBoth, 'open'],
    ['contained, then asked', [...isolateBoth, ...goodQuestion], 'met'],
    ['asked, then contained', [...goodQuestion, ...isolateBoth], 'broken'],
    [
      'one contained, asked, the other contained',
      [...isolate('device1'), ...goodQuestion, ...isolate('device2')],
      'broken',
    ],
    ['asked twice, the first time too early', [...goodQuestion, ...isolateBoth, ...goodQuestion], 'broken'],
    [
      'a question begun and dropped before',
      [...onFile('file1'), ...send('file', ownText, soc).slice(0, 3), ...isolateBoth, ...goodQuestion],
      'met',
    ],
  ],
};

test('every task is tried', () => {
  expect(Object.keys(cases)).toEqual(Object.keys(check.tasks));
});

describe.each(Object.entries(cases))('%s', (id, all) => {
  test.each(all)('%s', (_what, events, verdict) => expect(judge(check, { events })[id]).toBe(verdict));

  test('is met and left open by some, and broken by some if it can be', () => {
    const expected = ['met', 'open', ...(check.tasks[id]?.breakable ? ['broken'] : [])];
    expect(new Set(all.map(([, , verdict]) => verdict))).toEqual(new Set(expected));
  });
});

test('only the order tells who contained before asking', () => {
  const [early, late] = [
    [...goodQuestion, ...isolateBoth],
    [...isolateBoth, ...goodQuestion],
  ].map((events) => judge(check, { events }));
  const { 'contain-before-asking': before, ...others } = early ?? {};
  expect(before).toBe('broken');
  expect(late).toEqual({ ...others, 'contain-before-asking': 'met' });
});

test('whoever does all of it has all of it', () => {
  const verdicts = judge(check, { events: eventsOfWays(check) });
  expect(new Set(Object.values(verdicts))).toEqual(new Set(['met']));
});
