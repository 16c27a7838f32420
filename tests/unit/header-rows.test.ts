import { expect, test } from 'vitest';
import { headerRows } from '../../src/config/header-rows.ts';
import { commonHeaders, headersOf, zones } from '../../src/config/headers.ts';

const rows = new Map(headerRows().map((row) => [row.name, row]));

test('every header of every part of the site has one row', () => {
  const names = new Set([
    ...Object.keys(commonHeaders),
    ...zones.flatMap((zone) => Object.keys(headersOf(zone, { scripts: [], styles: [] }))),
  ]);
  expect([...rows.keys()].sort()).toEqual([...names].sort());
  expect(headerRows()).toHaveLength(names.size);
});

test('a row says what is usual, and what differs where', () => {
  expect(rows.get('X-Frame-Options')).toEqual({
    name: 'X-Frame-Options',
    usual: ['DENY'],
    exceptions: [{ zones: ['embed'], added: [], missing: ['DENY'] }],
  });
  expect(rows.get('Cross-Origin-Resource-Policy')?.exceptions).toEqual([
    { zones: ['assets', 'catalogs', 'embed'], added: ['cross-origin'], missing: [] },
  ]);
  expect(rows.get('Access-Control-Allow-Origin')).toMatchObject({
    usual: [],
    exceptions: [{ zones: ['assets', 'catalogs'], added: ['*'] }],
  });
});

test('of a policy only what differs is said again', () => {
  const policy = rows.get('Content-Security-Policy');
  expect(policy?.usual).toContain("frame-ancestors 'none'");
  expect(policy?.exceptions).toEqual([
    { zones: ['embed'], added: [], missing: ["frame-ancestors 'none'"] },
    { zones: ['film'], added: ['frame-src https://www.microsoft.com'], missing: [] },
  ]);
  const permissions = rows.get('Permissions-Policy');
  expect(permissions?.exceptions).toEqual([
    { zones: ['film'], added: ['fullscreen=(self "https://www.microsoft.com")'], missing: [] },
  ]);
});
