import { describe, expect, test } from 'vitest';
import type { PortalEvent } from '../../demos/portal/model/events.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { translatorOf } from '../../src/config/simulation-words.ts';
import { controlsIn } from '../support/accessible-controls.ts';
import { renderedMoment } from '../support/rendered-moment.ts';
import { sessionAfter } from '../support/sessions.ts';

/*
 * The four menus with "Consult a threat expert", as the fact base has them (6.2): written out here, and not taken from
 * the model, so that a slip in the model is seen.
 */

const scenario = scenarioById('consult-device');
const translator = translatorOf(scenario.id, 'en');

/** The controls that are shown after some events, in order. */
function controlsAfter(...events: readonly PortalEvent[]) {
  const acted = events.map((event) => ({ type: 'acted', event }) as const);
  const session = sessionAfter(scenario, { type: 'modeChosen', mode: 'explore' }, ...acted);
  return controlsIn(renderedMoment(scenario, session, translator));
}

const named = (controls: ReturnType<typeof controlsAfter>, role: string) =>
  controls.filter((control) => control.role === role).map(({ name }) => name);

/** The buttons from the first of `expected` on, as many as those are. */
function row(controls: ReturnType<typeof controlsAfter>, expected: readonly string[]) {
  const buttons = named(controls, 'button');
  const start = buttons.lastIndexOf(expected[0] ?? '');
  return buttons.slice(start, start + expected.length);
}

const toDevice = { type: 'device.opened', device: 'device1', tab: 'overview' } as const;
const toFile = { type: 'file.opened', file: 'file1' } as const;
const toAlert = { type: 'alert.opened', alert: 'notification' } as const;

describe('the menus have the commands of the real ones, in their order', () => {
  test('Help and support', () => {
    const controls = controlsAfter({ type: 'menu.opened', menu: 'help' });
    expect(named(controls, 'menuitem')).toEqual([
      'Microsoft Defender for Endpoint guide',
      'Microsoft support',
      'Microsoft Premier support',
      'License management',
      'Simulations & tutorials',
      'Microsoft Defender for Endpoint evaluation lab',
      'Consult a threat expert',
    ]);
  });

  test('the page of a device', () => {
    const controls = controlsAfter(toDevice, { type: 'menu.opened', menu: 'device' });
    const bar = ['Manage tags', 'Isolate device', 'Restrict app execution', 'More actions'];
    expect(row(controls, bar)).toEqual(bar);
    expect(named(controls, 'menuitem')).toEqual([
      'Run antivirus scan',
      'Collect investigation package',
      'Initiate Live Response Session',
      'Initiate Automated Investigation',
      'Consult a threat expert',
      'Device value',
      'Action center',
    ]);
  });

  test('the page of an alert', () => {
    const controls = controlsAfter(toAlert, { type: 'menu.opened', menu: 'alert' });
    const bar = ['Manage alert', 'More actions'];
    expect(row(controls, bar)).toEqual(bar);
    expect(named(controls, 'menuitem')).toEqual([
      'Consult a threat expert',
      'See in timeline',
      'Create suppression rule',
      'Link alert to another incident',
    ]);
  });

  test('the page of a file', () => {
    const bar = [
      'Stop and Quarantine File',
      'Add Indicator',
      'Collect file',
      'Consult a threat expert',
      'Action center',
    ];
    expect(row(controlsAfter(toFile), bar)).toEqual(bar);
  });
});

describe('a command that has been carried out gives its place to another', () => {
  const confirm = [{ type: 'action.edited', value: 'Incident 1336' }, { type: 'action.confirmed' }] as const;

  test('on a device', () => {
    const controls = controlsAfter(
      toDevice,
      { type: 'action.opened', action: 'isolate' },
      ...confirm,
      { type: 'action.opened', action: 'restrict' },
      ...confirm,
      { type: 'panel.closed' },
    );
    const bar = ['Manage tags', 'Release from isolation', 'Remove app restrictions', 'More actions'];
    expect(row(controls, bar)).toEqual(bar);
  });

  test('on a file', () => {
    const controls = controlsAfter(
      toFile,
      { type: 'action.opened', action: 'indicator' },
      { type: 'action.confirmed' },
      { type: 'action.opened', action: 'download' },
      ...confirm,
      { type: 'panel.closed' },
    );
    const bar = ['Stop and Quarantine File', 'Edit Indicator', 'Download file', 'Consult a threat expert'];
    expect(row(controls, bar)).toEqual(bar);
  });
});
