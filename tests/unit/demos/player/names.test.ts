import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../demos/engine/rich-text.ts';
import { hasNames, type Names, noNames, renamed } from '../../../../demos/player/names.ts';
import { createTranslator } from '../../../../demos/player/translator.ts';
import { customers } from '../../../../demos/portal/customers/index.ts';
import { queries } from '../../../../demos/portal/hunting/queries.ts';
import { tablesOf } from '../../../../demos/portal/hunting/tables/tables-of.ts';
import { starts } from '../../../../demos/portal/model/starts.ts';
import { scenarios } from '../../../../demos/scenarios/index.ts';
import { customerOf } from '../../../../src/config/customers.ts';
import { completeTags } from '../../../../src/config/locales.ts';
import { pageCatalogsOf } from '../../../../src/config/simulation-words.ts';
import { asRenamed, otherNames, textsOfScenario } from '../../../support/names.ts';

const { lovasen } = customers;
const named = (some: Partial<Names>): Names => ({ ...noNames, ...some });
/** A text as it reads after renaming. */
const read = (text: string, some: Partial<Names>) => renamed(named(some), { customer: lovasen, text }).text;

describe.each(scenarios.flatMap((scenario) => completeTags.map((locale) => ({ scenario, locale }))))(
  '$scenario.id in $locale',
  ({ scenario, locale }) => {
    test('says and shows the new names, and is otherwise as it was', () => {
      const before = textsOfScenario(scenario, locale, noNames);
      const after = textsOfScenario(scenario, locale, otherNames);
      const customer = customers[customerOf(scenario)];
      const expected = new Map([...before].map(([key, text]) => [key, asRenamed(customer, text)]));
      expect(expected).not.toEqual(before);
      expect(after).toEqual(expected);
      expect(textsOfScenario(scenario, locale, noNames)).toEqual(before);
    });
  },
);

describe.each(Object.values(customers))('$id', (customer) => {
  const hunted = (names: Names) => {
    const used = renamed(names, { customer }).customer;
    const { tables } = tablesOf(
      used,
      { names: ['notification'], titleOf: () => 'title' },
      used.notification.raisedAt + 3_600_000,
    );
    return [...tables.values()];
  };

  test('leaves no old name in the hunting tables, and nothing else changes there', () => {
    const before = JSON.stringify(hunted(noNames));
    const after = JSON.stringify(hunted(otherNames));
    expect(before).toContain(customer.devices.device1.name);
    expect(after).toBe(asRenamed(customer, before));
    expect(asRenamed(customer, after)).toBe(after);
  });

  test('is not named in any hunting query', () => {
    const texts = queries.filter((query) => query.customer === customer.id).map(({ text }) => text);
    for (const text of texts) expect(asRenamed(customer, text)).toBe(text);
  });
});

describe('renaming', () => {
  const catalogs = pageCatalogsOf('opt-in', 'sv');
  const known = { customer: lovasen, catalogs, start: starts.notifiedLovasen };

  test('without names gives back the very same data', () => {
    expect(renamed(noNames, known)).toBe(known);
    expect(renamed(named({ company: '  ' }), known)).toBe(known);
    expect(hasNames(noNames)).toBe(false);
  });

  test('done twice is done once, also with other names in between, and no names bring everything back', () => {
    for (const names of [
      otherNames,
      named({ company: 'Lövåsen Lövåsen Logistik AB', device1: 'LVS-FS02' }),
    ]) {
      const once = renamed(names, known);
      expect(renamed(names, once)).toEqual(once);
      expect(renamed(names, { ...once })).toEqual(once);
      expect(renamed(names, renamed(otherNames, once))).toEqual(once);
      expect(renamed(noNames, once)).toBe(known);
      expect(renamed(noNames, { ...once })).toEqual(known);
    }
  });

  test('changes nothing that was handed in, nor any key or id', () => {
    const before = JSON.stringify(known);
    const after = renamed(otherNames, known);
    expect(JSON.stringify(known)).toBe(before);
    expect(Object.keys(after.catalogs.labels)).toEqual(Object.keys(catalogs.labels));
    expect(after.customer.id).toBe('lovasen');
    expect(after.start.customer).toBe('lovasen');
    expect(after.catalogs.player).toBe(catalogs.player);
  });

  test('without a customer changes nothing', () => {
    const unknown = { customer: null, text: 'Lövåsen' };
    expect(renamed(otherNames, unknown)).toBe(unknown);
  });

  test.each<[string, Partial<Names>, string]>([
    ['Kim Alm på Lövåsen Logistik AB.', { company: 'Nya Bolaget AB' }, 'Kim Alm på Nya Bolaget AB.'],
    ['För Lövåsen, nu', { company: 'Nya Bolaget AB (publ)' }, 'För Nya Bolaget, nu'],
    ['till Lövåsen Logistik AB. Nu', { company: 'Nya Inc.' }, 'till Nya Inc. Nu'],
    ['kim.alm@lovasen.example', { analyst: 'Åsa Ek-Öst' }, 'asa.ek.ost@lovasen.example'],
    ['kim.alm@lovasen.example', { company: 'Åkeri & Söner AB' }, 'kim.alm@akeri-soner.example'],
    ['kim.alm@lovasen.example', { domain: 'Firma.TEST' }, 'kim.alm@firma.test'],
    ['soc@lovasen.example', { domain: 'not a domain', company: 'Ny' }, 'soc@ny.example'],
    ['soc@lovasen.example', { company: '株式会社' }, 'soc@customer.example'],
    ['LOVASEN\\svc-backup', { domain: 'en-valdigt-lang-firma.test' }, 'EN-VALDIGT-LANG\\svc-backup'],
    ['C:\\x\\lovasen.example\\y', { domain: 'a1.test' }, 'C:\\x\\a1.test\\y'],
    ['lvs-rdg01.lovasen.example', { device1: 'Web1' }, 'web1.lovasen.example'],
    ['LVS-RDG01, LVS-RDG011, XLVS-RDG01', { device1: 'A' }, 'A, LVS-RDG011, XLVS-RDG01'],
    ['LVS-RDG01-servern', { device1: 'A' }, 'A-servern'],
    ['Lövåsens, Lövåsenbo', { company: 'A' }, 'Lövåsens, Lövåsenbo'],
    ['LVS-RDG01 LVS-FS02', { device1: 'LVS-FS02', device2: 'LVS-RDG01' }, 'LVS-FS02 LVS-RDG01'],
    ['Kim Alm', { analyst: '$& $1 $` \\u0041 [a-z]+ (?:' }, '$& $1 $` \\u0041 [a-z]+ (?:'],
    ['Kim Alm', { analyst: '<b onclick="x()">&amp;</b>' }, '<b onclick="x()">&amp;</b>'],
    ['Kim Alm', { analyst: '🧑🏽‍🚀 Zoë' }, '🧑🏽‍🚀 Zoë'],
    ['Kim Alm!', { analyst: '\u200Fשרה' }, '\u200Fשרה!'],
    ['Kim Alm', { analyst: 'x'.repeat(200) }, 'x'.repeat(200)],
    ['Kim Alm', { analyst: 'a\n\u0000b\uE000c' }, 'a bc'],
  ])('of “%s” with %o', (text, names, expected) => expect(read(text, names)).toBe(expected));

  test.each(['{{time}} AB', '$t(portal:nav.settings)', '{{- x }} $t(words:title)'])(
    'with “%s” puts nothing into a sentence but that name',
    (company) => {
      const used = renamed(named({ company }), known);
      const summary = plainText(createTranslator(used.catalogs).words('summary'));
      expect(summary.replaceAll('\u2060', '')).toContain(company);
    },
  );
});
