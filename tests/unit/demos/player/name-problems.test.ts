import { describe, expect, test } from 'vitest';
import { isDomain } from '../../../../demos/player/derived-names.ts';
import { parseNames, serializeNames, version } from '../../../../demos/player/kept-names.ts';
import { areUsable, longestName, nameProblem } from '../../../../demos/player/name-problems.ts';
import { type NameField, type Names, noNames } from '../../../../demos/player/names.ts';
import { otherNames } from '../../../support/names.ts';

const named = (some: Partial<Names>): Names => ({ ...noNames, ...some });

describe('a name', () => {
  test.each<[NameField, string]>([
    ['company', ''],
    ['company', '   '],
    ['company', 'Åkeri & Söner <AB> $& (.*) {{x}}'],
    ['company', 'x'.repeat(longestName)],
    ['company', '🦊'.repeat(longestName)],
    ['analyst', '\u200Fשרה לוי'],
    ['analyst', '🧑🏽‍🚀 Zoë'],
    ['domain', 'a1.example'],
    ['domain', 'XN--kri-ula.example'],
  ])('%s “%s” can be used', (field, name) => expect(nameProblem(field, named({ [field]: name }))).toBeNull());

  test.each<[NameField, string, string]>([
    ['company', 'x'.repeat(longestName + 1), 'long'],
    ['company', 'x'.repeat(200), 'long'],
    ['analyst', 'Kim\u0000Alm', 'control'],
    ['analyst', 'Kim\nAlm', 'control'],
    ['analyst', 'Kim\u2028Alm', 'control'],
    ['analyst', 'Kim \u202EAlm', 'control'],
    ['analyst', 'Kim\uE000Alm', 'control'],
    ['analyst', 'Kim\uD800Alm', 'control'],
    ['domain', 'kim@firma.test', 'domain'],
    ['domain', 'firma', 'domain'],
    ['domain', 'https://firma.test/', 'domain'],
    ['domain', '-firma.test', 'domain'],
    ['domain', 'firma..test', 'domain'],
    ['domain', '192.0.2.1', 'domain'],
  ])('%s “%s” cannot: %s', (field, name, problem) =>
    expect(nameProblem(field, named({ [field]: name }))).toBe(problem),
  );

  test('of a device stands for one device', () => {
    const names = named({ device1: 'Web1', device3: ' web1 ' });
    expect(nameProblem('device1', names)).toBe('twice');
    expect(nameProblem('device3', names)).toBe('twice');
    expect(nameProblem('device2', names)).toBeNull();
    expect(areUsable(names)).toBe(false);
    expect(areUsable(otherNames)).toBe(true);
  });

  test('that goes on and on is no domain, and that is told at once', () => {
    const began = performance.now();
    expect(isDomain(`${'a-'.repeat(20_000)}!`)).toBe(false);
    expect(isDomain(`${'a.'.repeat(20_000)}!`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe('names that are kept', () => {
  const kept = JSON.parse(serializeNames(otherNames));

  test('are read back', () => expect(parseNames(serializeNames(otherNames))).toEqual(otherNames));

  test('bring nothing else along', () => {
    const more = { ...kept, names: { ...kept.names, other: 'x' } };
    expect(parseNames(JSON.stringify(more))).toEqual(otherNames);
  });

  test.each<[string, string | null]>([
    ['nothing', null],
    ['no text', ''],
    ['half a text', '{"version":1,'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', JSON.stringify({ ...kept, version: version + 1 })],
    ['a version in letters', JSON.stringify({ ...kept, version: String(version) })],
    ['no names', JSON.stringify({ version })],
    ['a name that is missing', JSON.stringify({ version, names: { company: 'x' } })],
    ['a name that is no text', JSON.stringify({ version, names: { ...otherNames, company: 1 } })],
    ['a name that cannot be used', JSON.stringify({ version, names: { ...otherNames, company: 'a\u0000' } })],
    ['names of a prototype', `{"version":${version},"names":{"__proto__":${JSON.stringify(otherNames)}}}`],
    ['far too much', JSON.stringify({ ...kept, more: 'x'.repeat(10_000) })],
  ])('are not %s', (_, text) => expect(parseNames(text)).toBeNull());
});
