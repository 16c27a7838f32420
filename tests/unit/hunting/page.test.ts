import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { PortalEvent } from '../../../demos/portal/model/events.ts';
import type { starts } from '../../../demos/portal/model/starts.ts';
import { Portal } from '../../../demos/portal/ui/Portal.tsx';
import { loadedSurface, loadSurfaces } from '../../../demos/portal/ui/surfaces.ts';
import { controlsIn } from '../../support/accessible-controls.ts';
import { portalAfter } from '../../support/portal-events.ts';

await loadSurfaces(['hunting']);

/** The page's HTML after these events, with keys and values where the labels would be. */
function pageAfter(start: keyof typeof starts, ...events: PortalEvent[]): string {
  const state = portalAfter(start, { type: 'page.opened', page: 'hunting' }, ...events);
  const view = {
    state,
    send: () => {},
    label: (key: string, values = {}) => [key, ...Object.values(values)].join(' '),
    labelLang: () => 'en',
    pointed: null,
    headingLevel: 2 as const,
    surfaces: { view: loadedSurface, standIn: () => null },
  };
  return renderToString(createElement(Portal, view)).replaceAll('&quot;', '"');
}

const edited = (value: string): PortalEvent => ({ type: 'hunting.edited', value });
const run: PortalEvent = { type: 'hunting.run' };

describe('the hunting page', () => {
  test('offers the queries for everybody and the customer’s own', () => {
    const names = controlsIn(pageAfter('notifiedTallvik'))
      .filter(({ role }) => role === 'radio')
      .map(({ name }) => name);
    expect(names).toEqual([
      'hunting.query.notifications',
      'hunting.query.notification-scope',
      'hunting.query.title-word',
      'hunting.query.side-loading',
    ]);
  });

  test('shows nothing found before a query is run, and then its rows, their number and the time', () => {
    expect(pageAfter('notifiedLovasen')).not.toContain('hunting.result');
    const html = pageAfter('notifiedLovasen', run);
    expect(html).toContain('hunting.ran 1 2021-10-14 07:20');
    expect(html).toContain('attack.title');
    expect(html).not.toContain('hunting.changed');
  });

  test('keeps what was found when the text is changed, and says that it was', () => {
    const html = pageAfter('notifiedLovasen', run, edited('AlertInfo'));
    expect(html).toContain('hunting.ran 1');
    expect(html).toContain('hunting.changed');
  });

  test('draws a hundred rows of more, and says so', () => {
    const html = pageAfter('notifiedTallvik', edited('DeviceNetworkEvents'), run);
    const [, total] = /hunting\.shown 100 (\d+)/u.exec(html) ?? [];
    expect(Number(total)).toBeGreaterThan(100);
    expect(html.match(/<tr>/gu)).toHaveLength(101);
  });

  test('says that nothing was found', () => {
    expect(pageAfter('notifiedLovasen', edited('AlertInfo | where Title == ""'), run)).toContain(
      'hunting.none',
    );
  });

  test('says in the field what is wrong, marks the place, and forgets it when the text is changed', () => {
    const wrong = 'AlertInfo\n| where Severty == "High"';
    const html = pageAfter('notifiedLovasen', edited(wrong), run);
    expect(html).toContain('hunting.problem.misspeltColumn Severty Severity hunting.place 2 9');
    expect(html).toMatch(/<textarea[^>]* aria-invalid="true" aria-describedby="[^"]*problem"/u);
    expect(html).toContain('| where <mark>Severty</mark> == "High"');
    expect(html).not.toContain('hunting.result');
    const mended = pageAfter('notifiedLovasen', edited(wrong), run, edited('AlertInfo'));
    expect(mended).not.toContain('hunting.problem');
  });

  test.each([
    ['at the end of a line', 'AlertInfo |', 'AlertInfo |<mark>\u00a0</mark>'],
    ['in an empty text', '', '<mark>\u00a0</mark>'],
    ['over several lines', 'AlertInfo | where (Title and\n"a")', '<mark>Title</mark>'],
  ])('marks a place %s', (_where, text, marked) =>
    expect(pageAfter('notifiedLovasen', edited(text), run)).toContain(marked),
  );

  test('teaches that a table of the old portal is missing', () => {
    const html = pageAfter('notifiedLovasen', { type: 'hunting.queryChosen', query: 'title-word' }, run);
    expect(html).toContain('hunting.problem.tableOfOtherPortal DeviceAlertEvents');
  });

  test('finds no notification where the service is not on', () => {
    expect(pageAfter('notApplied', run)).toContain('hunting.none');
  });
});
