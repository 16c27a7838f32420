import { describe, expect, test } from 'vitest';
import { customerIds } from '../../demos/portal/customers/customer.ts';
import { customers } from '../../demos/portal/customers/index.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import {
  attackKeys,
  differingNames,
  questionProblems,
  reportProblems,
  unknownNames,
} from '../support/attack-words.ts';
import { catalogAt } from '../support/catalogs.ts';
import { isForExamples, namesIn } from '../support/customer-names.ts';
import { expectNoProblems } from '../support/problems.ts';

describe.each(customerIds)('the words about %s', (id) => {
  const customer = customers[id];
  const fileOf = (locale: Locale) => `demos/portal/customers/${id}/${locale}.json`;
  const wordsOf = (locale: Locale) => catalogAt(fileOf(locale));

  test.each(completeTags)('are exactly those that the data ask for, in order, in %s', (locale) => {
    const keys = Object.keys(wordsOf(locale));
    const summaries = keys.filter((key) => key.startsWith('attack.summary.')).length;
    expect(summaries).toBeGreaterThanOrEqual(3);
    expect(summaries).toBeLessThanOrEqual(5);
    expect(keys, fileOf(locale)).toEqual(attackKeys(customer, summaries));
  });

  test.each(completeTags)('name only what the customer has, in %s', (locale) => {
    const names = Object.values(wordsOf(locale)).flatMap(namesIn);
    expect(names.filter(({ kind, name }) => kind === 'address' && !isForExamples(name))).toEqual([]);
    expect(names.filter(({ kind, name }) => kind === 'domain' && !name.endsWith('.example'))).toEqual([]);
    expectNoProblems(unknownNames(customer, fileOf(locale), wordsOf(locale)));
  });

  test('name the same in all languages', () => {
    const [first = 'sv', ...others] = completeTags;
    expectNoProblems(
      others.flatMap((other) => differingNames(fileOf(first), wordsOf(first), fileOf(other), wordsOf(other))),
    );
  });

  test.each(completeTags)('ask good questions in %s', (locale) =>
    expectNoProblems(questionProblems(customer, fileOf(locale), wordsOf(locale))),
  );

  test.each(completeTags)('say in each report what it is, in %s', (locale) =>
    expectNoProblems(reportProblems(customer, fileOf(locale), locale, wordsOf(locale))),
  );
});

describe('what the comparison notices', () => {
  test.each([
    ['device', 'Isolera LVS-FS99.', 'LVS-FS99'],
    ['file', 'Then fs-sink.exe started.', 'fs-sink.exe'],
    ['account', 'LOVASEN\\svc-backups signed in', 'LOVASEN\\svc-backups'],
    ['account', 'Inaktivera adm.hedberg.', 'adm.hedberg'],
    ['email', 'to e.norling@fjallbris.example.', 'e.norling@fjallbris.example'],
    ['address', 'from 203.0.113.46.', '203.0.113.46'],
    ['domain', 'contacts cdn-sync.example, then', 'cdn-sync.example'],
    ['hash', `SHA1 ${'a'.repeat(40)}`, 'a'.repeat(40)],
    ['technique', 'seen as T1021.002', 'T1021.002'],
    ['time', 'klockan 22:31 UTC', '22:31'],
  ])('a %s in “%s”', (kind, text, name) => expect(namesIn(text)).toEqual([{ kind, name }]));

  test('no name in words alone', () =>
    expect(namesIn('In C:\\Windows\\Temp lay a zip archive. Ett SHA1-värde finns.')).toEqual([]));

  test('a name that the customer does not have, and a time at which nothing happened', () => {
    const words = { 'attack.entry': 'LVS-FS99 at 21:48 UTC, LVS-FS02 at 21:47 UTC' };
    expect(unknownNames(customers.lovasen, 'x', words)).toHaveLength(2);
  });

  test('a name that only one language has', () =>
    expect(differingNames('x', { a: 'LVS-FS02' }, 'y', { a: 'LVS-FS01' })).toHaveLength(1));
});
