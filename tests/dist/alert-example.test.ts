import { expect, test } from 'vitest';
import { completeTags } from '../../src/config/locales.ts';
import { builtPages } from '../support/built-site.ts';

/** What the example shows of an alert only if nothing that was rendered before it has cut the customer short. */
const whole = ['detectorId', 'machineId', 'aadTenantId', 'mitreTechniques', 'entityType', 'sha256'];

test.each(completeTags)('the alert and its evidence on the page of the API are whole (%s)', (locale) => {
  const page = builtPages().find(({ address }) => address === `/${locale}/reference/alert-api/`);
  const blocks = [...(page?.html.matchAll(/<pre\b[^>]*>(.*?)<\/pre>/gsu) ?? [])].map(([, code = '']) =>
    code.replaceAll(/<[^>]+>/gu, '').trim(),
  );
  expect(blocks.length).toBeGreaterThanOrEqual(2);
  expect(blocks.filter((code) => code === '')).toEqual([]);
  const shown = blocks.join('\n');
  expect(whole.filter((key) => !shown.includes(key))).toEqual([]);
});
